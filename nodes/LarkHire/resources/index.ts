import type { Resource } from '../framework/operation';
import { backgroundCheck } from './backgroundCheck';
import { ehrImportTask } from './ehrImportTask';
import { externalApplication } from './externalApplication';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { probationAssessment } from './probationAssessment';
import { website } from './website';
import { websiteDeliveryTask } from './websiteDeliveryTask';

/** What the node can do. */
export const resources: readonly Resource[] = [backgroundCheck, ehrImportTask, externalApplication, externalInterview, externalInterviewAssessment, probationAssessment, website, websiteDeliveryTask];
