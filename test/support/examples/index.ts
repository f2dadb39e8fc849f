import { application } from './application';
import { backgroundCheck } from './backgroundCheck';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { talent } from './talent';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import type { ExampleOperation } from './example';
import { website } from './website';

export type { ExampleOperation } from './example';

export const exampleOperations: readonly ExampleOperation[] = [...application, ...backgroundCheck, ...externalInterview, ...ehrImportTask, ...probation, ...probationAssessment, ...talent, ...website, ...websiteDeliveryTask];
