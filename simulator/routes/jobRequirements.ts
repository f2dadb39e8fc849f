import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { JobRequirement, RequirementDetails } from '../data/jobRequirements';
import { tier4, tier6, tier7 } from '../limits';
import { newestFirst, pageOf } from '../paging';
import { hire } from '../rejections';
import { route, type Body } from '../route';
import type { Store } from '../store';
import { digits, flag, integer, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';
import { departmentIdType, idTypes, userIdType } from './applications';
import { schemaOf } from './jobLists';
import { customOf } from './jobWrites';

type Calls = Client['hire']['v1']['jobRequirement'];

const reads = ['hire:job_requirement:readonly', 'hire:job_requirement'];
const types = { ...idTypes, user_id_type: optional(userIdType), department_id_type: optional(oneOf(...departmentIdType)) };
const ids = optional(listOf(text));

const written = {
	name: required(text),
	display_progress: required(oneOf(1, 2, 3, 4, 5, 6)),
	head_count: required(integer),
	recruitment_type_id: optional(text),
	employee_type_id: optional(text),
	max_level_id: optional(text),
	min_level_id: optional(text),
	sequence_id: optional(text),
	category: optional(oneOf(1, 2)),
	department_id: optional(text),
	recruiter_id_list: ids,
	jr_hiring_manager_id_list: ids,
	direct_leader_id_list: ids,
	start_time: optional(digits),
	deadline: optional(digits),
	priority: optional(oneOf(1, 2, 3)),
	required_degree: optional(oneOf(1, 2, 3, 4, 5, 6, 7, 8, 20)),
	max_salary: optional(text),
	min_salary: optional(text),
	address_id: optional(text),
	description: optional(text),
	customized_data_list: optional(listOf(shape({ object_id: optional(text), value: optional(text) }))),
	process_type: optional(oneOf(1, 2)),
	job_type_id: optional(text),
	job_id_list: optional(listOf(text, 200)),
	employment_job_id: optional(text),
	position_id: optional(text),
};

const anything = { zh_cn: '示例', en_us: 'Sample' };
const named = (id: string) => ({ id, name: anything });

/** A requirement as it is read. */
function read({ id, short_code, create_time: created, update_time: updated, jobs, details }: JobRequirement) {
	const { recruitment_type_id: type, employee_type_id: employee, max_level_id: most, min_level_id: least, sequence_id: sequence } = details;
	const { department_id: department, address_id: address, job_type_id: jobType, custom, ...own } = details;
	const {
		recruiter_id_list: recruiters = [],
		jr_hiring_manager_id_list: managers = [],
		direct_leader_id_list: leaders = [],
		...rest
	} = own;
	const { recruitment_type_id: _a, employee_type_id: _b, max_level_id: _c, min_level_id: _d, sequence_id: _e, ...plain } = rest;
	return {
		id,
		short_code,
		...plain,
		...(type !== undefined && { recruitment_type: named(type) }),
		...(employee !== undefined && { employee_type: named(employee) }),
		...(most !== undefined && { max_level: named(most) }),
		...(least !== undefined && { min_level: named(least) }),
		...(sequence !== undefined && { sequence: named(sequence) }),
		...(department !== undefined && { department: named(department) }),
		...(address !== undefined && { address: named(address) }),
		...(jobType !== undefined && { job_type: named(jobType) }),
		recruiter_list: recruiters.map(named),
		jr_hiring_managers: managers.map(named),
		direct_leader_list: leaders.map(named),
		customized_data_list: custom.map((one) => ({ ...one, name: anything })),
		job_id_list: jobs,
		create_time: String(created),
		update_time: String(updated),
	};
}

const list = route<Calls['list']>({
	endpoint: 'GET /open-apis/hire/v1/job_requirements',
	scopes: reads,
	limit: tier4,
	query: {
		...types,
		page_token: optional(text),
		page_size: optional(text),
		job_id: optional(text),
		create_time_begin: optional(digits),
		create_time_end: optional(digits),
		update_time_begin: optional(digits),
		update_time_end: optional(digits),
	},
	body: {},
	reject: hire,
	handle({ tenant: { store }, query: by }) {
		const within = (time: number, from = '0', to = '9999999999999') => time >= Number(from) && time <= Number(to);
		const found = [...store.jobRequirements.values()].filter(
			(one) =>
				(by.job_id === undefined || one.jobs.includes(by.job_id)) &&
				within(one.create_time, by.create_time_begin, by.create_time_end) &&
				within(one.update_time, by.update_time_begin, by.update_time_end),
		);
		const { items, ...page } = newestFirst(found, ({ update_time: time }) => String(time), { page_size: '1', ...by }, 100);
		return ok({ ...page, items: items.map(read) });
	},
});

const search = route<Calls['listById']>({
	endpoint: 'POST /open-apis/hire/v1/job_requirements/search',
	scopes: reads,
	limit: tier7,
	query: types,
	body: { id_list: optional(listOf(text, 100)), short_code_list: optional(listOf(text, 100)) },
	reject: hire,
	handle({ tenant: { store }, body: { id_list: wanted, short_code_list: numbers } }) {
		if (wanted && numbers) throw documented(400, 1002725, 'either IDs or numbers');
		const found = [...store.jobRequirements.values()].filter(
			(one) => !one.in_approval && (wanted?.includes(one.id) || numbers?.includes(one.short_code)),
		);
		return ok({ items: found.map((one) => ({ ...read(one), count_data: { offer_count: 1, pre_hire_count: 0, complete_count: 2 } })) });
	},
});

const schemas = route<Client['hire']['v1']['jobRequirementSchema']['list']>({
	endpoint: 'GET /open-apis/hire/v1/job_requirement_schemas',
	scopes: reads,
	limit: tier7,
	query: { page_token: optional(text), page_size: optional(text) },
	body: {},
	reject: hire,
	handle: ({ tenant: { store }, query }) => ok(pageOf([schemaOf(store.requirementFields, 1)], query, 100)),
});

type Written = Omit<NonNullable<Body<Calls['update']>>, 'update_option'>;

/** All that a requirement consists of: what is not sent is not there afterwards. */
function detailsOf(store: Store, { customized_data_list: custom, job_id_list: _jobs, ...body }: Written): RequirementDetails {
	if (body.recruitment_type_id === undefined && body.employee_type_id === undefined)
		throw assumed(
			400,
			1002002,
			'required value is empty: employee_type_id',
			'one of the two is required; what its lack answers is not on the page',
		);
	for (const people of [body.recruiter_id_list, body.jr_hiring_manager_id_list, body.direct_leader_id_list])
		if (people && new Set(people).size < people.length) throw documented(400, 1002721, 'somebody is named twice');
	const { name = '', display_progress = 1, head_count = 0, ...rest } = body;
	return { ...rest, name, display_progress, head_count, custom: customOf(store.requirementFields, custom) };
}

const create = route<Calls['create']>({
	endpoint: 'POST /open-apis/hire/v1/job_requirements',
	scopes: ['hire:job_requirement'],
	limit: tier6,
	customOnly: true,
	query: types,
	body: { ...written, short_code: required(text), update_option: rejected },
	reject: hire,
	handle({ tenant, body: { short_code: number, ...body } }) {
		const { store } = tenant;
		if (store.hireSwitches.get('requirementsInFeishu')) throw documented(500, 1002701, 'switch is off');
		if (store.hireSwitches.get('requirementApproval')) throw documented(400, 1002705, 'approval is on');
		if ([...store.jobRequirements.values()].some((one) => one.short_code === number)) throw documented(400, 1002702, 'number is taken');
		const id = tenant.nextId();
		const now = tenant.now();
		const made: JobRequirement = {
			id,
			short_code: number,
			create_time: now,
			update_time: now,
			jobs: body.job_id_list ?? [],
			details: detailsOf(store, body),
		};
		store.jobRequirements.set(id, made);
		return ok({ job_requirement: read(made) });
	},
});

const update = route<Calls['update']>({
	endpoint: 'PUT /open-apis/hire/v1/job_requirements/:job_requirement_id',
	scopes: ['hire:job_requirement'],
	limit: tier6,
	customOnly: true,
	query: types,
	body: { ...written, update_option: optional(shape({ need_update_related_job: optional(flag) })) },
	reject: hire,
	handle({ tenant, path: { job_requirement_id: id = '' }, body: { update_option: option, ...body } }) {
		const { store } = tenant;
		if (store.hireSwitches.get('requirementsInFeishu')) throw documented(400, 1002701, 'switch is off');
		if (store.hireSwitches.get('requirementApproval')) throw documented(400, 1002705, 'approval is on');
		const found = store.jobRequirements.get(id);
		if (!found) throw assumed(400, 1002002, `invalid value: ${id} (job_requirement_id)`, 'the page has no code of its own');
		if (found.in_approval) throw documented(400, 1002703, 'in approval');
		found.details = detailsOf(store, body);
		found.update_time = tenant.now();
		if (option?.need_update_related_job) found.jobs = body.job_id_list ?? [];
		return ok({});
	},
});

const remove = route<Calls['delete']>({
	endpoint: 'DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id',
	scopes: ['hire:job_requirement'],
	limit: tier7,
	customOnly: true,
	query: {},
	body: {},
	reject: hire,
	handle({ tenant: { store }, path: { job_requirement_id: id = '' } }) {
		if (store.hireSwitches.get('requirementsInFeishu')) throw documented(400, 1002071, 'switch is off');
		const found = store.jobRequirements.get(id);
		if (!found) throw assumed(400, 1002002, `invalid value: ${id} (job_requirement_id)`, 'the page has no code of its own');
		if (found.jobs.length > 0) throw documented(400, 1002704, 'has jobs');
		store.jobRequirements.delete(id);
		return ok({});
	},
});

export const jobRequirements = [list, search, schemas, create, update, remove];
