import type { Route } from '../route';
import { attachment } from './attachment';
import { auth } from './auth';
import { backgroundCheck } from './backgroundCheck';
import { customFields } from './customFields';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { probationAssessment } from './probationAssessment';
import { scopes } from './scopes';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import { websitePublic } from './websitePublic';
import { websites } from './websites';

const business: readonly Route[] = [
	...backgroundCheck,
	...externalInterview,
	...ehrImportTask,
	...probationAssessment,
	...customFields,
	...attachment,
	...websites,
	...websitePublic,
	...websiteDelivery,
	...websiteDeliveryTask,
];

/** Every scope that some route asks for. */
export const knownScopes: readonly string[] = [...new Set(business.flatMap((route) => route.scopes))];

export const routes: readonly Route[] = [...auth, ...scopes(knownScopes), ...business];
