import type { Resource } from '../framework/operation';
import { agency } from './agency';
import { application } from './application';
import { attachment } from './attachment';
import { backgroundCheck } from './backgroundCheck';
import { customApiCall } from './customApiCall';
import { ehrImportTask } from './ehrImportTask';
import { employee } from './employee';
import { evaluation } from './evaluation';
import { exam } from './exam';
import { externalApplication } from './externalApplication';
import { externalBackgroundCheck } from './externalBackgroundCheck';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { externalOffer } from './externalOffer';
import { interview } from './interview';
import { interviewRecord } from './interviewRecord';
import { job } from './job';
import { jobChange } from './jobChange';
import { jobProcess } from './jobProcess';
import { jobRequirement } from './jobRequirement';
import { offboarding } from './offboarding';
import { note } from './note';
import { offer } from './offer';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { referral } from './referral';
import { talent } from './talent';
import { talentPool } from './talentPool';
import { website } from './website';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';

/** What the node can do. */
export const resources: readonly Resource[] = [
	// The first is the node's default, which n8n leaves out of stored workflows: it stays the first.
	backgroundCheck,
	agency,
	application,
	attachment,
	ehrImportTask,
	employee,
	evaluation,
	exam,
	externalApplication,
	externalBackgroundCheck,
	externalInterview,
	externalInterviewAssessment,
	externalOffer,
	interview,
	interviewRecord,
	job,
	jobChange,
	jobProcess,
	jobRequirement,
	offboarding,
	note,
	offer,
	probation,
	probationAssessment,
	referral,
	talent,
	talentPool,
	website,
	websiteDelivery,
	websiteDeliveryTask,
	customApiCall,
];
