import { talentLocator } from './fields';
import { tagIds } from './tags';
import { operation } from '../../framework/operation';
import { tagTalent } from './endpoints';

const REMOVE = 2;
const LACKS_ONE = 1002114;

export const removeTags = operation({
	name: 'Remove Tags',
	value: 'removeTags',
	action: 'Remove tags from a talent',
	description: 'Remove tags from a talent, all of which it has',
	endpoint: tagTalent,
	recordKey: 'talentId',
	fields: [{ ...talentLocator, required: true }, tagIds],
	alreadyApplied: ({ code, doubtful }) => doubtful && code === LACKS_ONE,
	execute: async ({ lark, params: { talentId, tagIds: tags } }) =>
		await lark.hire.v1.talent.tag({ path: { talent_id: talentId }, data: { operation: REMOVE, tag_id_list: [...tags] } }),
});
