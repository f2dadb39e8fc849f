import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:application:readonly', 'hire:application'] as const;

const changes = { scopes: ['hire:application'], apps: 'custom' } as const;

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

/** Idempotent: a talent has only one active application for a job, so Feishu rejects the second. */
export const createApplication = {
	endpoint: 'POST /open-apis/hire/v1/applications',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

/** Not idempotent: somebody may have moved the application on before the second request. */
export const transferApplicationStage = {
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_stage',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
} as const satisfies Endpoint;

/** Idempotent: Feishu rejects the second request, because the application has ended. */
export const terminateApplication = {
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/terminate',
	limit: perSecond(20),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

/** Idempotent: Feishu rejects the second request, because the application is active. */
export const recoverApplication = {
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/recover',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

/** Idempotent: Feishu rejects the second request, because the application has ended. */
export const cancelApplicationOnboarding = {
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/cancel_onboard',
	limit: perSecond(10),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

/** Not idempotent: nothing distinguishes a second request from a new onboarding. */
export const transferApplication = {
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_onboard',
	limit: perSecond(20),
	...changes,
} as const satisfies Endpoint;

export const listTerminationReasons = {
	endpoint: 'GET /open-apis/hire/v1/termination_reasons',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
} as const satisfies Endpoint;
