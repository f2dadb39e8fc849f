import { paging } from '../../fields/paging';
import { WEBSITES_PER_PAGE } from './fields';
import { processTypeWords } from '../job/fields';
import { operation } from '../../framework/operation';
import { listWebsites } from './endpoints';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many recruitment websites',
	description: 'List the recruitment websites of the tenant',
	endpoint: listWebsites,
	labels: { process_type_list: processTypeWords },
	fields: [...paging],
	async execute({ lark, list }) {
		return await list(WEBSITES_PER_PAGE, async (page) => await lark.hire.v1.website.list({ params: page }));
	},
});
