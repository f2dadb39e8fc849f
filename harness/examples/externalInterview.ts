import type { ExampleOperation } from './example';

const PATH = '/open-apis/hire/v1/external_interviews';
const by = (name: string) => ({ __rl: true, mode: 'id', value: `={{ $json.${name} }}` });
const ids = { externalInterviewIds: '={{ $json.id }}' };

export const externalInterview: readonly ExampleOperation[] = [
	{
		resource: 'externalInterview',
		operation: 'update',
		id: 'externalInterviewId',
		parameters: { externalInterviewId: '={{ $json.id }}', externalApplicationId: '={{ $json.application }}', mode: 'replace', additionalFields: { participateStatus: 2, beginTime: '={{ $json.begin }}' } },
		least: { externalInterviewId: '={{ $json.id }}', externalApplicationId: '={{ $json.application }}', mode: 'replace' },
		items: [
			{ id: '6960663240925956660', application: '6960663240925956437', begin: '2026-03-02T01:00:00Z' },
			{ id: '6960663240925956661', application: '6960663240925956438', begin: '2026-03-03T01:00:00Z' },
		],
		wire: ({ id, application, begin }) => ({
			path: `/open-apis/hire/v1/external_interviews/${id}`,
			body: { external_application_id: application, participate_status: 2, begin_time: Date.parse(begin as string) },
		}),
		effect: ({ interviews }, { id = '' }) => [interviews.get(id)?.participate_status, interviews.get(id)?.begin_time],
		expected: [[2, Date.parse('2026-03-02T01:00:00Z')], [2, Date.parse('2026-03-03T01:00:00Z')]],
	},
	{
		resource: 'externalInterview',
		operation: 'create',
		id: 'externalApplicationId',
		parameters: {
			talentId: '6960663240925956459',
			externalApplicationId: by('id'),
			additionalFields: {
				assessments: { assessment: [{ username: '林晓', conclusion: 2, content: '={{ $json.content }}' }] },
				beginTime: '2026-03-02T01:00:00Z',
				endTime: '2026-03-02T02:00:00Z',
				externalId: '={{ $json.external }}',
				participateStatus: 2,
			},
		},
		least: { externalApplicationId: by('id') },
		items: [
			{ id: '6960663240925956437', content: '好', external: '7396034232747641133' },
			{ id: '6960663240925956439', content: 'Good', external: '7396034232747641134' },
		],
		wire: ({ id, content, external }) => ({
			path: PATH,
			body: {
				external_application_id: id,
				external_id: external,
				participate_status: 2,
				begin_time: Date.parse('2026-03-02T01:00:00Z'),
				end_time: Date.parse('2026-03-02T02:00:00Z'),
				interview_assessments: [{ username: '林晓', conclusion: 2, content }],
			},
		}),
		effect: ({ interviews }, { id }) => [...interviews.values()].filter(({ external_application_id: of }) => of === id).map(({ interview_assessments: list }) => list?.length ?? 0),
		expected: [[2, 0, 1], [1]],
	},
	{
		resource: 'externalInterview',
		operation: 'delete',
		id: 'externalInterviewId',
		parameters: { externalInterviewId: by('id') },
		least: { externalInterviewId: by('id') },
		items: [{ id: '6960663240925956660' }, { id: '6960663240925956661' }],
		wire: ({ id }) => ({ path: `${PATH}/${id}` }),
		effect: ({ interviews }, { id = '' }) => interviews.has(id),
		expected: [false, false],
	},
	{
		resource: 'externalInterview',
		operation: 'getAll',
		id: 'externalApplicationId',
		parameters: { externalApplicationId: by('id'), returnAll: false, limit: '={{ $json.limit }}' },
		least: { externalApplicationId: by('id') },
		items: [
			{ id: '6960663240925956437', limit: '2' },
			{ id: '6960663240925956438', limit: '3' },
		],
		wire: ({ id = '', limit = '' }) => ({ path: `${PATH}/batch_query`, query: { external_application_id: id, page_size: limit } }),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ interviews }, records) => {
				interviews.clear();
				Array.from({ length: records }, (_, index) => String(6960663240925956660n + BigInt(index))).forEach((id) => interviews.set(id, { id, external_application_id: '6960663240925956437' }));
			},
		},
	},
	{
		resource: 'externalInterview',
		operation: 'getByIds',
		parameters: ids,
		least: ids,
		items: [{ id: '6960663240925956660' }, { id: '6960663240925956661' }],
		wire: ({ id }) => ({ path: `${PATH}/batch_query`, query: { page_size: '20' }, body: { external_interview_id_list: [id] } }),
	},
];
