import { perMinute, type Endpoint } from '../../api/endpoint';

/** CoreHR refuses to switch the feature into the state that it is in. */
export const ALREADY_SO = 1161025;

/** One endpoint for on and off. */
export const assessmentFeature = {
	endpoint: 'POST /open-apis/corehr/v2/probation/enable_disable_assessment',
	limit: perMinute(100),
	scopes: ['corehr:probation.assessment:write'],
	apps: 'custom and store',
} as const satisfies Endpoint & { readonly apps: string };
