import type { Resource } from '../framework/operation';
import { attachment } from './attachment';
import { backgroundCheck } from './backgroundCheck';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { probationAssessment } from './probationAssessment';
import { website } from './website';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';

/** What the node can do. The first is the panel's default and stays so. */
export const resources: readonly Resource[] = [backgroundCheck, attachment, ehrImportTask, externalInterview, probationAssessment, website, websiteDelivery, websiteDeliveryTask];
