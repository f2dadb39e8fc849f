import type { Route } from '../route';
import { attachment } from './attachment';
import { auth } from './auth';
import { backgroundCheck } from './backgroundCheck';
import { backgroundCheckOrder } from './backgroundCheckOrder';
import { customFields } from './customFields';
import { ehrImportTask } from './ehrImportTask';
import { externalApplication } from './externalApplication';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { hireLists } from './hireLists';
import { probationAssessment } from './probationAssessment';
import { scopes } from './scopes';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import { websitePublic } from './websitePublic';
import { websites } from './websites';

const business: readonly Route[] = [
	...backgroundCheck,
	...backgroundCheckOrder,
	...externalApplication,
	...externalInterview,
	...externalInterviewAssessment,
	...ehrImportTask,
	...probationAssessment,
	...customFields,
	...hireLists,
	...attachment,
	...websites,
	...websitePublic,
	...websiteDelivery,
	...websiteDeliveryTask,
];

/** Every scope that some route asks for. */
export const knownScopes: readonly string[] = [...new Set(business.flatMap((route) => route.scopes))];

export const routes: readonly Route[] = [...auth, ...scopes(knownScopes), ...business];
