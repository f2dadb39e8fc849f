import { talentLocator } from './fields';
import { operation } from '../../framework/operation';
import { changeTalentBlock } from './endpoints';

const BLOCK = 1;

export const block = operation({
	name: 'Block',
	value: 'block',
	action: 'Block a talent',
	description: 'Put a talent on the block list, with the reason',
	endpoint: changeTalentBlock,
	recordKey: 'talentId',
	fields: [
		{ ...talentLocator, required: true },
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Invented career',
			description: 'Why the talent is blocked',
		},
	],
	execute: async ({ lark, params: { talentId, reason } }) =>
		await lark.hire.v1.talentBlocklist.changeTalentBlock({ data: { talent_id: talentId, option: BLOCK, reason } }),
});
