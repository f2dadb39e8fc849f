import { perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:interview:readonly', 'hire:interview'] as const;

/** All records by page, or some by ID: then they are not paged. */
export const listInterviewRecords = {
	endpoint: 'GET /open-apis/hire/v2/interview_records',
	limit: perSecond(10),
	scopes,
} as const satisfies Endpoint;

export const getInterviewRecord = {
	endpoint: 'GET /open-apis/hire/v2/interview_records/:interview_record_id',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;
