import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import type { Job } from '../data/jobs';
import { tier8, tier9 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { digits, oneOf, optional, rejected, text } from '../validate';
import { departmentIdType, idTypes, userIdType } from './applications';

type Calls = Client['hire']['v1']['job'];

const { employee_type_id_type: _none, ...jobIdTypes } = idTypes;
const types = { ...jobIdTypes, department_id_type: optional(oneOf(...departmentIdType)) };

const names = (zh: string, en: string) => ({ zh_cn: zh, en_us: en });
const plain = (zh: string, en: string) => ({ zh_name: zh, en_name: en });

const NOBODY = names('何样', 'He Sample');
const someone = (id: string) => ({ id, name: NOBODY });
const anything = names('示例', 'Sample');

/** What list and detail have in common. */
function common({ jobProcesses, jobFunctions, subjects }: Store, { id, title, description, code, requirement, details, ...job }: Job) {
	const process = jobProcesses.get(job.process_id);
	const functionName = jobFunctions.find((one) => one.id === details.job_function_id)?.name ?? anything;
	const subjectName = subjects.find((one) => one.id === details.subject_id)?.name ?? anything;
	return {
		id,
		description,
		code,
		requirement,
		active_status: job.active_status,
		create_user_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
		process_type: process?.type ?? 1,
		process_id: job.process_id,
		...(details.job_function_id !== undefined && { job_function: { id: details.job_function_id, name: functionName } }),
		...(details.subject_id !== undefined && { subject: { id: details.subject_id, name: subjectName } }),
		head_count: job.head_count,
		experience: details.experience ?? 0,
		min_salary: details.min_salary ?? 0,
		max_salary: details.max_salary ?? 0,
		required_degree: details.required_degree ?? 0,
		city_list: job.city_codes.map((city) => ({ code: city, name: names('北京', 'Beijing') })),
		job_attribute: details.job_attribute ?? 0,
		title,
	};
}

/** What the list, and whoever writes a job, gets in another form than who reads one. */
const inLists = ({ recruitment_type_id: type, department_id: department, details }: Job) => ({
	recruitment_type: { id: type, ...plain('全职', 'Full-time'), active_status: 1 },
	department: { id: department, ...plain('研发', 'Engineering') },
	job_type: { id: details.job_type_id, ...plain('研发', 'Engineering') },
	...(details.expires !== undefined && { expiry_time: details.expires, expiry_timestamp: String(details.expires) }),
});

const list = route<Calls['list']>({
	endpoint: 'GET /open-apis/hire/v1/jobs',
	scopes: ['hire:job:readonly'],
	limit: tier9,
	query: {
		...types,
		update_start_time: optional(digits),
		update_end_time: optional(digits),
		page_size: optional(text),
		page_token: optional(text),
		user_id_type: optional(userIdType),
		department_id: rejected,
		recruiter_id_list: rejected,
		hiring_manager_id_list: rejected,
		assistant_id_list: rejected,
		with_sub_department: rejected,
	},
	body: {},
	reject: hire,
	handle({ tenant: { store }, query: { update_start_time: from = '0', update_end_time: to = '9999999999999', ...query } }) {
		const found = [...store.jobs.values()]
			.filter(({ update_time: time }) => time >= Number(from) && time <= Number(to))
			.sort((a, b) => b.update_time - a.update_time);
		const { items, ...page } = pageOf(found, query, 20);
		return ok(
			{
				...page,
				items: items.map((job) => {
					const { zh_name: process_name, en_name: process_en_name } = store.jobProcesses.get(job.process_id) ?? {};
					return {
						...common(store, job),
						...inLists(job),
						create_time: job.create_time,
						update_time: job.update_time,
						create_timestamp: String(job.create_time),
						update_timestamp: String(job.update_time),
						...(process_name !== undefined && { process_name }),
						...(process_en_name !== undefined && { process_en_name }),
					};
				}),
			},
			'ok',
		);
	},
});

const getDetail = route<Calls['getDetail']>({
	endpoint: 'GET /open-apis/hire/v1/jobs/:job_id/get_detail',
	scopes: ['hire:job.composite_info:readonly'],
	limit: tier8,
	// Feishu is phasing people_admin_id out.
	query: { ...types, user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')) },
	body: {},
	reject: hire,
	handle({ tenant: { store }, path: { job_id: id = '' } }) {
		const job = store.jobs.get(id);
		if (!job) throw documented(404, 1002601, 'job not exist');
		const { zh_name: zh = '', en_name: en = '' } = store.jobProcesses.get(job.process_id) ?? {};
		const { details } = job;
		const level = (of: string | undefined) => of !== undefined && { id: of, name: anything, active_status: 1 };
		const [lowest, highest] = [level(details.min_level_id), level(details.max_level_id)];
		return ok({
			job_detail: {
				basic_info: {
					...common(store, job),
					recruitment_type: { id: job.recruitment_type_id, name: names('全职', 'Full-time') },
					department: { id: job.department_id, name: names('研发', 'Engineering') },
					job_type: { id: details.job_type_id, name: names('研发', 'Engineering') },
					...(lowest && { min_job_level: lowest }),
					...(highest && { max_job_level: highest }),
					...(details.job_category_id !== undefined && { job_category: { id: details.job_category_id, name: anything, active_status: 1 } }),
					highlight_list: details.highlights.map((of) => ({ id: of, name: anything })),
					target_major_list: details.majors.map((of) => ({ id: of, name: anything })),
					customized_data_list: details.custom.map((one) => ({ ...one, name: anything })),
					storefront_mode: 1,
					process_name: names(zh, en),
					created_time: String(job.create_time),
					update_time: String(job.update_time),
					...(details.expires !== undefined && { expiry_time: String(details.expires) }),
				},
				recruiter: someone(details.recruiter),
				hiring_manager_list: details.hiring_managers.map(someone),
				assistant_list: details.assistants.map(someone),
				address_list: details.addresses.map((of) => ({ id: of, name: anything })),
			},
		});
	},
});

const processes = route<Client['hire']['v1']['jobProcess']['list']>({
	endpoint: 'GET /open-apis/hire/v1/job_processes',
	scopes: ['hire:job_process:readonly'],
	limit: tier8,
	query: { page_size: optional(text), page_token: optional(text) },
	body: {},
	reject: hire,
	handle: ({ tenant: { store }, query }) => ok(pageOf([...store.jobProcesses.values()], query, 100)),
});

export const jobs = [list, getDetail, processes];

/** A job as those get it who have just written it. */
export const writtenJob = (store: Store, job: Job) => ({
	...common(store, job),
	...inLists(job),
	create_timestamp: String(job.create_time),
	update_timestamp: String(job.update_time),
});
