import { newRecords } from '../../framework/polling/newRecords';
import { listBackgroundCheckOrders } from '../../resources/backgroundCheck/endpoints';
import { ORDERS_PER_PAGE, orderLabels, orderStatus, simpleOrder } from '../../resources/backgroundCheck/orders';
import { among, filters } from './filters';
import { epochMs, HIRE_OVERLAP_MS } from './times';

export const backgroundCheckUpdated = newRecords({
	name: 'Background Check Updated',
	value: 'backgroundCheckUpdated',
	description: 'A background check has a new stage, report or status',
	cost: 'Each poll sends 1 request, and more only if over 100 orders have changed',
	endpoints: [listBackgroundCheckOrders],
	pageSize: ORDERS_PER_PAGE,
	overlapMs: HIRE_OVERLAP_MS,
	simplified: simpleOrder,
	labels: orderLabels,
	fields: [
		{
			displayName: 'Emit On',
			name: 'emitOn',
			type: 'options',
			default: 'update',
			options: [
				{ name: 'New Status', value: 'status', description: 'Once for each status of an order' },
				{ name: 'Update', value: 'update', description: 'Each time an order has changed' },
			],
			description: 'What starts the workflow',
		},
		filters([
			{
				displayName: 'Status',
				name: 'status',
				type: 'multiOptions',
				default: [],
				options: orderStatus.options,
				description: 'Only orders that now have one of these statuses',
			},
		]),
	],
	lists: [
		async ({ lark, window: { from, to }, page }) =>
			await lark.hire.v1.backgroundCheckOrder.list({
				params: { ...page, update_start_time: String(from), update_end_time: String(to) },
			}),
	],
	occurrences({ record: { order_id: id = '', order_status: status, update_time: updated }, params: { emitOn, filters: by } }) {
		if (!among(by.status, String(status))) return [];
		const time = epochMs(updated);
		return [emitOn === 'status' ? { id, version: `status ${status}`, time, lasting: true } : { id, version: String(updated), time }];
	},
	sample: {
		order_id: '7037986982531778860',
		application_id: '6985833807195212076',
		order_status: 2,
		package: '基础版',
		candidate_info: { name: 'Ada Sample' },
		process_info_list: [
			{ process: '学历核实', en_process: 'Education', update_time: '1772413200000', update_time_iso: '2026-03-02T01:00:00.000Z' },
		],
		begin_time: '1772326800000',
		begin_time_iso: '2026-03-01T01:00:00.000Z',
		update_time: '1772413200000',
		update_time_iso: '2026-03-02T01:00:00.000Z',
		eventTime: '2026-03-02T01:00:00.000Z',
	},
});
