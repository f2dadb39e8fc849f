import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:application:readonly', 'hire:application'] as const;

export const listApplications = {
	endpoint: 'GET /open-apis/hire/v1/applications',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
} as const satisfies Endpoint;

export const getApplication = {
	endpoint: 'GET /open-apis/hire/v1/applications/:application_id/get_detail',
	limit: perSecond(10),
	scopes,
} as const satisfies Endpoint;

export const getApplicationOffer = {
	endpoint: 'GET /open-apis/hire/v1/applications/:application_id/offer',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;

/** Not idempotent: nothing distinguishes a second request from a new onboarding. */
export const transferApplication = {
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_onboard',
	limit: perSecond(20),
	scopes: ['hire:application'],
	apps: 'custom',
} as const satisfies Endpoint;

export const listTerminationReasons = {
	endpoint: 'GET /open-apis/hire/v1/termination_reasons',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
} as const satisfies Endpoint;
