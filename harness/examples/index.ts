import { agency } from './agency';
import { app } from './app';
import { application } from './application';
import { attachment } from './attachment';
import { backgroundCheck } from './backgroundCheck';
import { checkCatalogue } from './checkCatalogue';
import { customApiCall } from './customApiCall';
import { ehrImportTask } from './ehrImportTask';
import { employee } from './employee';
import { exam } from './exam';
import { coreHrEmployee } from './coreHrEmployee';
import { interview } from './interview';
import type { ExampleOperation } from './example';
import { externalApplication } from './externalApplication';
import { externalBackgroundCheck } from './externalBackgroundCheck';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { externalOffer } from './externalOffer';
import { job } from './job';
import { jobRequirement } from './jobRequirement';
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
import { websitePublic } from './websitePublic';

export type { ExampleOperation } from './example';

export const exampleOperations: readonly ExampleOperation[] = [
	...backgroundCheck,
	...checkCatalogue,
	...agency,
	...application,
	...attachment,
	...ehrImportTask,
	...employee,
	...exam,
	...externalApplication,
	...externalInterview,
	...externalOffer,
	...externalBackgroundCheck,
	...externalInterviewAssessment,
	...job,
	...jobRequirement,
	...interview,
	...coreHrEmployee,
	...note,
	...offer,
	...probation,
	...probationAssessment,
	...referral,
	...talent,
	...talentPool,
	...website,
	...websitePublic,
	...websiteDelivery,
	...websiteDeliveryTask,
	...app,
	...customApiCall,
];
