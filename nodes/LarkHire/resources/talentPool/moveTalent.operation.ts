import { operation } from '../../framework/operation';
import { talentLocator } from '../talent/fields';
import { talentPoolLocator } from './fields';
import { moveTalentToPool } from './endpoints';

const OUT_OF_ALL_OTHERS = 2;

export const moveTalent = operation({
	name: 'Move Talent',
	value: 'moveTalent',
	action: 'Move a talent to a talent pool',
	description: 'Move a talent from all other pools into one. Cannot be undone.',
	notice: 'The talent is removed from all other pools.',
	endpoint: moveTalentToPool,
	recordKey: 'talentId',
	fields: [{ ...talentLocator, required: true }, talentPoolLocator],
	execute: async ({ lark, params: { talentId, talentPoolId } }) =>
		await lark.hire.v1.talentPool.moveTalent({
			path: { talent_pool_id: talentPoolId },
			data: { talent_id: talentId, add_type: OUT_OF_ALL_OTHERS },
		}),
});
