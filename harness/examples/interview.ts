import type { ExampleOperation } from './example';

const INTERVIEWER = 'ou_99be8e24ad1ad390b6cd3b8916940df1';
const RECORDS = '/open-apis/hire/v2/interview_records';
const by = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const from = '2020-03-02T01:00:00Z';
const to = '2099-06-02T01:00:00Z';
const ms = (time: string) => String(Date.parse(time));

export const interview: readonly ExampleOperation[] = [
	{
		resource: 'evaluation',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: { updatedAfter: '={{ $json.from }}', updatedBefore: to, userIdType: 'union_id' } },
		least: {},
		items: [{ limit: '1', from }, { limit: '2', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/evaluations',
			query: { page_size: limit, update_start_time: ms(from), update_end_time: ms(to), user_id_type: 'union_id' },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ evaluations }, records) => {
				const [first] = [...evaluations.values()];
				for (let index = evaluations.size; first && index < records; index += 1) {
					const id = String(6875295756292425998n + BigInt(index));
					evaluations.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'interview',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: { startsAfter: '={{ $json.from }}', startsBefore: to, userIdType: 'union_id' } },
		least: { additionalFields: { startsAfter: from } },
		items: [{ limit: '1', from }, { limit: '2', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/interviews',
			query: { page_size: limit, start_time: ms(from), end_time: ms(to), user_id_type: 'union_id' },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ hireInterviews }, records) => {
				const [first] = [...hireInterviews.values()];
				for (let index = hireInterviews.size; first && index < records; index += 1) {
					const id = String(6949805467799538001n + BigInt(index));
					hireInterviews.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'interview',
		operation: 'getByTalent',
		id: 'talentId',
		parameters: { talentId: by, additionalFields: { jobLevelIdType: 'job_level_id', userIdType: 'union_id' } },
		least: { talentId: by },
		items: [{ id: '6960663240925956555' }, { id: '6960663240925956556' }],
		wire: ({ id = '' }) => ({
			path: '/open-apis/hire/v1/interviews/get_by_talent',
			query: { talent_id: id, job_level_id_type: 'job_level_id', user_id_type: 'union_id' },
		}),
	},
	{
		resource: 'interview',
		operation: 'getTasks',
		id: 'userId',
		parameters: { userId: '={{ $json.id }}', returnAll: false, limit: '={{ $json.limit }}', additionalFields: { userIdType: 'open_id' } },
		least: { userId: '={{ $json.id }}' },
		items: [{ id: INTERVIEWER, limit: '2' }, { id: INTERVIEWER, limit: '1' }],
		wire: ({ id = '', limit = '' }) => ({ path: '/open-apis/hire/v1/interview_tasks', query: { page_size: limit, user_id: id, user_id_type: 'open_id' } }),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ hireInterviews }, records) => {
				const [first] = [...hireInterviews.values()];
				for (let index = hireInterviews.size; first && index < records; index += 1) {
					const id = String(6949805467799538001n + BigInt(index));
					hireInterviews.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'evaluation',
		operation: 'getTasks',
		id: 'userId',
		parameters: { userId: '={{ $json.id }}', returnAll: false, limit: '={{ $json.limit }}', additionalFields: { userIdType: 'open_id' } },
		least: { userId: '={{ $json.id }}' },
		items: [{ id: INTERVIEWER, limit: '2' }, { id: INTERVIEWER, limit: '1' }],
		wire: ({ id = '', limit = '' }) => ({ path: '/open-apis/hire/v1/evaluation_tasks', query: { page_size: limit, user_id: id, user_id_type: 'open_id' } }),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ evaluations }, records) => {
				const [first] = [...evaluations.values()];
				for (let index = evaluations.size; first && index < records; index += 1) {
					const id = String(6875295756292425998n + BigInt(index));
					evaluations.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'exam',
		operation: 'getMarkingTasks',
		id: 'userId',
		parameters: { userId: '={{ $json.id }}', returnAll: false, limit: '={{ $json.limit }}', additionalFields: { userIdType: 'open_id' } },
		least: { userId: '={{ $json.id }}' },
		items: [{ id: INTERVIEWER, limit: '2' }, { id: INTERVIEWER, limit: '1' }],
		wire: ({ id = '', limit = '' }) => ({ path: '/open-apis/hire/v1/exam_marking_tasks', query: { page_size: limit, user_id: id, user_id_type: 'open_id' } }),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ exams }, records) => {
				const [first] = [...exams.values()];
				for (let index = exams.size; first && index < records; index += 1) {
					const id = String(7178536692385679677n + BigInt(index));
					exams.set(id, { ...first, test_id: id });
				}
			},
		},
	},
	{
		resource: 'interviewRecord',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: { userIdType: 'union_id' } },
		least: {},
		items: [{ limit: '1' }, { limit: '2' }],
		wire: ({ limit = '' }) => ({ path: RECORDS, query: { page_size: limit, user_id_type: 'union_id' } }),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ interviewRecords }, records) => {
				const [first] = [...interviewRecords.values()];
				for (let index = interviewRecords.size; first && index < records; index += 1) {
					const id = String(7171693733661327361n + BigInt(index));
					interviewRecords.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'interviewRecord',
		operation: 'get',
		id: 'interviewRecordId',
		parameters: { interviewRecordId: '={{ $json.id }}', additionalFields: { userIdType: 'union_id' } },
		least: { interviewRecordId: '={{ $json.id }}' },
		items: [{ id: '7171693733661327361' }, { id: '7171693733661327362' }],
		wire: ({ id = '' }) => ({ path: `${RECORDS}/${id}`, query: { user_id_type: 'union_id' } }),
	},
	{
		resource: 'interviewRecord',
		operation: 'getByIds',
		parameters: { interviewRecordIds: '={{ $json.id }}', additionalFields: { userIdType: 'union_id' } },
		least: { interviewRecordIds: '={{ $json.id }}' },
		items: [{ id: '7171693733661327361' }, { id: '7171693733661327362' }],
		wire: ({ id = '' }) => ({ path: RECORDS, query: { ids: id, user_id_type: 'union_id' } }),
	},
];
