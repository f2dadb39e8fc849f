import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { departments, type Probation } from '../data/probation';
import { employmentConverted, probationUpdated } from '../events/happenings';
import { tier3 } from '../limits';
import { coreHr } from '../rejections';
import { route, type Body, type Rules } from '../route';
import type { Store } from '../store';
import { day, flag, integer, listOf, oneOf, optional, required, shape, text, type Check } from '../validate';
import { employeeOf, userIdType } from './coreHrIds';
import { fieldScopes, record, search } from './probationSearch';

type Calls = Client['corehr']['v2']['probation'];
type CustomField = NonNullable<Body<Calls['submit']>['custom_fields']>[number];

/** The page says that name and type need not be filled in, and its sample does. */
const customField = {
	custom_api_name: required(text),
	value: required(text),
	name: optional(shape({ zh_cn: optional(text), en_us: optional(text) })),
	type: optional(integer),
} satisfies Rules<CustomField>;

/** The employee's probation, for a request that changes it. A client token counts once. */
export function changing(
	store: Store,
	employmentId: string,
	{ client_token: token, user_id_type: kind }: { readonly client_token?: string; readonly user_id_type?: string },
): Probation {
	const probation = store.probations.get(employeeOf(employmentId, kind, 'employment_id'));
	if (!probation)
		throw assumed(400, 1160001, `invalid value: ${employmentId} (employment_id)`, 'no codes on the page; the general one of CoreHR');
	const repeated = token && store.probationTokens.includes(token);
	if (token) store.probationTokens.push(token);
	if (repeated)
		throw assumed(
			400,
			1160004,
			`client_token was used before: ${token}`,
			'some CoreHR pages have this code for it, others ignore the repetition; this page is silent',
		);
	return probation;
}

const NOT_LISTED = 'a code of the page for editing probations; this page has none';

const submit = route<Calls['submit']>({
	endpoint: 'POST /open-apis/corehr/v2/probation/submit',
	scopes: ['corehr:probation:write'],
	// Its response has no outcome.
	fieldScopes: fieldScopes.filter((scope) => !scope.includes('probation_outcome')),
	limit: tier3,
	query: { client_token: optional(text), user_id_type: userIdType },
	body: {
		employment_id: required(text),
		conversion_mode: required(oneOf(1, 2)),
		actual_probation_end_date: optional(day),
		submission_type: required(oneOf('self_submission', 'system', 'hr_submission')),
		initiator_id: optional(text),
		notes: optional(text),
		self_review: optional(text),
		custom_fields: optional(listOf(shape(customField))),
	},
	reject: coreHr,
	handle({ tenant: { store, calendar, fire }, app, query, body: { conversion_mode: mode, employment_id: employmentId, ...body } }) {
		if (body.submission_type === 'hr_submission' && !body.initiator_id)
			throw assumed(
				400,
				1160006,
				'required value is empty: initiator_id',
				'the page says to give it when HR starts the conversion, without a code',
			);
		if (mode === 1 && !body.notes)
			throw assumed(400, 1160006, 'required value is empty: notes', 'the page wants it with direct conversion, without a code');
		const probation = changing(store, employmentId, query);
		if (probation.probation_status === 'pending') throw assumed(400, 1161021, 'Probation record pending approval', NOT_LISTED);
		const end = body.actual_probation_end_date ?? probation.probation_expected_end_date;
		if (end > probation.probation_expected_end_date) throw assumed(400, 1161002, 'end date later than estimated', NOT_LISTED);
		if (end < probation.probation_start_date) throw assumed(400, 1161015, 'end date earlier than start', NOT_LISTED);
		const initiator = body.initiator_id !== undefined && {
			initiator_id: employeeOf(body.initiator_id, query.user_id_type, 'initiator_id'),
		};
		Object.assign(probation, body, initiator, {
			actual_probation_end_date: end,
			probation_status: mode === 1 ? 'converted' : 'pending',
			converted_via_bpm: mode === 2,
			initiating_time: calendar.dayOf(Date.now()),
		});
		fire(probationUpdated(probation));
		if (mode === 1) fire(employmentConverted(probation.employment_id));
		const {
			probation_outcome: _outcome,
			probation_extend_expected_end_date: _end,
			...info
		} = record(store, probation, app, query.user_id_type);
		return ok({ probation_info: info });
	},
});

const withdraw = route<Calls['withdraw']>({
	endpoint: 'POST /open-apis/corehr/v2/probation/withdraw',
	scopes: ['corehr:probation:write'],
	limit: tier3,
	query: { client_token: optional(text), user_id_type: userIdType },
	body: { employment_id: required(text) },
	reject: coreHr,
	handle({ tenant: { store, fire }, query, body }) {
		const probation = changing(store, body.employment_id, query);
		if (probation.probation_status !== 'pending')
			throw assumed(400, 1160001, 'there is nothing to withdraw', 'no codes on the page; which states can be withdrawn is a guess too');
		probation.probation_status = 'waiting';
		fire(probationUpdated(probation));
		return ok({});
	},
});

/** Blank where something is to be cleared. */
const dayOrBlank: Check = (value, where) => (value === '' ? undefined : day(value, where));
/** Everybody was hired then. */
const HIRED = '2010-01-01';

function extendedBy(end: string, count: number, unit: 'day' | 'month' | 'week'): string {
	const date = new Date(`${end}T00:00:00Z`);
	if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + count);
	else date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1));
	return date.toISOString().slice(0, 10);
}

const edit = route<Calls['edit']>({
	endpoint: 'POST /open-apis/corehr/v2/probation/edit',
	scopes: ['corehr:probation:write'],
	limit: tier3,
	query: { user_id_type: userIdType },
	body: {
		employment_id: required(text),
		probation_start_date: optional(dayOrBlank),
		probation_expected_end_date: optional(dayOrBlank),
		probation_outcome: optional(oneOf('passed', 'failed', 'delayed')),
		actual_probation_end_date: optional(dayOrBlank),
		probation_extend_expected_end_date: optional(dayOrBlank),
		extended_probation_period_duration: optional(integer),
		extended_probation_period_unit: optional(oneOf('day', 'week', 'month')),
		notes: optional(text),
		self_review: optional(text),
		custom_fields: optional(listOf(shape(customField), 1000)),
	},
	reject: coreHr,
	handle({ tenant, query, body }) {
		const { store, fire } = tenant;
		const employee = employeeOf(body.employment_id, query.user_id_type, 'employment_id');
		const stored = store.probations.get(employee);
		if (stored?.probation_status === 'pending') throw documented(400, 1161021, 'Probation record pending approval cannot be edited');
		const { probation_start_date: start, probation_expected_end_date: expected, probation_outcome: outcome } = body;
		if ((start === undefined) !== (expected === undefined)) throw documented(400, 1161013, 'fill in both start and expected end');
		if (start === '' && expected === '') {
			store.probations.delete(employee);
			return ok({});
		}
		// The page: nothing takes effect.
		if (!stored && !start) return ok({});
		const [begins = '', ends = ''] = [start || stored?.probation_start_date, expected || stored?.probation_expected_end_date];
		if (begins < HIRED) throw documented(400, 1161017, 'start earlier than onboarding');
		if (ends < begins) throw documented(400, 1161018, 'expected end earlier than start');
		const { extended_probation_period_duration: count, extended_probation_period_unit: unit } = body;
		if ((count === undefined) !== (unit === undefined)) throw documented(400, 1161038, 'fill in both extension and unit');
		if (count !== undefined && count <= 0) throw documented(400, 1161034, 'extension not greater than 0');
		const computed = count !== undefined && unit ? extendedBy(ends, count, unit) : undefined;
		const extended = body.probation_extend_expected_end_date || computed;
		if (computed && extended !== computed) throw documented(400, 1161037, 'extension and extended end do not match');
		if (extended && outcome !== 'delayed') throw documented(400, 1161047, 'extension without "extended"');
		if (outcome === 'delayed' && !extended) throw documented(400, 1161039, '"extended" without an extension');
		if (extended && extended <= ends) throw documented(400, 1161035, 'extended end not later than expected end');
		const actual = body.actual_probation_end_date ?? stored?.actual_probation_end_date;
		if (outcome === 'passed' && !body.actual_probation_end_date) throw documented(400, 1161041, '"passed" without an actual end');
		if (actual && outcome !== undefined && outcome !== 'passed') throw documented(400, 1161046, 'there is an actual end');
		if (body.actual_probation_end_date && outcome !== 'passed') throw documented(400, 1161046, 'there is an actual end');
		if (actual && actual > ends) throw documented(400, 1161002, 'end later than expected');
		if (actual && actual < begins) throw documented(400, 1161015, 'end earlier than start');
		const { employment_id: _employee, extended_probation_period_duration: _count, extended_probation_period_unit: _unit, ...own } = body;
		const probation: Probation = {
			probation_id: tenant.nextId(),
			department_id: departments[0].open_department_id,
			probation_status: 'waiting',
			assessmentIds: [],
			...(!stored && { created: tenant.now() }),
			...stored,
			...own,
			employment_id: employee,
			probation_start_date: begins,
			probation_expected_end_date: ends,
			...(extended && { probation_extend_expected_end_date: extended }),
		};
		// Fields that were left out have kept their values (assumed).
		if (probation.actual_probation_end_date === '') delete probation.actual_probation_end_date;
		store.probations.set(employee, probation);
		fire(probationUpdated(probation));
		return ok({});
	},
});

const enableDisable = route<Calls['enableDisableAssessment']>({
	endpoint: 'POST /open-apis/corehr/v2/probation/enable_disable_assessment',
	scopes: ['corehr:probation.assessment:write'],
	limit: tier3,
	query: {},
	body: { active: required(flag), app_url: optional(text) },
	reject: coreHr,
	handle({ tenant: { store }, body }) {
		if (body.active && !body.app_url)
			throw assumed(400, 1160006, 'required value is empty: app_url', 'the page wants it with active, without a code');
		if (store.probationFeatures.get('assessment')?.active === body.active)
			throw documented(400, 1161025, 'Do not repeatedly turn on/off the function');
		store.probationFeatures.set('assessment', body);
		return ok({});
	},
});

export const probation = [search, submit, withdraw, edit, enableDisable];
