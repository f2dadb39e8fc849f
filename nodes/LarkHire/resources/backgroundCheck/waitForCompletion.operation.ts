import type { Lark } from '../../api/sdk';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { InputError } from '../../framework/inputError';
import type { LongWait } from '../../framework/longWait';
import { operation } from '../../framework/operation';
import { t } from '../../language/texts';
import { isFinal, orderLabels, orderPicker, simpleOrder } from './orders';
import { queryBackgroundCheckOrders } from './endpoints';

const MOST_DAYS = 365;
const DAY_SECONDS = 86_400;

/** One look at an order. */
async function orderOf(lark: Lark, orderId: string) {
	const { data } = await lark.hire.v1.backgroundCheckOrder.batchQuery({
		params: { page_size: 1 },
		data: { background_check_order_id_list: [orderId] },
	});
	const order = data?.items?.[0];
	if (!order) throw new InputError('There is no background check order with this ID', 'Take order_id from Get Many.');
	return order;
}

const longWait: LongWait = {
	endpoint: queryBackgroundCheckOrders,
	longestPause: 1800,
	async look(lark, { orderId = '' }) {
		const record = await orderOf(lark, orderId);
		return { record, ended: isFinal(record.order_status) };
	},
};

export const waitForCompletion = operation({
	name: 'Wait for Completion',
	value: 'waitForCompletion',
	action: 'Wait for a background check to be completed',
	description: 'Wait until a background check order has ended, even for days',
	notice:
		'The order ends when it is completed or terminated, or when its approval is rejected or withdrawn. The wait goes on when n8n restarts. Requires n8n 2.41 or later.',
	endpoint: queryBackgroundCheckOrders,
	recordKey: 'orderId',
	simplified: simpleOrder,
	labels: orderLabels,
	longWait,
	sleeps: () => true,
	fields: [
		{
			displayName: 'Order',
			name: 'orderId',
			required: true,
			description: 'The background check order. Choose it from the list, or enter its ID (order_id) from Get Many.',
			...locator(orderPicker, { pick: 'Select an order…', typed: 'ID', mode: 'id', example: '7037986982531778860' }),
			read: readId,
		},
		{
			displayName: 'Wait Timeout (Days)',
			name: 'waitTimeout',
			type: 'number',
			default: 14,
			typeOptions: { minValue: 0.01, maxValue: MOST_DAYS },
			description: 'How long to wait. After that, the unfinished order is returned with timedOut.',
			read(days: number): number {
				if (days > 0 && days <= MOST_DAYS) return days;
				throw new InputError(t`must be a number of days up to ${MOST_DAYS}`);
			},
		},
	],
	async execute({ lark, params: { orderId, waitTimeout } }) {
		const data = await orderOf(lark, orderId);
		return isFinal(data.order_status) ? { data } : { data, awaiting: { subject: { orderId }, atMost: waitTimeout * DAY_SECONDS } };
	},
});
