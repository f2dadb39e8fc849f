import type { ExampleOperation } from './example';

const jobId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const types = { departmentIdType: 'department_id', jobFamilyIdType: 'job_family_id', jobLevelIdType: 'job_level_id', userIdType: 'union_id' };
const typesOnWire = { department_id_type: 'department_id', job_family_id_type: 'job_family_id', job_level_id_type: 'job_level_id', user_id_type: 'union_id' };

const picked = (value: string) => ({ __rl: true, mode: 'id', value });
const [recruiter, manager] = ['ou_99be8e24ad1ad390b6cd3b8916940df1', 'on_94a1ee5551019f18cd73d9f111898cf2'];
const [post, otherPost] = ['6960663240925956568', '6960663240925956569'];
const until = '2099-06-02T01:00:00Z';

const closing = { jobId };
const publishing = { advertisementId: '={{ $json.id }}', jobChannelId: picked('={{ $json.channel }}') };
const newJob = {
	title: '={{ $json.name }}',
	departmentId: 'od-4e6ac4d14bcd5071a37a39de902c7141',
	processId: picked('6960663240925956554'),
	processType: 1,
	jobTypeId: picked('6960663240925956551'),
	recruitmentTypeId: '101',
	recruiterId: recruiter,
	hiringManagerIds: recruiter,
	expires: 'never',
};

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
		resource: 'job',
		operation: 'create',
		parameters: {
			...newJob,
			recruiterId: manager,
			hiringManagerIds: manager,
			expires: 'onDate',
			expirationDate: until,
			additionalFields: {
				addressIds: picked('6960663240925956553'),
				assistantIds: manager,
				code: '={{ $json.employee }}',
				customFields: { field: [{ fieldId: picked('6960663240925956548'), value: '2' }] },
				headCount: 3,
				minSalary: 20,
				maxSalary: 30,
				subjectId: picked('6960663240925956555'),
			},
		},
		least: newJob,
		items: [
			{ name: 'Sample Engineer', employee: 'R1' },
			{ name: 'Sample Architect', employee: 'R2' },
		],
		wire: ({ name, employee }) => ({
			path: '/open-apis/hire/v1/jobs/combined_create',
			query: { user_id_type: 'union_id', department_id_type: 'open_department_id' },
			body: {
				title: name,
				code: employee,
				department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
				job_process_id: '6960663240925956554',
				process_type: 1,
				job_type_id: '6960663240925956551',
				recruitment_type_id: '101',
				job_managers: { recruiter_id: manager, hiring_manager_id_list: [manager], assistant_id_list: [manager] },
				is_never_expired: false,
				expiry_timestamp: String(Date.parse(until)),
				address_id_list: ['6960663240925956553'],
				customized_data_list: [{ object_id: '6960663240925956548', value: '2' }],
				head_count: 3,
				min_salary: 20,
				max_salary: 30,
				subject_id: '6960663240925956555',
			},
		}),
		effect: ({ jobs }, { name }) => [...jobs.values()].filter(({ title }) => title === name).map(({ code, head_count: wanted }) => [code, wanted]),
		expected: [[['R1', 3]], [['R2', 3]]],
	},
	{
		resource: 'job',
		operation: 'update',
		id: 'jobId',
		parameters: {
			jobId,
			mode: 'merge',
			expires: 'onDate',
			expirationDate: until,
			additionalFields: { headCount: '={{ $json.head }}', assistantIds: manager },
		},
		least: {
			jobId,
			mode: 'replace',
			expires: 'never',
			additionalFields: { jobTypeId: picked('6960663240925956551'), recruiterId: recruiter, hiringManagerIds: recruiter, processId: picked('6960663240925956554') },
		},
		items: [
			{ id: '6956499586395523359', head: '5', title: '后端研发工程师' },
			{ id: '6956499586395523360', head: '6', title: 'Sample Designer' },
		],
		wire: ({ id, head, title }) => ({
			path: `/open-apis/hire/v1/jobs/${id}/combined_update`,
			query: { user_id_type: 'union_id' },
			body: {
				title,
				department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
				job_process_id: '6960663240925956554',
				job_type_id: '6960663240925956551',
				address_id_list: ['6960663240925956553'],
				customized_data_list: [{ object_id: '6960663240925956549', value: 'On site' }],
				description: 'Builds what others use',
				experience: 5,
				head_count: Number(head),
				highlight_list: ['6732430418210982148'],
				job_attribute: 1,
				job_function_id: '7392444731470563625',
				max_salary: 20,
				min_salary: 10,
				required_degree: 6,
				requirement: 'Curious and careful',
				job_managers: { recruiter_id: recruiter, hiring_manager_id_list: [recruiter], assistant_id_list: [manager] },
				is_never_expired: false,
				expiry_timestamp: String(Date.parse(until)),
			},
		}),
		effect: ({ jobs }, { id = '' }) => [jobs.get(id)?.head_count, jobs.get(id)?.details.custom.length],
		expected: [[5, 1], [6, 1]],
	},
	{
		resource: 'job',
		operation: 'updateManagers',
		id: 'jobId',
		parameters: { jobId, additionalFields: { assistantIds: '={{ $json.assistant }}', hiringManagerIds: manager, operatorId: manager } },
		least: { jobId, additionalFields: { recruiterId: recruiter } },
		items: [
			{ id: '6956499586395523359', assistant: 'on_sample' },
			{ id: '6956499586395523360', assistant: 'on_other' },
		],
		wire: ({ id, assistant }) => ({
			path: `/open-apis/hire/v1/jobs/${id}/managers/batch_update`,
			query: { user_id_type: 'union_id' },
			body: { update_option_list: [2, 3], assistant_id_list: [assistant], hiring_manager_id_list: [manager], creator_id: manager },
		}),
		effect: ({ jobs }, { id = '' }) => [jobs.get(id)?.details.recruiter, jobs.get(id)?.details.assistants],
		expected: [[recruiter, ['on_sample']], [recruiter, ['on_other']]],
	},
	{
		resource: 'job',
		operation: 'close',
		id: 'jobId',
		parameters: closing,
		least: closing,
		items: [{ id: '6956499586395523359' }, { id: '6956499586395523360' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/jobs/${id}/close` }),
		effect: ({ jobs }, { id = '' }) => jobs.get(id)?.active_status,
		expected: [2, 2],
	},
	{
		resource: 'job',
		operation: 'open',
		id: 'jobId',
		parameters: { jobId, expires: 'onDate', expirationDate: '={{ $json.until }}' },
		least: { jobId, expires: 'never' },
		items: [
			{ id: '7281257045172308290', until: '2099-06-02T01:00:00Z' },
			{ id: '7281257045172308291', until: '2099-06-03T01:00:00Z' },
		],
		wire: ({ id, until: date = '' }) => ({
			path: `/open-apis/hire/v1/jobs/${id}/open`,
			body: { is_never_expired: false, expiry_time: Date.parse(date) },
		}),
		effect: ({ jobs }, { id = '' }) => jobs.get(id)?.active_status,
		expected: [1, 1],
	},
	{
		resource: 'job',
		operation: 'publish',
		id: 'advertisementId',
		parameters: publishing,
		least: publishing,
		items: [{ id: post, channel: '3' }, { id: otherPost, channel: '6891560630172518670' }],
		wire: ({ id, channel }) => ({ path: `/open-apis/hire/v1/advertisements/${id}/publish`, body: { job_channel_id: channel } }),
		effect: ({ advertisements }, { id = '' }) => advertisements.get(id)?.channels,
		expected: [['3'], ['6891560630172518670']],
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
