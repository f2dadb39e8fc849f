import { perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

export const listEvaluations = {
	endpoint: 'GET /open-apis/hire/v1/evaluations',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:evaluation:readonly'],
} as const satisfies Endpoint;

export const listEvaluationTasks = {
	endpoint: 'GET /open-apis/hire/v1/evaluation_tasks',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:evaluation:readonly'],
} as const satisfies Endpoint;
