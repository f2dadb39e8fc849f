import { talentLocator } from './fields';
import { tagIds } from './tags';
import { operation } from '../../framework/operation';
import { tagTalent } from './endpoints';

const ADD = 1;
const HAS_ONE = 1002113;

export const addTags = operation({
	name: 'Add Tags',
	value: 'addTags',
	action: 'Add tags to a talent',
	description: 'Add tags to a talent, none of which it has',
	endpoint: tagTalent,
	recordKey: 'talentId',
	fields: [{ ...talentLocator, required: true }, tagIds],
	alreadyApplied: ({ code, doubtful }) => doubtful && code === HAS_ONE,
	execute: async ({ lark, params: { talentId, tagIds: tags } }) =>
		await lark.hire.v1.talent.tag({ path: { talent_id: talentId }, data: { operation: ADD, tag_id_list: [...tags] } }),
});
