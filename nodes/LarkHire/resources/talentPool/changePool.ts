import type { Lark } from '../../api/sdk';
import { talentIds } from '../talent/fields';
import { talentPoolLocator } from './fields';
import { changeTalentPool } from './endpoints';

/** The most talents that one request may add or remove. */
const MOST = 50;

/** What adding and removing share. */
export const changePool = {
	endpoint: changeTalentPool,
	recordKey: 'talentPoolId',
	fields: [talentPoolLocator, talentIds(MOST)],
} as const;

interface Change {
	readonly talentPoolId: string;
	readonly talentIds: readonly string[];
}

/** `option`: 1 adds, 2 removes. */
export const sendChange = async (lark: Lark, option: 1 | 2, { talentPoolId, talentIds: ids }: Change) =>
	await lark.hire.v1.talentPool.batchChangeTalentPool({
		path: { talent_pool_id: talentPoolId },
		data: { talent_id_list: [...ids], option_type: option },
	});
