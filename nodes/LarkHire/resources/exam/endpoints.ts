import { perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

const limit = perMinuteAndSecond(1000, 50);

/** Not idempotent: two requests are two results. */
export const createExam = { endpoint: 'POST /open-apis/hire/v1/exams', limit, scopes: ['hire:exam'] } as const satisfies Endpoint;

export const searchTests = {
	endpoint: 'POST /open-apis/hire/v1/tests/search',
	limit,
	scopes: ['hire:exam:readonly', 'hire:exam'],
	safe: true,
} as const satisfies Endpoint;

export const listExamMarkingTasks = {
	endpoint: 'GET /open-apis/hire/v1/exam_marking_tasks',
	limit,
	scopes: ['hire:exam:readonly'],
} as const satisfies Endpoint;

/** Not idempotent: Feishu does not document what a second request for the same exam does. */
export const updateExamLoginInfo = {
	endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/login_info',
	limit,
	scopes: ['hire:exam', 'hire:exam:readonly'],
} as const satisfies Endpoint;

/** Each request overwrites the result of the one before. */
export const updateExamResult = {
	endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/update_result',
	limit,
	scopes: ['hire:exam', 'hire:exam:readonly'],
	idempotent: true,
} as const satisfies Endpoint;
