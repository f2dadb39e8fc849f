import { endpoint, type Facts } from './endpoint';
import { conclusions, dimensionTypes, participation } from './values';

/** What both creating and updating send. */
const interview = {
	external_application_id: 'string!',
	participate_status: { is: 'int', values: participation },
	begin_time: 'int ms',
	end_time: 'int ms',
	interview_assessments: 'object[]',
	'interview_assessments[].username': 'string',
	'interview_assessments[].conclusion': { is: 'int', values: conclusions },
	'interview_assessments[].assessment_dimension_list': 'object[]',
	'interview_assessments[].assessment_dimension_list[].score': 'int',
	'interview_assessments[].assessment_dimension_list[].option': 'string',
	'interview_assessments[].assessment_dimension_list[].options': 'string[]',
	'interview_assessments[].assessment_dimension_list[].content': 'string',
	'interview_assessments[].assessment_dimension_list[].assessment_type': { is: 'int', values: dimensionTypes },
	'interview_assessments[].assessment_dimension_list[].title': 'string',
	'interview_assessments[].assessment_dimension_list[].description': 'string',
	'interview_assessments[].content': 'string',
} as const;

export const externalInterview: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_interviews',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-interview-info/create-external_interview.md',
		dated: '2024-09-09',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		body: {
			external_id: 'string',
			...interview,
		},
		record: {
			at: 'external_interview',
			keys: ['external_application_id', 'id', 'participate_status', 'begin_time', 'end_time', 'interview_assessments'],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'DELETE /open-apis/hire/v1/external_interviews/:external_interview_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-interview-info/delete.md',
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-interview-info/update.md',
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		body: {
			...interview,
		},
		record: {
			at: 'external_interview',
			keys: ['external_application_id', 'id', 'participate_status', 'begin_time', 'end_time', 'interview_assessments'],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_interviews/batch_query',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-interview-info/batch_query.md',
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:external_application', 'hire:external_application:readonly'],
		query: {
			external_application_id: 'string',
			page_size: { is: 'int', default: 10, most: 20 },
			page_token: 'string',
		},
		body: {
			external_interview_id_list: { is: 'string[]', most: 20 },
		},
		record: {
			at: 'items[]',
			keys: ['external_application_id', 'id', 'participate_status', 'begin_time', 'end_time', 'interview_assessments'],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
];
