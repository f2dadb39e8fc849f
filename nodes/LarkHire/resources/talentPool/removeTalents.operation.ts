import { operation } from '../../framework/operation';
import { changePool, sendChange } from './changePool';

export const removeTalents = operation({
	name: 'Remove Talents',
	value: 'removeTalents',
	action: 'Remove talents from a talent pool',
	description: 'Take talents out of a talent pool. They stay in other pools.',
	...changePool,
	execute: async ({ lark, params }) => await sendChange(lark, 2, params),
});
