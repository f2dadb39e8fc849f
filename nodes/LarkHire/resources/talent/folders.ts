import type { Field } from '../../framework/field';
import { readId, readSomeIds } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listTalentFolders } from './endpoints';

/** The API's own maximum. */
export const FOLDERS_PER_PAGE = 100;
/** The most talents that one request may add or remove. */
export const TALENTS_AT_ONCE = 200;

const folders = pickerOf({
	name: 'searchTalentFolders',
	lists: 'folders of talents',
	endpoints: [listTalentFolders],
	pageSize: FOLDERS_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.talentFolder.list({ params: page }),
	entry: ({ folder_id: id, folder_name: name }) => ({ name, value: id }),
});

const words = { pick: 'Select a folder…', typed: 'ID', mode: 'id', example: '7041806543797995820' } as const;

/** For talents that are created or updated. */
export const folderIds = {
	displayName: 'Folders',
	name: 'folderIds',
	description: 'Folders to put the talent into: one from the list, or IDs separated by commas',
	...locator(folders, words),
	read: readSomeIds,
} as const satisfies Field;

/** A folder of talents, from the list or by ID. */
export const folderLocator = {
	displayName: 'Folder',
	name: 'folderId',
	required: true,
	description: 'The folder of talents (人才文件夹)',
	...locator(folders, words),
	read: readId,
} as const satisfies Field;
