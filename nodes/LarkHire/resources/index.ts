import type { Resource } from '../framework/operation';
import { application } from './application';
import { attachment } from './attachment';
import { backgroundCheck } from './backgroundCheck';
import { customApiCall } from './customApiCall';
import { ehrImportTask } from './ehrImportTask';
import { employee } from './employee';
import { externalApplication } from './externalApplication';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { job } from './job';
import { jobProcess } from './jobProcess';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { talent } from './talent';
import { website } from './website';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';

/** What the node can do. */
export const resources: readonly Resource[] = [
	// The first is the node's default, which n8n leaves out of stored workflows: it stays the first.
	backgroundCheck,
	application,
	attachment,
	ehrImportTask,
	employee,
	externalApplication,
	externalInterview,
	externalInterviewAssessment,
	job,
	jobProcess,
	probation,
	probationAssessment,
	talent,
	website,
	websiteDelivery,
	websiteDeliveryTask,
	customApiCall,
];
