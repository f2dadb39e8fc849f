import { endpoint, type Facts } from './endpoint';
import { conclusions, dimensionTypes } from './values';

export const externalInterviewAssessment: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_interview_assessments',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-interview-info/create-external_interview_assessment.md',
		dated: '2024-09-09',
		limit: ['20/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		body: {
			external_id: 'string',
			username: 'string',
			conclusion: { is: 'int', values: conclusions },
			assessment_dimension_list: 'object[]',
			'assessment_dimension_list[].score': 'int',
			'assessment_dimension_list[].option': 'string',
			'assessment_dimension_list[].options': 'string[]',
			'assessment_dimension_list[].content': 'string',
			'assessment_dimension_list[].assessment_type': { is: 'int', values: dimensionTypes },
			'assessment_dimension_list[].title': 'string',
			'assessment_dimension_list[].description': 'string',
			content: 'string',
			external_interview_id: 'string!',
		},
		record: {
			at: 'external_interview_assessment',
			keys: ['id', 'username', 'conclusion', 'assessment_dimension_list', 'content', 'external_interview_id'],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-interview-info/patch.md',
		dated: '2024-09-09',
		limit: ['20/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		body: {
			username: 'string',
			conclusion: { is: 'int', values: conclusions },
			assessment_dimension_list: 'object[]',
			'assessment_dimension_list[].score': 'int',
			'assessment_dimension_list[].option': 'string',
			'assessment_dimension_list[].options': 'string[]',
			'assessment_dimension_list[].content': 'string',
			'assessment_dimension_list[].assessment_type': { is: 'int', values: dimensionTypes },
			'assessment_dimension_list[].title': 'string',
			'assessment_dimension_list[].description': 'string',
			content: 'string',
		},
		record: {
			at: 'external_interview_assessment',
			keys: ['id', 'username', 'conclusion', 'assessment_dimension_list', 'content', 'external_interview_id'],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
];
