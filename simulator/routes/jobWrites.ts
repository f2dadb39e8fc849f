import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok, type Rejection } from '../answers';
import type { CustomData, Job, JobDetails, JobField } from '../data/jobs';
import { tier4, tier7, tier8 } from '../limits';
import { hire } from '../rejections';
import { route, type Body, type Tenant } from '../route';
import type { Store } from '../store';
import { digits, flag, integer, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';
import { departmentIdType, idTypes, userIdType } from './applications';
import { writtenJob } from './jobs';

type Calls = Client['hire']['v1']['job'];

const scopes = ['hire:job'];
const { employee_type_id_type: _none, ...jobIdTypes } = idTypes;
const types = { ...jobIdTypes, user_id_type: optional(userIdType), department_id_type: optional(oneOf(...departmentIdType)) };
const ids = optional(listOf(text));

const written = {
	experience: optional(oneOf(1, 2, 3, 4, 5, 6, 7, 8)),
	expiry_time: optional(integer),
	customized_data_list: optional(listOf(shape({ object_id: optional(text), value: optional(text) }))),
	min_level_id: optional(text),
	max_level_id: optional(text),
	min_salary: optional(integer),
	max_salary: optional(integer),
	job_managers: required(
		shape({ id: optional(text), recruiter_id: required(text), hiring_manager_id_list: required(listOf(text)), assistant_id_list: ids }),
	),
	subject_id: optional(text),
	job_function_id: optional(text),
	head_count: optional(integer),
	is_never_expired: required(flag),
	expiry_timestamp: optional(digits),
	requirement: optional(text),
	description: optional(text),
	address_id: rejected,
	highlight_list: ids,
	job_type_id: required(text),
	required_degree: optional(oneOf(1, 2, 3, 4, 5, 6, 7, 8, 20)),
	job_category_id: optional(text),
	address_id_list: ids,
	job_attribute: optional(oneOf(1, 2)),
	target_major_id_list: ids,
};

type Written = Omit<Body<Calls['combinedUpdate']>, 'id'>;

/** Texts that are accepted for custom fields, as they are returned. */
export function customOf(fields: readonly JobField[], given: Written['customized_data_list'] = []): CustomData[] {
	return given.map(({ object_id: id = '', value = '' }) => {
		const type = fields.find((field) => field.id === id)?.object_type;
		if (type === undefined) throw assumed(400, 1002002, `invalid value: ${id} (object_id)`, 'the page has no code of its own');
		return { object_id: id, object_type: type, value: valueOf(type, value) };
	});
}

function valueOf(type: number, value: string): object {
	const list = (text: string) => (text.startsWith('[') ? (JSON.parse(text) as string[]) : [text]);
	if (type === 3) return { option: { key: value } };
	if (type === 4) return { option_list: list(value).map((key) => ({ key })) };
	if (type === 5 || type === 6 || type === 7) return { time: value };
	if (type === 9) return { number: value };
	return { content: value };
}

function checkSwitch(store: Store): void {
	if (store.hireSwitches.get('jobsInFeishu')) throw documented(400, 1002613, 'synchronization switch is off');
}

/** All that a job consists of: what is not sent is not there afterwards. */
function detailsOf(store: Store, body: Written): JobDetails {
	const known = (list: ReadonlyArray<{ id: string }>, id: string | undefined) => id === undefined || list.some((one) => one.id === id);
	if (!known(store.jobTypes, body.job_type_id)) throw documented(400, 1002603, 'job type not exist');
	if (!known(store.subjects, body.subject_id)) throw documented(400, 1002608, 'subject not exist');
	const majors = body.target_major_id_list ?? [];
	if (majors.includes('0') && majors.length > 1) throw documented(400, 1002623, 'major unlimited');
	if (!body.is_never_expired && body.expiry_timestamp === undefined)
		throw assumed(400, 1002002, 'required value is empty: expiry_timestamp', 'the rule is that of opening a job');
	const { job_managers: managers } = body;
	const details: JobDetails = {
		job_type_id: body.job_type_id,
		highlights: body.highlight_list ?? [],
		addresses: body.address_id_list ?? [],
		majors,
		custom: customOf(store.jobFields, body.customized_data_list),
		recruiter: managers.recruiter_id,
		hiring_managers: managers.hiring_manager_id_list,
		assistants: managers.assistant_id_list ?? [],
	};
	if (!body.is_never_expired) details.expires = Number(body.expiry_timestamp);
	const { experience, required_degree, min_salary, max_salary, min_level_id, max_level_id, job_category_id } = body;
	const { job_function_id, subject_id, job_attribute } = body;
	const rest = {
		experience,
		required_degree,
		min_salary,
		max_salary,
		min_level_id,
		max_level_id,
		job_category_id,
		job_function_id,
		subject_id,
		job_attribute,
	};
	return Object.assign(details, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
}

const result = (store: Store, job: Job) => ({
	default_job_post: { id: [...store.advertisements.values()].find((one) => one.job_id === job.id)?.id ?? '' },
	job: writtenJob(store, job),
	job_manager: managersOf(job),
});

const managersOf = ({ id, details }: Job) => ({
	id,
	recruiter_id: details.recruiter,
	hiring_manager_id_list: details.hiring_managers,
	assistant_id_list: details.assistants,
});

const combinedCreate = route<Calls['combinedCreate']>({
	endpoint: 'POST /open-apis/hire/v1/jobs/combined_create',
	scopes,
	limit: tier8,
	customOnly: true,
	query: types,
	body: {
		...written,
		code: optional(text),
		title: required(text),
		department_id: required(text),
		job_process_id: required(text),
		process_type: required(oneOf(1, 2)),
		recruitment_type_id: required(oneOf('101', '102', '103', '105', '201', '202', '301')),
		interview_registration_schema_id: optional(text),
		onboard_registration_schema_id: optional(text),
		portal_website_apply_form_schema_id: optional(text),
	},
	reject: hire,
	handle({ tenant, body }) {
		const { store } = tenant;
		checkSwitch(store);
		if (body.code !== undefined && [...store.jobs.values()].some(({ code }) => code === body.code))
			throw assumed(
				400,
				1002002,
				`invalid value: ${body.code} (code)`,
				'a code has to be unique; what a second one answers is not on the page',
			);
		if (!store.jobProcesses.has(body.job_process_id))
			throw assumed(400, 1002002, `invalid value: ${body.job_process_id} (job_process_id)`, 'the page has no code of its own');
		const id = tenant.nextId();
		const job: Job = {
			id,
			title: body.title,
			code: body.code ?? `A${id.slice(-5)}`,
			description: body.description ?? '',
			requirement: body.requirement ?? '',
			process_id: body.job_process_id,
			active_status: 1,
			department_id: body.department_id,
			city_codes: [],
			head_count: body.head_count ?? 0,
			create_time: tenant.now(),
			update_time: tenant.now(),
			recruitment_type_id: body.recruitment_type_id,
			details: detailsOf(store, body),
		};
		store.jobs.set(id, job);
		const post = tenant.nextId();
		store.advertisements.set(post, { id: post, job_id: id, channels: [] });
		return ok(result(store, job), 'ok');
	},
});

const combinedUpdate = route<Calls['combinedUpdate']>({
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/combined_update',
	scopes,
	limit: tier7,
	customOnly: true,
	query: types,
	body: {
		...written,
		id: optional(text),
		title: optional(text),
		department_id: optional(text),
		job_process_id: optional(text),
	},
	reject: hire,
	handle({ tenant, path: { job_id: id = '' }, body }) {
		const { store } = tenant;
		checkSwitch(store);
		const job = store.jobs.get(id);
		if (!job) throw notFound(id);
		if (job.active_status !== 1) throw documented(400, 1002609, 'job closed');
		const process = body.job_process_id ?? '';
		if (process !== job.process_id && [...store.applications.values()].some((one) => one.job.id === id))
			throw documented(400, 1002615, 'job has applications');
		Object.assign(job, {
			title: body.title ?? '',
			description: body.description ?? '',
			requirement: body.requirement ?? '',
			department_id: body.department_id ?? '',
			head_count: body.head_count ?? 0,
			process_id: process,
			update_time: tenant.now(),
			details: detailsOf(store, body),
		});
		return ok(result(store, job), 'ok');
	},
});

const notFound = (id: string): Rejection => assumed(400, 1002002, `invalid value: ${id} (job_id)`, 'the page has no code of its own');

const open = route<Calls['open']>({
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/open',
	scopes,
	limit: tier7,
	customOnly: true,
	query: {},
	body: { expiry_time: optional(integer), is_never_expired: required(flag) },
	reject: hire,
	handle({ tenant, path: { job_id: id = '' }, body: { expiry_time: time, is_never_expired: never } }) {
		checkSwitch(tenant.store);
		const job = tenant.store.jobs.get(id);
		if (!job) throw documented(400, 1002601, 'job not exist');
		if (job.active_status === 1) throw documented(400, 1002616, 'job is open');
		if (!never && (time === undefined || time <= tenant.now())) throw documented(400, 1002002, 'invalid value: expiry_time');
		setStatus(tenant, job, 1);
		if (never) delete job.details.expires;
		else job.details.expires = time ?? 0;
		return ok({}, 'ok');
	},
});

function setStatus(tenant: Tenant, job: Job, status: 1 | 2): void {
	job.active_status = status;
	job.update_time = tenant.now();
}

const close = route<Calls['close']>({
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/close',
	scopes,
	limit: tier7,
	customOnly: true,
	query: {},
	body: {},
	reject: hire,
	handle({ tenant, path: { job_id: id = '' } }) {
		const job = tenant.store.jobs.get(id);
		if (!job) throw notFound(id);
		if (job.active_status !== 1) throw documented(400, 1002609, 'job closed');
		setStatus(tenant, job, 2);
		for (const post of tenant.store.advertisements.values()) if (post.job_id === id) post.channels = [];
		return ok({}, 'ok');
	},
});

const batchUpdate = route<Client['hire']['v1']['jobManager']['batchUpdate']>({
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update',
	scopes,
	limit: tier4,
	customOnly: true,
	query: { user_id_type: optional(userIdType) },
	body: {
		recruiter_id: optional(text),
		assistant_id_list: ids,
		hiring_manager_id_list: ids,
		update_option_list: required(listOf(oneOf(1, 2, 3))),
		creator_id: optional(text),
	},
	reject: hire,
	handle({ tenant: { store }, path: { job_id: id = '' }, body }) {
		const job = store.jobs.get(id);
		if (!job) throw notFound(id);
		const given = [body.recruiter_id, body.assistant_id_list, body.hiring_manager_id_list];
		for (const option of body.update_option_list ?? [])
			if ((given[option - 1] ?? '').length === 0) throw documented(400, 1002002, `required value is empty: ${option}`);
		const chosen = (option: number) => body.update_option_list?.includes(option);
		if (chosen(1)) job.details.recruiter = body.recruiter_id ?? '';
		if (chosen(2)) job.details.assistants = body.assistant_id_list ?? [];
		if (chosen(3)) job.details.hiring_managers = body.hiring_manager_id_list ?? [];
		return ok({ job_manager: managersOf(job) }, 'ok');
	},
});

const REFERRALS = '3';

const publish = route<Client['hire']['v1']['advertisement']['publish']>({
	endpoint: 'POST /open-apis/hire/v1/advertisements/:advertisement_id/publish',
	scopes: ['hire:advertisement'],
	limit: tier7,
	customOnly: true,
	query: {},
	body: { job_channel_id: optional(text) },
	reject: hire,
	handle({ tenant: { store }, path: { advertisement_id: id = '' }, body: { job_channel_id: channel = '' } }) {
		checkSwitch(store);
		const post = store.advertisements.get(id);
		if (!post) throw documented(400, 1002624, 'advertisement is not in order');
		if (store.jobs.get(post.job_id)?.active_status !== 1) throw documented(400, 1002609, 'job closed');
		if (channel !== REFERRALS && !store.websites.some((one) => one.job_channel_id === channel))
			throw documented(400, 1002002, `invalid value: ${channel} (job_channel_id)`);
		post.channels = [...new Set([...post.channels, channel])];
		return ok({}, 'ok');
	},
});

export const jobWrites = [combinedCreate, combinedUpdate, open, close, batchUpdate, publish];
