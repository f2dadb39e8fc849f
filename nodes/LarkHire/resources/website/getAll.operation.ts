import { paging } from '../../fields/paging';
import { listWebsites, WEBSITES_PER_PAGE } from './fields';
import { operation } from '../../framework/operation';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many recruitment websites',
	description: 'List the recruitment websites of the tenant',
	...listWebsites,
	apps: 'custom and store',
	repeatable: true,
	fields: [...paging],
	async execute({ lark, list }) {
		return await list(WEBSITES_PER_PAGE, async (page) => await lark.hire.v1.website.list({ params: page }));
	},
});
