import type { Resource } from '../framework/operation';
import { agency } from './agency';
import { app } from './app';
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

/** n8n leaves the default out of stored workflows: it never changes. */
export const defaultResource = backgroundCheck;

/** As hiring goes, from the job to the employee; then what providers and other systems report. */
const hiring: readonly Resource[] = [
	// Jobs
	job,
	jobRequirement,
	jobProcess,
	website,
	// Candidates
	talent,
	talentPool,
	note,
	attachment,
	referral,
	agency,
	websiteDelivery,
	websiteDeliveryTask,
	// Applications
	application,
	evaluation,
	exam,
	interview,
	interviewRecord,
	offer,
	// Employees
	employee,
	probation,
	probationAssessment,
	jobChange,
	offboarding,
	// Reported by providers and HR systems
	backgroundCheck,
	ehrImportTask,
	// Imported from other recruiting systems
	externalApplication,
	externalInterview,
	externalInterviewAssessment,
	externalOffer,
	externalBackgroundCheck,
];

/** What the node can do, in the order of the panel and of n8n's list of actions. */
export const resources: readonly Resource[] = [...hiring, app(hiring), customApiCall];
