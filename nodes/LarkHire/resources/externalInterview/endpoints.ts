import { perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:external_application'] as const;

export const createExternalInterview = {
	endpoint: 'POST /open-apis/hire/v1/external_interviews',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;

export const queryExternalInterviews = {
	endpoint: 'POST /open-apis/hire/v1/external_interviews/batch_query',
	limit: perSecond(10),
	scopes: ['hire:external_application:readonly', 'hire:external_application'],
	apps: 'custom',
	safe: true,
} as const satisfies Endpoint;

export const updateExternalInterview = {
	endpoint: 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;

export const deleteExternalInterview = {
	endpoint: 'DELETE /open-apis/hire/v1/external_interviews/:external_interview_id',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;
