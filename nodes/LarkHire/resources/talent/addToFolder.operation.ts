import { talentIds } from './fields';
import { folderLocator, TALENTS_AT_ONCE } from './folders';
import { operation } from '../../framework/operation';
import { addTalentsToFolder } from './endpoints';

export const addToFolder = operation({
	name: 'Add to Folder',
	value: 'addToFolder',
	action: 'Add talents to a folder',
	description: 'Put talents into a folder',
	endpoint: addTalentsToFolder,
	recordKey: 'folderId',
	fields: [talentIds(TALENTS_AT_ONCE), folderLocator],
	execute: async ({ lark, params: { talentIds: ids, folderId } }) =>
		await lark.hire.v1.talent.addToFolder({ data: { talent_id_list: [...ids], folder_id: folderId } }),
});
