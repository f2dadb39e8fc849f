import { operation } from '../../framework/operation';
import { changePool, sendChange } from './changePool';

export const addTalents = operation({
	name: 'Add Talents',
	value: 'addTalents',
	action: 'Add talents to a talent pool',
	description: 'Put talents into a talent pool. They stay in other pools.',
	...changePool,
	execute: async ({ lark, params }) => await sendChange(lark, 1, params),
});
