import { agency } from './agency';
import { application } from './application';
import { attachment } from './attachment';
import { backgroundCheck } from './backgroundCheck';
import { backgroundCheckCatalogue } from './backgroundCheckCatalogue';
import { ehrImportTask } from './ehrImportTask';
import { employee } from './employee';
import { externalApplication } from './externalApplication';
import { externalBackgroundCheck } from './externalBackgroundCheck';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { externalOffer } from './externalOffer';
import { hireLists } from './hireLists';
import { job } from './job';
import { jobRequirement } from './jobRequirement';
import { evaluation } from './evaluation';
import { exam } from './exam';
import { interview } from './interview';
import { jobChange } from './jobChange';
import { offboarding } from './offboarding';
import { note } from './note';
import { offer } from './offer';
import { platform } from './platform';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { referral } from './referral';
import { talent } from './talent';
import { talentPool } from './talentPool';
import { website } from './website';
import { websiteDelivery } from './websiteDelivery';
import type { Facts } from './endpoint';

/** One row for each endpoint that an operation, a list to pick from, the trigger or the credential calls. */
export const facts: readonly Facts[] = [
	...application,
	...talent,
	...talentPool,
	...referral,
	...agency,
	...attachment,
	...backgroundCheck,
	...backgroundCheckCatalogue,
	...ehrImportTask,
	...employee,
	...externalApplication,
	...externalInterviewAssessment,
	...externalInterview,
	...externalOffer,
	...externalBackgroundCheck,
	...probationAssessment,
	...probation,
	...websiteDelivery,
	...website,
	...hireLists,
	...job,
	...jobRequirement,
	...evaluation,
	...exam,
	...interview,
	...jobChange,
	...offboarding,
	...note,
	...offer,
	...platform,
];
