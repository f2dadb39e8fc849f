import { attachment } from './attachment';
import { backgroundCheck } from './backgroundCheck';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { probationAssessment } from './probationAssessment';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import type { ExampleOperation } from './example';
import { website } from './website';
import { websitePublic } from './websitePublic';

export type { ExampleOperation } from './example';

export const exampleOperations: readonly ExampleOperation[] = [...attachment, ...backgroundCheck, ...externalInterview, ...ehrImportTask, ...probationAssessment, ...website, ...websitePublic, ...websiteDelivery, ...websiteDeliveryTask];
