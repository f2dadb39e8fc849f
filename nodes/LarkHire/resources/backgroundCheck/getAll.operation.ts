import { listOrders, ORDERS_PER_PAGE, simpleOrder, userIdType } from '../../fields/backgroundCheckOrders';
import { readId } from '../../fields/ids';
import { optionalFields } from '../../fields/optionalFields';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many background check orders',
	description: 'List background check orders with their stages, reports and conclusion, for one application or by the time of their last update',
	...listOrders,
	apps: 'custom and store',
	repeatable: true,
	simple: simpleOrder,
	fields: [
		...paging,
		optionalFields([
			{ displayName: 'Application ID', name: 'applicationId', type: 'string', default: '', placeholder: 'e.g. 6985833807195212076', description: 'Only orders of this application in Lark Hire', read: readId },
			time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only orders that were updated at this time or later' }),
			time({ displayName: 'Updated Before', name: 'updatedBefore', description: 'Only orders that were updated at this time or earlier' }),
			userIdType,
		]),
	],
	check({ additionalFields: { updatedAfter = 0, updatedBefore = Infinity } }) {
		if (updatedAfter > updatedBefore) throw new InputError('Updated Before is before Updated After', 'No order can be found between them.');
	},
	async execute({ lark, list, params: { additionalFields: { applicationId, updatedAfter, updatedBefore, userIdType: kind } } }) {
		return await list(ORDERS_PER_PAGE, async (page) =>
			await lark.hire.v1.backgroundCheckOrder.list({
				params: { ...page, user_id_type: kind, application_id: applicationId, update_start_time: updatedAfter?.toString(), update_end_time: updatedBefore?.toString() },
			}),
		);
	},
});
