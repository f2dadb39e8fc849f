import type { ExampleOperation } from './example';

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
];
