import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

export const listInterviews = {
	endpoint: 'GET /open-apis/hire/v1/interviews',
	limit: perSecond(50),
	scopes: ['hire:interview:readonly', 'hire:interview'],
} as const satisfies Endpoint;

export const getInterviewsByTalent = {
	endpoint: 'GET /open-apis/hire/v1/interviews/get_by_talent',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:interview:readonly', 'hire:interview'],
} as const satisfies Endpoint;

export const listInterviewTasks = {
	endpoint: 'GET /open-apis/hire/v1/interview_tasks',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:interview:readonly'],
} as const satisfies Endpoint;
