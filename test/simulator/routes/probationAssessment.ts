import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { tier3 } from '../limits';
import { coreHr } from '../refusals';
import { route } from '../route';
import { decimal, flag, oneOf, optional, required, text } from '../validate';

export const probationAssessment = [
	route<Client['corehr']['v2']['probationAssessment']['patch']>({
		endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
		scopes: ['corehr:probation.assessment:write'],
		limit: tier3,
		query: { client_token: optional(text) },
		body: {
			assessment_status: required(oneOf('not_started', 'in_process', 'completed', 'no_need')),
			assessment_result: optional(oneOf('approved', 'rejected')),
			assessment_score: optional(decimal),
			assessment_grade: optional(text),
			assessment_comment: optional(text),
			assessment_detail: optional(text),
			// Three s, as on the wire.
			is_final_asssessment: required(flag),
		},
		refuse: coreHr,
		handle({ tenant: { store }, path: { assessment_id: id }, query: { client_token: token }, body }) {
			const assessment = store.probationAssessments.get(id);
			if (!assessment) throw assumed(400, 1160001, `invalid value: ${id} (assessment_id)`, 'no codes on the page; the general one of CoreHR');
			const grade = body.assessment_grade;
			if (grade && !store.grades.some(({ api_name: name, is_open: open }) => open && name === grade)) {
				throw assumed(400, 1160001, `invalid value: ${grade} (assessment_grade)`, 'no codes on the page; that a closed grade is refused too is a guess');
			}
			const repeated = token && [...store.probationAssessments.values()].some(({ clientTokens }) => clientTokens.includes(token));
			if (token) assessment.clientTokens.push(token);
			if (repeated) throw assumed(400, 1160004, `client_token was used before: ${token}`, 'some CoreHR pages have this code for it, others ignore the repetition; this page is silent');
			// Omitted fields are kept, as the method PATCH suggests (assumed).
			Object.assign(assessment.fields, body);
			return ok({});
		},
	}),
];
