import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:talent:readonly', 'hire:talent'] as const;

export const listTalents = {
	endpoint: 'GET /open-apis/hire/v1/talents',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;

export const getTalent = {
	endpoint: 'GET /open-apis/hire/v2/talents/:talent_id',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;

export const findTalents = {
	endpoint: 'POST /open-apis/hire/v1/talents/batch_get_id',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
	safe: true,
} as const satisfies Endpoint;

export const listResumeSources = {
	endpoint: 'GET /open-apis/hire/v1/resume_sources',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;
