import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { paging } from '../../fields/paging';
import { talentLocator } from '../talent/fields';
import { operation } from '../../framework/operation';
import { listNotes } from './endpoints';

/** The API's own maximum. */
const NOTES_PER_PAGE = 200;

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many notes',
	description: 'List the notes about a talent',
	endpoint: listNotes,
	labels: { privacy: { 1: 'Private', 2: 'Public' } },
	fields: [{ ...talentLocator, required: true }, ...paging, optionalFields([withDefault('Open IDs', hireUserIdType)])],
	async execute({ lark, list, params: { talentId, additionalFields: types } }) {
		return await list(
			NOTES_PER_PAGE,
			async (page) => await lark.hire.v1.note.list({ params: { ...page, talent_id: talentId, user_id_type: types.userIdType } }),
		);
	},
});
