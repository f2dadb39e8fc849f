import { perMinute, perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:external_application'] as const;

export const createExternalApplication = {
	endpoint: 'POST /open-apis/hire/v1/external_applications',
	limit: perSecond(20),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;

export const listExternalApplications = {
	endpoint: 'GET /open-apis/hire/v1/external_applications',
	limit: perSecond(20),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;

export const updateExternalApplication = {
	endpoint: 'PUT /open-apis/hire/v1/external_applications/:external_application_id',
	limit: perSecond(20),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;

export const deleteExternalApplication = {
	endpoint: 'DELETE /open-apis/hire/v1/external_applications/:external_application_id',
	limit: perMinute(20),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;
