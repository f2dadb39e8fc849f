import { paging } from '../../fields/paging';
import { operation } from '../../framework/operation';
import { POOLS_PER_PAGE } from './fields';
import { listTalentPools } from './endpoints';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many talent pools',
	description: 'List the talent pools, without the talents in them',
	endpoint: listTalentPools,
	labels: { is_private: { 1: 'Some users', 2: 'Everyone' } },
	fields: [...paging],
	execute: async ({ lark, list }) => await list(POOLS_PER_PAGE, async (page) => await lark.hire.v1.talentPool.search({ params: page })),
});
