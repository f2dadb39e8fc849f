import type { ExampleOperation } from './example';

const check = { backgroundCheckId: '={{ $json.id }}' };
const order = { orderId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } };
const orders = { orderIds: { __rl: true, mode: 'ids', value: '={{ $json.id }}' } };

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
	{
		resource: 'backgroundCheck',
		operation: 'updateResult',
		id: 'backgroundCheckId',
		parameters: {
			backgroundCheckId: '={{ $json.id }}',
			result: '={{ $json.result }}',
			resultTime: '={{ $json.time }}',
			additionalFields: { reportFiles: { file: [{ name: 'final.pdf', url: 'https://example.com/final.pdf', urlType: 1 }] } },
		},
		least: { backgroundCheckId: '={{ $json.id }}', result: '={{ $json.result }}', resultTime: '={{ $json.time }}' },
		items: [
			{ id: '6931286400470354183', result: '无差异', time: '2026-03-02T01:00:00Z' },
			{ id: '6931286400470354185', result: '有差异', time: '2026-03-03T01:00:00Z' },
		],
		wire: ({ id, result, time }) => ({
			path: '/open-apis/hire/v1/eco_background_checks/update_result',
			body: { background_check_id: id, result, result_time: String(Date.parse(time as string)), report_file_list: [{ report_name: 'final.pdf', report_url: 'https://example.com/final.pdf', report_url_type: 1 }] },
		}),
		effect: ({ backgroundChecks }, { id = '' }) => [backgroundChecks.get(id)?.status, backgroundChecks.get(id)?.final?.result],
		expected: [['completed', '无差异'], ['completed', '有差异']],
	},
	{
		resource: 'backgroundCheck',
		operation: 'cancel',
		id: 'backgroundCheckId',
		parameters: check,
		least: check,
		items: [{ id: '6931286400470354183' }, { id: '6931286400470354185' }],
		wire: ({ id }) => ({ path: '/open-apis/hire/v1/eco_background_checks/cancel', body: { background_check_id: id } }),
		effect: ({ backgroundChecks }, { id = '' }) => backgroundChecks.get(id)?.status,
		expected: ['terminated', 'terminated'],
	},
	{
		resource: 'backgroundCheck',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: { applicationId: '={{ $json.application }}', updatedAfter: '={{ $json.from }}', updatedBefore: '2030-01-01T00:00:00Z', userIdType: 'union_id' } },
		least: {},
		items: [
			{ limit: '2', application: '6985833807195212076', from: '2020-01-01T00:00:00Z' },
			{ limit: '3', application: '6985833807195212077', from: '2021-01-01T00:00:00Z' },
		],
		wire: ({ limit = '', application = '', from = '' }) => ({
			path: '/open-apis/hire/v1/background_check_orders',
			query: { page_size: limit, application_id: application, update_start_time: String(Date.parse(from)), update_end_time: String(Date.parse('2030-01-01T00:00:00Z')), user_id_type: 'union_id' },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ backgroundCheckOrders }, records) => {
				const [first] = backgroundCheckOrders.values();
				if (!first) throw new Error('The tenant has no order to copy');
				backgroundCheckOrders.clear();
				Array.from({ length: records }, (_, index) => ({ ...first, order_id: String(BigInt(first.order_id) + BigInt(index)) })).forEach((order) => backgroundCheckOrders.set(order.order_id, order));
			},
		},
	},
	{
		resource: 'backgroundCheck',
		operation: 'getByIds',
		parameters: orders,
		least: orders,
		items: [{ id: '7037986982531778860' }, { id: '7037986982531778861' }],
		wire: ({ id }) => ({ path: '/open-apis/hire/v1/background_check_orders/batch_query', query: { page_size: '20' }, body: { background_check_order_id_list: [id] } }),
	},
	{
		resource: 'backgroundCheck',
		operation: 'waitForCompletion',
		id: 'orderId',
		parameters: order,
		least: order,
		// Both have ended: nothing waits.
		items: [{ id: '7037986982531778861' }, { id: '7037986982531778863' }],
		wire: ({ id }) => ({ path: '/open-apis/hire/v1/background_check_orders/batch_query', query: { page_size: '1' }, body: { background_check_order_id_list: [id] } }),
	},
];
