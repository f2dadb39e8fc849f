import type { Field } from '../../framework/field';
import { wordsOf, type Labels } from '../../framework/labels';
import { translated } from '../../language/texts';
import { hireUserIdType } from '../../fields/idTypes';
import { readSomeIds } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listBackgroundCheckOrders } from './endpoints';

/** The list's own maximum. */
export const ORDERS_PER_PAGE = 100;

/** The state of an order. The API expects the number as text. */
export const orderStatus = {
	displayName: 'Status',
	name: 'status',
	type: 'options',
	default: '2',
	options: [
		{ name: 'Approval Withdrawn', value: '6' },
		{ name: 'Approved', value: '8' },
		{ name: 'Arranged', value: '2' },
		{ name: 'Completed', value: '3' },
		{ name: 'In Approval', value: '5' },
		{ name: 'Rejected', value: '9' },
		{ name: 'Terminated', value: '4' },
	],
	description: 'Only orders with this status',
} as const satisfies Field;

export const orderLabels: Labels = {
	order_status: wordsOf(orderStatus.options.map(({ name, value }) => ({ name, value: Number(value) }))),
	'feedback_info_list.report_type': { 1: 'Report of a stage', 2: 'Final report' },
};

const wordOf = (status = 0) => translated(orderLabels.order_status?.[status] ?? '').toLowerCase();

/** Completed, terminated, approval withdrawn, rejected: nothing more happens to the order. */
const FINAL: readonly unknown[] = [3, 4, 6, 9];

export const isFinal = (status: number | undefined): boolean => FINAL.includes(status);

export const orderPicker = pickerOf({
	name: 'searchBackgroundCheckOrders',
	lists: 'background check orders',
	endpoints: [listBackgroundCheckOrders],
	pageSize: ORDERS_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.backgroundCheckOrder.list({ params: page }),
	entry: ({ order_id: value, candidate_info: candidate, name, package: ordered, order_status: status }) => ({
		name: [candidate?.name, name || ordered, wordOf(status)].filter(Boolean).join(' · '),
		value,
	}),
});

/** One order from the list, or any number of IDs. */
export const backgroundCheckOrders = {
	displayName: 'Orders',
	name: 'orderIds',
	required: true,
	description: 'One order from the list, or any number of order IDs from Get Many (order_id)',
	...locator(orderPicker, { pick: 'Select an order…', typed: 'IDs', mode: 'ids', example: '7037986982531778860, 7037986982531778861' }),
	read: readSomeIds,
} as const satisfies Field;

/** ID type for the creator of an order. */
export const creatorIdType = {
	...hireUserIdType,
	description: 'ID type for the creator in creator_info',
} as const satisfies Field;

/** Of the more than twenty keys of an order. */
export const simpleOrder = [
	'order_id',
	'application_id',
	'order_status',
	'package',
	'candidate_info',
	'conclusion',
	'process_info_list',
	'feedback_info_list',
	'begin_time',
	'update_time',
] as const;
