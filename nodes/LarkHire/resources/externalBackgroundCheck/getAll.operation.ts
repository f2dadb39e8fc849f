import { paging } from '../../fields/paging';
import { operation } from '../../framework/operation';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { queryExternalBackgroundChecks } from './endpoints';
import { PER_PAGE } from './fields';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many external background checks',
	description: 'List the background checks of an external application, with their files',
	endpoint: queryExternalBackgroundChecks,
	fields: [talentForList, externalApplicationLocator, ...paging],
	async execute({ lark, list, params: { externalApplicationId } }) {
		return await list(
			PER_PAGE,
			async (page) =>
				await lark.hire.v1.externalBackgroundCheck.batchQuery({ params: { ...page, external_application_id: externalApplicationId } }),
		);
	},
});
