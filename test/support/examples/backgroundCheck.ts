import type { ExampleOperation } from './example';

export const backgroundCheck: readonly ExampleOperation[] = [
	{
		resource: 'backgroundCheck',
		operation: 'updateProgress',
		id: 'backgroundCheckId',
		parameters: {
			backgroundCheckId: '={{ $json.id }}',
			stageId: '={{ $json.stage }}',
			stageName: '={{ $json.name }}',
			stageTime: '={{ $json.time }}',
			additionalFields: { stageEnName: 'Stage', result: '={{ $json.result }}', reportFiles: { file: [{ name: 'r.pdf', url: 'https://example.com/r.pdf', urlType: 2 }] } },
		},
		least: { backgroundCheckId: '={{ $json.id }}', stageId: '={{ $json.stage }}', stageName: '={{ $json.name }}', stageTime: '={{ $json.time }}' },
		items: [
			{ id: '6931286400470354183', stage: 's1', name: '阶段一', time: '2026-03-02T01:00:00Z', result: '通过' },
			{ id: '6931286400470354183', stage: 's2', name: '阶段二', time: '2026-03-02T02:00:00Z', result: '无差异' },
		],
		wire: ({ id, stage, name, time, result }) => ({
			path: '/open-apis/hire/v1/eco_background_checks/update_progress',
			body: { background_check_id: id, stage_id: stage, stage_name: name, stage_en_name: 'Stage', stage_time: String(Date.parse(time as string)), result, report_file_list: [{ report_name: 'r.pdf', report_url: 'https://example.com/r.pdf', report_url_type: 2 }] },
		}),
		effect: ({ backgroundChecks }, { id = '' }) => backgroundChecks.get(id)?.stages.map(({ stage_id: stage, result, report_file_list: files }) => [stage, result, files?.length]),
		expected: [[['s1', '通过', 1], ['s2', '无差异', 1]], [['s1', '通过', 1], ['s2', '无差异', 1]]],
	},
];
