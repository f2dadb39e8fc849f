import { talentLocator } from './fields';
import { operation } from '../../framework/operation';
import { changeTalentBlock } from './endpoints';

const UNBLOCK = 2;

export const unblock = operation({
	name: 'Unblock',
	value: 'unblock',
	action: 'Unblock a talent',
	description: 'Take a talent off the block list',
	endpoint: changeTalentBlock,
	recordKey: 'talentId',
	fields: [{ ...talentLocator, required: true }],
	execute: async ({ lark, params: { talentId } }) =>
		await lark.hire.v1.talentBlocklist.changeTalentBlock({ data: { talent_id: talentId, option: UNBLOCK } }),
});
