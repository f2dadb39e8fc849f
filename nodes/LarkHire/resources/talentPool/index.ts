import type { Resource } from '../../framework/operation';
import { addTalents } from './addTalents.operation';
import { getAll } from './getAll.operation';
import { moveTalent } from './moveTalent.operation';
import { removeTalents } from './removeTalents.operation';
import { zh } from './zh';

export const talentPool: Resource = {
	name: 'Talent Pool',
	value: 'talentPool',
	description: 'Pools in which talents are kept for later (人才库)',
	operations: [getAll, addTalents, moveTalent, removeTalents],
	zh,
};
