import type { Route } from '../route';
import { agencies } from './agencies';
import { applicationChanges } from './applicationChanges';
import { applications } from './applications';
import { attachment } from './attachment';
import { auth } from './auth';
import { backgroundCheck } from './backgroundCheck';
import { backgroundCheckOrder } from './backgroundCheckOrder';
import { checkCatalogue } from './checkCatalogue';
import { customFields } from './customFields';
import { ehrImportTask } from './ehrImportTask';
import { employees } from './employees';
import { coreHrEmployees } from './coreHrEmployees';
import { exams } from './exams';
import { interviewRecords } from './interviewRecords';
import { interviews } from './interviews';
import { interviewerTasks } from './interviewerTasks';
import { externalApplication } from './externalApplication';
import { externalBackgroundCheck } from './externalBackgroundCheck';
import { externalOffer } from './externalOffer';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { hireLists } from './hireLists';
import { jobLists } from './jobLists';
import { jobRequirements } from './jobRequirements';
import { jobs } from './jobs';
import { jobWrites } from './jobWrites';
import { locations } from './locations';
import { notes } from './notes';
import { offers } from './offers';
import { offerWrites } from './offerWrites';
import { onboarding } from './onboarding';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { referrals } from './referrals';
import { scopes } from './scopes';
import { talentExternalInfo } from './talentExternalInfo';
import { talentPools } from './talentPools';
import { talentProfiles } from './talentProfiles';
import { talentTags } from './talentTags';
import { talents } from './talents';
import { websiteChannels } from './websiteChannels';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import { websitePublic } from './websitePublic';
import { websites } from './websites';

const business: readonly Route[] = [
	...backgroundCheck,
	...backgroundCheckOrder,
	...checkCatalogue,
	...externalApplication,
	...externalInterview,
	...externalOffer,
	...externalBackgroundCheck,
	...externalInterviewAssessment,
	...ehrImportTask,
	...probation,
	...probationAssessment,
	...customFields,
	...hireLists,
	...locations,
	...attachment,
	...websites,
	...websitePublic,
	...websiteChannels,
	...websiteDelivery,
	...websiteDeliveryTask,
	...jobs,
	...jobWrites,
	...jobLists,
	...jobRequirements,
	...applications,
	...applicationChanges,
	...onboarding,
	...employees,
	...talents,
	...interviews,
	...interviewRecords,
	...interviewerTasks,
	...exams,
	...coreHrEmployees,
	...talentProfiles,
	...talentPools,
	...talentExternalInfo,
	...referrals,
	...agencies,
	...talentTags,
	...notes,
	...offers,
	...offerWrites,
];

/** Every scope that some route asks for, or gives more with. */
export const knownScopes: readonly string[] = [
	...new Set(business.flatMap(({ scopes: asked, fieldScopes = [] }) => [...asked, ...fieldScopes])),
];

export const routes: readonly Route[] = [...auth, ...scopes(knownScopes), ...business];
