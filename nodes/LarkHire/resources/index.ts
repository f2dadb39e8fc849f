import type { Resource } from '../framework/operation';
import { backgroundCheck } from './backgroundCheck';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { website } from './website';
import { websiteDeliveryTask } from './websiteDeliveryTask';

/** What the node can do. */
export const resources: readonly Resource[] = [backgroundCheck, ehrImportTask, externalInterview, probation, probationAssessment, website, websiteDeliveryTask];
