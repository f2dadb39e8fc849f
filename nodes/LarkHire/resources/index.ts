import type { Resource } from '../framework/operation';
import { application } from './application';
import { backgroundCheck } from './backgroundCheck';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { talent } from './talent';
import { website } from './website';
import { websiteDeliveryTask } from './websiteDeliveryTask';

/** What the node can do. The first one is the panel's default, which stored workflows rely on. */
export const resources: readonly Resource[] = [backgroundCheck, ehrImportTask, externalInterview, probation, probationAssessment, website, websiteDeliveryTask, application, talent];
