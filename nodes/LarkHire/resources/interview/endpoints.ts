import { perSecond, type Endpoint } from '../../api/endpoint';

export const listInterviews = {
	endpoint: 'GET /open-apis/hire/v1/interviews',
	limit: perSecond(50),
	scopes: ['hire:interview:readonly', 'hire:interview'],
} as const satisfies Endpoint;
