import type { Client } from '@larksuiteoapi/node-sdk';
import { ok } from '../answers';
import type { JobField } from '../data/jobs';
import { tier7, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { oneOf, optional, rejected, required, text } from '../validate';
import { userIdType } from './applications';

type Calls = Client['hire']['v1'];

const query = { page_token: optional(text), page_size: optional(text) };
const MODULE = '6960663240925956500';

const child = ({ id, name, active_status, object_type: type, options }: JobField) => ({
	id,
	name,
	setting: {
		object_type: type,
		...(options.length > 0 && {
			config: { options: options.map((en_us, index) => ({ key: String(index + 1), name: { zh_cn: en_us, en_us }, active_status: 1 })) },
		}),
	},
	parent_id: MODULE,
	is_customized: true,
	is_required: false,
	active_status,
});

/** A template with one module; jobs have one for experienced hires and one for campus. */
export const schemaOf = (fields: readonly JobField[], scenario: number) => ({
	id: `694980546779953796${scenario}`,
	name: { zh_cn: scenario === 1 ? '社招' : '校招', en_us: scenario === 1 ? 'Experienced Hires' : 'Campus' },
	scenario_type: scenario,
	object_list: [
		{
			id: MODULE,
			name: { zh_cn: '职位信息', en_us: 'Job Information' },
			setting: { object_type: 11 },
			is_customized: false,
			is_required: true,
			active_status: 1,
			children_list: [
				{
					...child({
						id: '6960663240925956501',
						name: { zh_cn: '职位名称', en_us: 'Title' },
						active_status: 1,
						object_type: 10,
						options: [],
					}),
					is_customized: false,
				},
				...fields.map(child),
			],
		},
	],
});

/** What jobs refer to, to pick from. */
export const jobLists = [
	route<Calls['jobType']['list']>({
		endpoint: 'GET /open-apis/hire/v1/job_types',
		scopes: ['hire:job:readonly'],
		limit: tier8,
		query,
		body: {},
		reject: hire,
		handle: ({ tenant: { store }, query: asked }) => ok(pageOf(store.jobTypes, asked, 100)),
	}),
	route<Calls['jobFunction']['list']>({
		endpoint: 'GET /open-apis/hire/v1/job_functions',
		scopes: ['hire:job:readonly'],
		limit: tier8,
		query,
		body: {},
		reject: hire,
		handle: ({ tenant: { store }, query: asked }) => ok(pageOf(store.jobFunctions, asked, 50)),
	}),
	route<Calls['jobSchema']['list']>({
		endpoint: 'GET /open-apis/hire/v1/job_schemas',
		scopes: ['hire:job:readonly'],
		limit: tier7,
		query: { ...query, scenario: optional(oneOf('1', '2')) },
		body: {},
		reject: hire,
		handle: ({ tenant: { store }, query: { scenario, ...asked } }) =>
			ok(
				pageOf(
					[1, 2].filter((one) => scenario === undefined || String(one) === scenario).map((one) => schemaOf(store.jobFields, one)),
					asked,
					100,
				),
			),
	}),
	route<Calls['subject']['list']>({
		endpoint: 'GET /open-apis/hire/v1/subjects',
		scopes: ['hire:subject:readonly'],
		limit: [],
		query: { ...query, user_id_type: optional(userIdType), subject_ids: rejected },
		body: {},
		reject: hire,
		handle: ({ tenant: { store }, query: asked }) => ok(pageOf(store.subjects, asked, 200)),
	}),
	route<Calls['location']['list']>({
		endpoint: 'GET /open-apis/hire/v1/locations',
		scopes: ['hire:location:readonly'],
		limit: tier8,
		query: { ...query, usage: required(oneOf('position_location', 'interview_location', 'store_location')) },
		body: {},
		reject: hire,
		handle: ({ tenant: { store }, query: { usage, ...asked } }) =>
			ok(pageOf(usage === 'position_location' ? store.jobAddresses : [], asked, 100)),
	}),
];
