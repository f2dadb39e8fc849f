import { backgroundCheckOrders, orderLabels, simpleOrder, creatorIdType } from './orders';
import { optionalFields } from '../../fields/additionalFields';
import { inBatches } from '../../framework/batches';
import { operation } from '../../framework/operation';
import { queryBackgroundCheckOrders } from './endpoints';

/** The API's own maximum. */
const MOST_IDS = 20;

export const getByIds = operation({
	name: 'Get by IDs',
	value: 'getByIds',
	action: 'Get background check orders by ID',
	description: 'Get background check orders by ID, one item per order',
	notice: 'Unknown IDs return no item.',
	endpoint: queryBackgroundCheckOrders,
	simplified: simpleOrder,
	labels: orderLabels,
	fields: [backgroundCheckOrders, optionalFields([creatorIdType])],
	async execute({ lark, readAll, params: { orderIds, additionalFields } }) {
		return await inBatches(
			orderIds,
			MOST_IDS,
			async (ids) =>
				await readAll(
					MOST_IDS,
					async (page) =>
						await lark.hire.v1.backgroundCheckOrder.batchQuery({
							params: { ...page, user_id_type: additionalFields.userIdType },
							data: { background_check_order_id_list: ids },
						}),
				),
		);
	},
});
