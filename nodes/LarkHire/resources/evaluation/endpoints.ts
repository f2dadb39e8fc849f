import { perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

export const listEvaluations = {
	endpoint: 'GET /open-apis/hire/v1/evaluations',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:evaluation:readonly'],
} as const satisfies Endpoint;
