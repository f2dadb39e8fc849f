import type { Route } from '../route';
import { applications } from './applications';
import { auth } from './auth';
import { backgroundCheck } from './backgroundCheck';
import { customFields } from './customFields';
import { ehrImportTask } from './ehrImportTask';
import { externalInterview } from './externalInterview';
import { onboarding } from './onboarding';
import { probation } from './probation';
import { probationAssessment } from './probationAssessment';
import { scopes } from './scopes';
import { talents } from './talents';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import { websites } from './websites';

const business: readonly Route[] = [
	...backgroundCheck,
	...externalInterview,
	...ehrImportTask,
	...probation,
	...probationAssessment,
	...customFields,
	...websites,
	...websiteDeliveryTask,
	...applications,
	...onboarding,
	...talents,
];

/** Every scope that some route asks for, or gives more with. */
export const knownScopes: readonly string[] = [...new Set(business.flatMap(({ scopes: asked, fieldScopes = [] }) => [...asked, ...fieldScopes]))];

export const routes: readonly Route[] = [...auth, ...scopes(knownScopes), ...business];
