import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import type { Probation } from '../data/probation';
import { tier4 } from '../limits';
import { pageOf } from '../paging';
import { coreHr } from '../refusals';
import { route, type Body } from '../route';
import type { Store } from '../store';
import { day, listOf, oneOf, optional, required, text } from '../validate';

type Calls = Client['corehr']['v2']['probation'];
type Filters = Body<Calls['search']>;

const GRADE_SCOPE = 'corehr:probation.grade.search:read';
const ASSESSMENT_SCOPES = ['corehr:probation.assessment:read', 'corehr:probation.assessment:write'];

export const userIdType = optional(oneOf('user_id', 'union_id', 'open_id', 'people_corehr_id'));
const results = oneOf('approved', 'rejected');

/** Reads show an enum as an object, while writes take its bare name. */
const shown = (name: unknown) => (typeof name === 'string' ? { enum_name: name, display: [{ lang: 'zh-CN', value: `选项 ${name}` }, { lang: 'en-US', value: `Option ${name}` }] } : undefined);

/** JSON leaves out what is undefined. */
function assessmentOf({ probationAssessments }: Store, id: string) {
	const { assessment_status: status, assessment_result: result, assessment_grade: grade, ...own } = probationAssessments.get(id)?.fields ?? {};
	return { ...own, assessment_id: id, assessment_status: shown(status), assessment_result: shown(result), assessment_grade: shown(grade) };
}

/** What the latest final assessment says. */
export function finalOf({ probationAssessments }: Store, { assessmentIds }: Probation): Record<string, unknown> {
	const all = assessmentIds.map((id) => probationAssessments.get(id)?.fields ?? {});
	return all.findLast((fields) => fields.is_final_asssessment === true) ?? {};
}

export function record({ department_id: _, assessmentIds: _ids, probation_status: status, submission_type: type, ...own }: Probation, final: Record<string, unknown>) {
	return {
		...own,
		probation_status: shown(status),
		submission_type: shown(type),
		final_assessment_status: shown(final.assessment_status),
		final_assessment_result: shown(final.assessment_result),
		final_assessment_grade: shown(final.assessment_grade),
		...(typeof final.assessment_score === 'number' && { final_assessment_score: final.assessment_score }),
	};
}

/** Both ends are needed; with one alone the filter does nothing (assumed). */
const within = (value: string | undefined, from?: string, to?: string) => !from || !to || (value !== undefined && value >= from && value <= to);

const matches = (probation: Probation, final: Record<string, unknown>, by: Filters): boolean =>
	(!by.employment_ids || by.employment_ids.includes(probation.employment_id)) &&
	(!by.department_ids || by.department_ids.includes(probation.department_id)) &&
	within(probation.probation_start_date, by.probation_start_date_start, by.probation_start_date_end) &&
	within(probation.probation_expected_end_date, by.probation_expected_end_date_start, by.probation_expected_end_date_end) &&
	within(probation.actual_probation_end_date, by.actual_probation_end_date_start, by.actual_probation_end_date_end) &&
	within(probation.initiating_time, by.initiating_time_start, by.initiating_time_end) &&
	(!by.probation_status || by.probation_status === probation.probation_status) &&
	(!by.final_assessment_result || by.final_assessment_result === final.assessment_result) &&
	(!by.final_assessment_grade || by.final_assessment_grade === final.assessment_grade);

export const search = route<Calls['search']>({
	endpoint: 'POST /open-apis/corehr/v2/probation/search',
	scopes: ['corehr:probation:read', 'corehr:probation:write'],
	fieldScopes: [GRADE_SCOPE, ...ASSESSMENT_SCOPES],
	limit: tier4,
	query: { page_size: required(text), page_token: optional(text), user_id_type: userIdType, department_id_type: optional(oneOf('open_department_id', 'department_id', 'people_corehr_department_id')) },
	body: {
		employment_ids: optional(listOf(text)),
		department_ids: optional(listOf(text)),
		probation_start_date_start: optional(day),
		probation_start_date_end: optional(day),
		probation_expected_end_date_start: optional(day),
		probation_expected_end_date_end: optional(day),
		actual_probation_end_date_start: optional(day),
		actual_probation_end_date_end: optional(day),
		initiating_time_start: optional(day),
		initiating_time_end: optional(day),
		probation_status: optional(oneOf('pending', 'rejected', 'waiting', 'approved', 'converted', 'offboarded')),
		final_assessment_result: optional(results),
		final_assessment_grade: optional(text),
	},
	refuse: coreHr,
	handle({ tenant: { store }, app, query, body }) {
		const may = (scopes: readonly string[]) => !app?.scopes || scopes.some((scope) => app.scopes?.includes(scope));
		if (body.final_assessment_grade && !may([GRADE_SCOPE])) throw documented(400, 1160017, 'field permission missing');
		const found = [...store.probations.values()].filter((one) => matches(one, finalOf(store, one), body));
		const { items, ...rest } = pageOf(found, query, 100);
		// The assessments come only with a scope of their own.
		const assessments = (one: Probation) => may(ASSESSMENT_SCOPES) && { assessments: one.assessmentIds.map((id) => assessmentOf(store, id)) };
		return ok({ items: items.map((one) => ({ ...record(one, may(ASSESSMENT_SCOPES) ? finalOf(store, one) : {}), ...assessments(one) })), ...rest });
	},
});
