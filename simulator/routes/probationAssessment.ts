import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { tier3 } from '../limits';
import { coreHr } from '../rejections';
import { route, type Body, type Rules } from '../route';
import type { Store } from '../store';
import { decimal, flag, listOf, oneOf, optional, required, shape, text } from '../validate';
import { changing } from './probation';
import { userIdType } from './coreHrIds';

type Calls = Client['corehr']['v2']['probationAssessment'];
type Assessment = Body<Calls['patch']>;

const assessment = {
	assessment_status: required(oneOf('not_started', 'in_process', 'completed', 'no_need')),
	assessment_result: optional(oneOf('approved', 'rejected')),
	assessment_score: optional(decimal),
	assessment_grade: optional(text),
	assessment_comment: optional(text),
	assessment_detail: optional(text),
	// Three s, as on the wire.
	is_final_asssessment: required(flag),
} satisfies Rules<Assessment>;

const unknown = (id: string) =>
	assumed(400, 1160001, `invalid value: ${id} (assessment_id)`, 'no codes on the page; the general one of CoreHR');

function rejectClosedGrade({ grades }: Store, grade: string | undefined): void {
	if (!grade || grades.some(({ api_name: name, is_open: open }) => open && name === grade)) return;
	throw assumed(
		400,
		1160001,
		`invalid value: ${grade} (assessment_grade)`,
		'no codes on the page; that a closed grade is rejected too is a guess',
	);
}

const patch = route<Calls['patch']>({
	endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
	scopes: ['corehr:probation.assessment:write'],
	limit: tier3,
	query: { client_token: optional(text) },
	body: assessment,
	reject: coreHr,
	handle({ tenant: { store }, path: { assessment_id: id }, query: { client_token: token }, body }) {
		const stored = store.probationAssessments.get(id);
		if (!stored) throw unknown(id);
		rejectClosedGrade(store, body.assessment_grade);
		const repeated = token && [...store.probationAssessments.values()].some(({ clientTokens }) => clientTokens.includes(token));
		if (token) stored.clientTokens.push(token);
		if (repeated)
			throw assumed(
				400,
				1160004,
				`client_token was used before: ${token}`,
				'some CoreHR pages have this code for it, others ignore the repetition; this page is silent',
			);
		// Omitted fields are kept, as the method PATCH suggests (assumed).
		Object.assign(stored.fields, body);
		return ok({});
	},
});

const create = route<Calls['create']>({
	endpoint: 'POST /open-apis/corehr/v2/probation/assessments',
	scopes: ['corehr:probation.assessment:write'],
	limit: tier3,
	query: { client_token: optional(text), user_id_type: userIdType },
	body: { employment_id: required(text), assessments: required(listOf(shape(assessment))) },
	reject: coreHr,
	handle({ tenant, query, body }) {
		if (body.assessments.length === 0) throw assumed(400, 1160006, 'required value is empty: assessments', 'no codes on the page');
		body.assessments.forEach(({ assessment_grade: grade }) => rejectClosedGrade(tenant.store, grade));
		const probation = changing(tenant.store, body.employment_id, query);
		const ids = body.assessments.map((fields) => {
			const id = tenant.nextId();
			tenant.store.probationAssessments.set(id, { id, fields: { ...fields }, clientTokens: [] });
			return id;
		});
		probation.assessmentIds.push(...ids);
		return ok({ assessment_ids: ids });
	},
});

const remove = route<Calls['delete']>({
	endpoint: 'DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id',
	scopes: ['corehr:probation.assessment:write'],
	limit: tier3,
	query: {},
	body: {},
	reject: coreHr,
	handle({ tenant: { store }, path: { assessment_id: id } }) {
		if (!store.probationAssessments.delete(id)) throw unknown(id);
		for (const probation of store.probations.values()) probation.assessmentIds = probation.assessmentIds.filter((one) => one !== id);
		return ok({});
	},
});

export const probationAssessment = [patch, create, remove];
