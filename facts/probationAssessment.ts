import { endpoint, type Facts } from './endpoint';
import { assessmentResults, assessmentStatuses, coreHrUserIdTypes } from './values';

export const probationAssessment: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/corehr/v2/probation/assessments',
		page: 'uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create',
		copy: 'corehr-v1/probation/create.md',
		dated: '2024-02-06',
		limit: ['100/min'],
		apps: 'custom and store',
		scopes: ['corehr:probation.assessment:write'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: {
			client_token: 'string',
			user_id_type: { is: 'string', values: coreHrUserIdTypes, default: 'open_id' },
		},
		body: {
			employment_id: 'string!',
			assessments: 'object[]!',
			'assessments[].assessment_status': { is: 'string!', values: assessmentStatuses },
			'assessments[].assessment_result': { is: 'string', values: assessmentResults },
			'assessments[].assessment_score': 'float',
			'assessments[].assessment_grade': 'string',
			'assessments[].assessment_comment': 'string',
			'assessments[].assessment_detail': 'string',
			'assessments[].is_final_asssessment': 'boolean!',
		},
		record: { at: 'assessment_ids[]', keys: [] },
	}),
	endpoint({
		endpoint: 'DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id',
		page: 'uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete',
		copy: 'corehr-v1/probation/delete.md',
		dated: '2024-02-06',
		limit: ['100/min'],
		apps: 'custom and store',
		scopes: ['corehr:probation.assessment:write'],
	}),
	endpoint({
		endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
		page: 'uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch',
		copy: 'corehr-v1/probation/patch.md',
		dated: '2024-02-06',
		limit: ['100/min'],
		apps: 'custom and store',
		scopes: ['corehr:probation.assessment:write'],
		query: {
			client_token: 'string',
		},
		body: {
			assessment_status: { is: 'string!', values: assessmentStatuses },
			assessment_result: { is: 'string', values: assessmentResults },
			assessment_score: 'float',
			assessment_grade: 'string',
			assessment_comment: 'string',
			assessment_detail: 'string',
			is_final_asssessment: 'boolean!',
		},
	}),
];
