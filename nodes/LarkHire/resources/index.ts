import type { Resource } from '../framework/operation';
import { backgroundCheck } from './backgroundCheck';
import { customApiCall } from './customApiCall';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { probationAssessment } from './probationAssessment';
import { website } from './website';
import { websiteDeliveryTask } from './websiteDeliveryTask';

/** What the node can do. */
export const resources: readonly Resource[] = [backgroundCheck, customApiCall, ehrImportTask, externalInterview, probationAssessment, website, websiteDeliveryTask];
