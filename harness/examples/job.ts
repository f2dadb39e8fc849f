import type { ExampleOperation } from './example';

const jobId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const types = { departmentIdType: 'department_id', jobFamilyIdType: 'job_family_id', jobLevelIdType: 'job_level_id', userIdType: 'union_id' };
const typesOnWire = { department_id_type: 'department_id', job_family_id_type: 'job_family_id', job_level_id_type: 'job_level_id', user_id_type: 'union_id' };

export const job: readonly ExampleOperation[] = [
	{
		resource: 'job',
		operation: 'getAll',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			additionalFields: { ...types, updatedAfter: '={{ $json.from }}', updatedBefore: '2099-06-02T01:00:00Z' },
		},
		least: {},
		items: [{ limit: '2', from: '2020-03-02T01:00:00Z' }, { limit: '3', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/jobs',
			query: { page_size: limit, update_start_time: String(Date.parse(from)), update_end_time: String(Date.parse('2099-06-02T01:00:00Z')), ...typesOnWire },
		}),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ jobs }, records) => {
				const [first] = [...jobs.values()];
				for (let index = jobs.size; first && index < records; index += 1) {
					const id = String(BigInt(first.id) + 100n + BigInt(index));
					jobs.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'job',
		operation: 'get',
		id: 'jobId',
		parameters: { jobId, additionalFields: types },
		least: { jobId },
		items: [{ id: '6956499586395523359' }, { id: '6956499586395523360' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/jobs/${id}/get_detail`, query: typesOnWire }),
	},
	{
		resource: 'jobProcess',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}' },
		least: {},
		items: [{ limit: '1' }, { limit: '2' }],
		wire: ({ limit = '' }) => ({ path: '/open-apis/hire/v1/job_processes', query: { page_size: limit } }),
		list: {
			pageSize: 100,
			records: 250,
			fill: ({ jobProcesses }, records) => {
				const [first] = [...jobProcesses.values()];
				for (let index = jobProcesses.size; first && index < records; index += 1) {
					const id = String(BigInt(first.id) + BigInt(index));
					jobProcesses.set(id, { ...first, id });
				}
			},
		},
	},
];
