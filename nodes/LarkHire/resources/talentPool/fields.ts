import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { bothNames, pickerOf } from '../../fields/picker';
import { listTalentPools } from './endpoints';

/** The API's own maximum. */
export const POOLS_PER_PAGE = 100;

const pools = pickerOf({
	name: 'searchTalentPools',
	lists: 'talent pools',
	endpoints: [listTalentPools],
	pageSize: POOLS_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.talentPool.search({ params: page }),
	entry: ({ id, i18n_name: name }) => ({ name: bothNames(name), value: id }),
});

/** A talent pool, from the list or by ID. */
export const talentPoolLocator = {
	displayName: 'Talent Pool',
	name: 'talentPoolId',
	required: true,
	description: 'The talent pool (人才库)',
	...locator(pools, { pick: 'Select a pool…', typed: 'ID', mode: 'id', example: '6930815272790114325' }),
	read: readId,
} as const satisfies Field;
