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
const expires = (created: number) => created + 365 * 86_400_000;

/** What list and detail have in common. */
function common({ jobProcesses }: Store, { id, title, description, code, requirement, ...job }: Job) {
	const process = jobProcesses.get(job.process_id);
	return {
		id,
		description,
		code,
		requirement,
		active_status: job.active_status,
		create_user_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
		process_type: process?.type ?? 1,
		process_id: job.process_id,
		job_function: { id: '7392444731470563625', name: names('研发', 'Engineering') },
		head_count: job.head_count,
		experience: 5,
		min_salary: 10,
		max_salary: 20,
		required_degree: 6,
		city_list: job.city_codes.map((city) => ({ code: city, name: names('北京', 'Beijing') })),
		job_attribute: 1,
		title,
	};
}

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
						recruitment_type: { id: '101', ...plain('全职', 'Full-time'), active_status: 1 },
						department: { id: job.department_id, ...plain('研发', 'Engineering') },
						job_type: { id: '6930815272790114324', ...plain('研发', 'Engineering') },
						create_time: job.create_time,
						update_time: job.update_time,
						expiry_time: expires(job.create_time),
						create_timestamp: String(job.create_time),
						update_timestamp: String(job.update_time),
						expiry_timestamp: String(expires(job.create_time)),
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
		const user = { id: 'ou_99be8e24ad1ad390b6cd3b8916940df1', name: names('何样', 'He Sample') };
		return ok({
			job_detail: {
				basic_info: {
					...common(store, job),
					recruitment_type: { id: '101', name: names('全职', 'Full-time') },
					department: { id: job.department_id, name: names('研发', 'Engineering') },
					job_type: { id: '6930815272790114324', name: names('研发', 'Engineering') },
					process_name: names(zh, en),
					created_time: String(job.create_time),
					update_time: String(job.update_time),
					expiry_time: String(expires(job.create_time)),
				},
				recruiter: user,
				hiring_manager_list: [user],
				assistant_list: [],
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
