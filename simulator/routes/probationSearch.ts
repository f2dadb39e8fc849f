import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import { gradeShown, shown } from '../data/coreHrEnums';
import type { Probation } from '../data/probation';
import { tier4 } from '../limits';
import { pageOf } from '../paging';
import { coreHr } from '../rejections';
import { route, type Body } from '../route';
import type { AppSeed } from '../options';
import type { Store } from '../store';
import { day, listOf, oneOf, optional, required, text } from '../validate';
import { departmentIdType, departmentOf, employeeAs, employeeOf, userIdType } from './coreHrIds';

type Calls = Client['corehr']['v2']['probation'];
type Filters = Body<Calls['search']>;

/** "About 5 s", says the page, until a new probation is found. */
const DELAY_MS = 5000;

const GRADE_SCOPE = 'corehr:probation.grade.search:read';

const results = oneOf('approved', 'rejected');

/** JSON leaves out what is undefined. */
function assessmentOf(store: Store, id: string) {
	const {
		assessment_status: status,
		assessment_result: result,
		assessment_grade: grade,
		...own
	} = store.probationAssessments.get(id)?.fields ?? {};
	return {
		...own,
		assessment_id: id,
		assessment_status: shown('assessment_status', status),
		assessment_result: shown('assessment_result', result),
		assessment_grade: gradeShown(store, grade),
	};
}

/** What the latest final assessment says. */
export function finalOf({ probationAssessments }: Store, { assessmentIds }: Probation): Record<string, unknown> {
	const all = assessmentIds.map((id) => probationAssessments.get(id)?.fields ?? {});
	return all.findLast((fields) => fields.is_final_asssessment === true) ?? {};
}

/** What comes only with a scope of its own. */
const gated = {
	'corehr:probation.self_review': ['self_review'],
	'corehr:probation.notes': ['notes'],
	'corehr:probation.custom_field': ['custom_fields'],
	'corehr:probation.probation_outcome': ['probation_extend_expected_end_date', 'probation_outcome'],
	'corehr:probation.assessment': ['final_assessment_score', 'final_assessment_grade'],
} as const;
export const fieldScopes = Object.keys(gated).map((scope) => `${scope}:read`);

/** A probation as this app sees it, with IDs of the kind that it asks for. */
export function record(store: Store, probation: Probation, app: AppSeed | undefined, kind: string | undefined): ProbationRecord {
	const {
		department_id: _,
		assessmentIds: _ids,
		created: _created,
		employment_id: employee,
		initiator_id: initiator,
		probation_status: status,
		submission_type: type,
		probation_outcome: outcome,
		...own
	} = probation;
	const final = finalOf(store, probation);
	const hidden = Object.entries(gated)
		.filter(([scope]) => !mayRead(app, scope))
		.flatMap(([, keys]) => [...keys] as string[]);
	const all = {
		employment_id: employeeAs(employee, kind),
		...own,
		initiator_id: employeeAs(initiator, kind),
		probation_status: shown('probation_status', status),
		probation_outcome: shown('probation_outcome', outcome),
		submission_type: shown('submission_type', type),
		final_assessment_status: shown('assessment_status', final.assessment_status),
		final_assessment_result: shown('assessment_result', final.assessment_result),
		final_assessment_grade: gradeShown(store, final.assessment_grade),
		...(typeof final.assessment_score === 'number' && { final_assessment_score: final.assessment_score }),
	};
	return Object.fromEntries(Object.entries(all).filter(([key]) => !hidden.includes(key)));
}

type ProbationRecord = Partial<Record<string, unknown>>;

const mayRead = (app: AppSeed | undefined, scope: string) =>
	!app?.scopes || app.scopes.some((granted) => [`${scope}:read`, `${scope}:write`].includes(granted));

/** Both ends are needed; with one alone the filter does nothing (assumed). */
const within = (value: string | undefined, from?: string, to?: string) =>
	!from || !to || (value !== undefined && value >= from && value <= to);

const matches = (
	probation: Probation,
	final: Record<string, unknown>,
	{ employment_ids: employees, department_ids: departments, ...by }: Filters,
): boolean =>
	(!employees || employees.includes(probation.employment_id)) &&
	(!departments || departments.includes(probation.department_id)) &&
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
	fieldScopes: [GRADE_SCOPE, ...fieldScopes],
	limit: tier4,
	query: { page_size: required(text), page_token: optional(text), user_id_type: userIdType, department_id_type: departmentIdType },
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
	reject: coreHr,
	handle({ tenant: { store, now }, app, query, body }) {
		if (body.final_assessment_grade && app?.scopes && !app.scopes.includes(GRADE_SCOPE))
			throw documented(400, 1160017, 'field permission missing');
		const by = {
			...body,
			...(body.employment_ids && { employment_ids: body.employment_ids.map((id) => employeeOf(id, query.user_id_type, 'employment_ids')) }),
			...(body.department_ids && { department_ids: body.department_ids.map((id) => departmentOf(id, query.department_id_type)) }),
		};
		const { items, ...rest } = pageOf(
			[...store.probations.values()]
				.filter(({ created = 0 }) => now() - created >= DELAY_MS)
				.filter((one) => matches(one, finalOf(store, one), by)),
			query,
			100,
		);
		const assessments = (one: Probation) =>
			mayRead(app, 'corehr:probation.assessment') && { assessments: one.assessmentIds.map((id) => assessmentOf(store, id)) };
		return ok({ items: items.map((one) => ({ ...record(store, one, app, query.user_id_type), ...assessments(one) })), ...rest });
	},
});
