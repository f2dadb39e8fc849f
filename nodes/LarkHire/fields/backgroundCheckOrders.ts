import { perMinuteAndSecond, type Endpoint } from '../framework/endpoint';
import type { Field } from '../framework/field';
import { hireUserIdType } from './hireIdTypes';
import { readSomeIds } from './ids';
import { locator } from './locator';
import { pickerOf } from './picking';

/** The list's own maximum. */
export const ORDERS_PER_PAGE = 100;

export const listOrders = {
	endpoint: 'GET /open-apis/hire/v1/background_check_orders',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:background_check_order:readonly', 'hire:background_check_order'],
} as const satisfies Endpoint;

const STATUSES: Readonly<Record<number, string>> = { 2: 'arranged', 3: 'completed', 4: 'terminated', 5: 'in approval', 6: 'approval withdrawn', 8: 'approved', 9: 'rejected' };

const orders = pickerOf({
	name: 'searchBackgroundCheckOrders',
	lists: 'background check orders',
	uses: [listOrders],
	pageSize: ORDERS_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.backgroundCheckOrder.list({ params: page }),
	entry: ({ order_id: value, candidate_info: candidate, name, package: ordered, order_status: status = 0 }) => ({
		name: [candidate?.name, name || ordered, STATUSES[status]].filter(Boolean).join(' · '),
		value,
	}),
});

/** One order from the list, or any number of IDs. */
export const backgroundCheckOrders = {
	displayName: 'Orders',
	name: 'orderIds',
	required: true,
	description: 'One order from the list, or any number of order IDs as Get Many gives them (order_id)',
	...locator(orders, { pick: 'Select an order…', typed: 'IDs', mode: 'ids', example: '7037986982531778860, 7037986982531778861' }),
	read: readSomeIds,
} as const satisfies Field;

/** Which kind of user ID an order names its creator by. */
export const userIdType = { ...hireUserIdType, description: 'The kind of ID that creator_info names the creator by' } as const satisfies Field;

/** Of the more than twenty keys of an order. */
export const simpleOrder = ['order_id', 'application_id', 'order_status', 'package', 'candidate_info', 'conclusion', 'process_info_list', 'feedback_info_list', 'begin_time', 'update_time'] as const;
