import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import { employees, type JobChange, type Offboarding } from '../data/employees';
import { tier3 } from '../limits';
import { pageOf } from '../paging';
import { coreHr } from '../rejections';
import { route } from '../route';
import { day, digits, listOf, oneOf, optional, rejected, required, text } from '../validate';
import { departmentIdType, employeeAs, employeeOf, userIdType } from './coreHrIds';

type CoreHr = Client['corehr'];
type Employee = NonNullable<NonNullable<Awaited<ReturnType<CoreHr['v2']['employee']['batchGet']>>['data']>['items']>[number];

const HALF = 'half a range';
const SECOND_MS = 1000;

/** Both ends belong to it. Without a range, everything does. */
function within(value: number | string | undefined, from: string | undefined, to: string | undefined, reject: () => Error): boolean {
	if (!from !== !to) throw reject();
	return (
		!from ||
		!to ||
		(value !== undefined &&
			value >= (typeof value === 'number' ? Number(from) : from) &&
			value <= (typeof value === 'number' ? Number(to) : to))
	);
}

const changed = ({ employment_id: employee, ...own }: JobChange, kind: string | undefined) => ({
	...own,
	employment_id: employeeAs(employee, kind),
	process_id: '6991776078461142564',
});

/** In China's time: no page names the zone. */
const written = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

const left = ({ offboarding_id, status, applied, decided, employment_id: employee, ...info }: Offboarding, kind: string | undefined) => ({
	offboarding_id,
	initiating_type: 'offboarding_directly',
	status,
	application_info: {
		apply_initiating_time: written(applied),
		...(decided !== undefined && { apply_finish_time: written(decided) }),
		apply_initiator_id: employeeAs('7140964208476371115', kind),
		process_id: '6991776078461142565',
	},
	offboarding_info: { employment_id: employeeAs(employee, kind), ...info },
});

export const coreHrEmployees = [
	route<CoreHr['v2']['jobChange']['search']>({
		endpoint: 'POST /open-apis/corehr/v2/job_changes/search',
		scopes: ['corehr:job_change:read', 'corehr:job_change:write'],
		limit: tier3,
		query: { page_size: required(text), page_token: optional(text), user_id_type: userIdType, department_id_type: departmentIdType },
		body: {
			employment_ids: optional(listOf(text, 30)),
			job_change_ids: optional(listOf(text, 10)),
			statuses: optional(listOf(oneOf('Approving', 'Approved', 'Transformed', 'Rejected', 'Cancelled', 'NoNeedApproval'), 10)),
			effective_date_start: optional(day),
			effective_date_end: optional(day),
			updated_time_start: optional(digits),
			updated_time_end: optional(digits),
			target_department_ids: optional(listOf(text, 30)),
			transfer_type_unique_identifier: optional(listOf(text, 30)),
			transfer_reason_unique_identifier: optional(listOf(text, 30)),
			exception_statuses: optional(listOf(oneOf('pending', 'processed'), 10)),
			original_department_ids: rejected,
			employment_department_ids: rejected,
			select_fields: rejected,
			filter_str: rejected,
		},
		reject: coreHr,
		handle({ tenant: { store }, query, body }) {
			const ids = body.employment_ids?.map((id) => employeeOf(id, query.user_id_type, 'employment_ids'));
			const half = () => documented(400, 1160107, HALF);
			const found = [...store.jobChanges.values()].filter(
				(one) =>
					(!ids || ids.includes(one.employment_id)) &&
					(!body.job_change_ids || body.job_change_ids.includes(one.job_change_id)) &&
					(!body.statuses || body.statuses.includes(one.status)) &&
					within(one.effective_date, body.effective_date_start, body.effective_date_end, half) &&
					within(Number(one.updated_time), body.updated_time_start, body.updated_time_end, half),
			);
			return ok(
				pageOf(
					found.map((one) => changed(one, query.user_id_type)),
					query,
					100,
				),
			);
		},
	}),
	route<CoreHr['v1']['offboarding']['search']>({
		endpoint: 'POST /open-apis/corehr/v1/offboardings/search',
		scopes: ['corehr:offboarding:read', 'corehr:offboarding:write'],
		limit: tier3,
		query: { page_size: required(text), page_token: optional(text), user_id_type: userIdType, department_id_type: rejected },
		body: {
			employment_ids: optional(listOf(text)),
			apply_initiating_time_start: optional(digits),
			apply_initiating_time_end: optional(digits),
			apply_finished_time_start: optional(digits),
			apply_finished_time_end: optional(digits),
			expected_offboarding_date_start: optional(day),
			expected_offboarding_date_end: optional(day),
			offboarding_date_start: optional(day),
			offboarding_date_end: optional(day),
			statuses: optional(listOf(oneOf('Approving', 'Approved', 'Offboarded', 'Rejected', 'Withdrawn', 'NoNeedApproval'), 10)),
			reasons: optional(listOf(text)),
			employee_reasons: optional(listOf(text)),
			department_ids: rejected,
			select_fields: rejected,
			filter_str: rejected,
		},
		reject: coreHr,
		handle({ tenant: { store }, query, body }) {
			const ids = body.employment_ids?.map((id) => employeeOf(id, query.user_id_type, 'employment_ids'));
			const half = () => documented(400, 1160104, HALF);
			const inSeconds = (time: number | undefined) => (time === undefined ? undefined : Math.floor(time / SECOND_MS));
			const found = [...store.offboardings.values()].filter(
				(one) =>
					(!ids || ids.includes(one.employment_id)) &&
					(!body.statuses || body.statuses.includes(one.status)) &&
					within(inSeconds(one.applied), body.apply_initiating_time_start, body.apply_initiating_time_end, half) &&
					within(inSeconds(one.decided), body.apply_finished_time_start, body.apply_finished_time_end, half) &&
					within(one.expected_offboarding_date, body.expected_offboarding_date_start, body.expected_offboarding_date_end, half) &&
					within(one.offboarding_date, body.offboarding_date_start, body.offboarding_date_end, half),
			);
			return ok(
				pageOf(
					found.map((one) => left(one, query.user_id_type)),
					query,
					100,
				),
			);
		},
	}),
	route<CoreHr['v2']['employee']['batchGet']>({
		endpoint: 'POST /open-apis/corehr/v2/employees/batch_get',
		scopes: ['corehr:employee:read', 'corehr:employee:write'],
		customOnly: true,
		limit: tier3,
		query: { user_id_type: userIdType, department_id_type: departmentIdType },
		body: {
			fields: optional(listOf(text, 100)),
			employment_ids: optional(listOf(text, 100)),
			person_ids: optional(listOf(text, 100)),
			work_emails: optional(listOf(text, 100)),
			user_names: rejected,
		},
		reject: coreHr,
		handle({ query, body: { employment_ids: ids = [], fields = [] } }) {
			const found = ids.map((id) => [id, employees[employeeOf(id, query.user_id_type, 'employment_ids')]] as const);
			return ok({
				// Whoever does not exist is left out; of the others comes what was asked for.
				items: found.flatMap(([employment_id, employee]) =>
					employee
						? [
								// Without the fields that the SDK's type requires: the page returns only what is asked for.
								{
									employment_id,
									...(fields.includes('person_info.preferred_name') && { person_info: { preferred_name: employee.name } }),
									...(fields.includes('department.department_name') && {
										department: { department_name: [{ lang: 'zh-CN', value: employee.department }] },
									}),
								} as Employee,
							]
						: [],
				),
			});
		},
	}),
];
