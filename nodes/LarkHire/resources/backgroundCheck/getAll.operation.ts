import { ORDERS_PER_PAGE, orderStatus, orderLabels, simpleOrder, creatorIdType } from './orders';
import { applicationLocator } from '../application/fields';
import { filterFields } from '../../fields/additionalFields';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { listBackgroundCheckOrders, queryBackgroundCheckOrders } from './endpoints';

const { required: _, ...anyApplication } = applicationLocator;

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many background check orders',
	description: 'List background check orders with their stages, reports and conclusion',
	endpoint: listBackgroundCheckOrders,
	endpoints: [queryBackgroundCheckOrders],
	simplified: simpleOrder,
	labels: orderLabels,
	fields: [
		...paging,
		filterFields(
			[
				{ ...anyApplication, description: 'Only orders of this application in Lark Hire' },
				time({ displayName: 'Ordered After', name: 'orderedAfter', description: 'Only orders placed at this time or later' }),
				time({ displayName: 'Ordered Before', name: 'orderedBefore', description: 'Only orders placed at this time or earlier' }),
				orderStatus,
				time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only orders updated at this time or later' }),
				time({
					displayName: 'Updated Before',
					name: 'updatedBefore',
					description: 'Only orders updated at this time or earlier',
				}),
			],
			[creatorIdType],
		),
	],
	check({ additionalFields: { orderedAfter = 0, orderedBefore = Infinity, updatedAfter = 0, updatedBefore = Infinity } }) {
		if (orderedAfter > orderedBefore) throw new InputError('Ordered Before is before Ordered After', 'Swap them.');
		if (updatedAfter > updatedBefore) throw new InputError('Updated Before is before Updated After', 'Swap them.');
	},
	async execute({ lark, list, params: { additionalFields: given } }) {
		const filters = {
			application_id: given.applicationId,
			update_start_time: given.updatedAfter?.toString(),
			update_end_time: given.updatedBefore?.toString(),
		};
		const onlyQueried = {
			order_status: given.status,
			begin_start_time: given.orderedAfter?.toString(),
			begin_end_time: given.orderedBefore?.toString(),
		};
		const types = { user_id_type: given.userIdType };
		// The list has five times the rate limit, but not all filters.
		if (Object.values(onlyQueried).every((filter) => filter === undefined)) {
			return await list(
				ORDERS_PER_PAGE,
				async (page) => await lark.hire.v1.backgroundCheckOrder.list({ params: { ...page, ...types, ...filters } }),
			);
		}
		return await list(
			ORDERS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.backgroundCheckOrder.batchQuery({ params: { ...page, ...types }, data: { ...filters, ...onlyQueried } }),
		);
	},
});
