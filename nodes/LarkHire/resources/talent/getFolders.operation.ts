import { optionalFields } from '../../fields/additionalFields';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { operation } from '../../framework/operation';
import { FOLDERS_PER_PAGE } from './folders';
import { listTalentFolders } from './endpoints';

export const getFolders = operation({
	name: 'Get Folders',
	value: 'getFolders',
	action: 'Get folders of talents',
	description: 'List the folders that talents can be put into, with their owners',
	endpoint: listTalentFolders,
	fields: [...paging, optionalFields([withDefault('Open IDs', { ...hireUserIdType, description: 'ID type for owners' })])],
	async execute({ lark, list, params: { additionalFields: given } }) {
		return await list(
			FOLDERS_PER_PAGE,
			async (page) => await lark.hire.v1.talentFolder.list({ params: { ...page, user_id_type: given.userIdType } }),
		);
	},
});
