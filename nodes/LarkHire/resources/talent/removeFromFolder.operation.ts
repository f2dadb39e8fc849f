import { unexpectedResponse } from '../../api/errors';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { t } from '../../language/texts';
import { talentIds } from './fields';
import { folderLocator, TALENTS_AT_ONCE } from './folders';
import { removeTalentsFromFolder } from './endpoints';

export const removeFromFolder = operation({
	name: 'Remove From Folder',
	value: 'removeFromFolder',
	action: 'Remove talents from a folder',
	description: 'Take talents out of a folder, all of which are in it',
	endpoint: removeTalentsFromFolder,
	recordKey: 'folderId',
	fields: [talentIds(TALENTS_AT_ONCE), folderLocator],
	async execute({ lark, params: { talentIds: ids, folderId } }) {
		const { data } = await lark.hire.v1.talent.removeToFolder({ data: { talent_id_list: [...ids], folder_id: folderId } });
		const removed = data?.talent_id_list;
		if (!Array.isArray(removed)) throw unexpectedResponse().inDoubt();
		// Feishu reports success for the others.
		const left = ids.filter((id) => !removed.includes(id));
		if (left.length === 0) return { data };
		throw new InputError(
			t`Feishu removed only ${ids.length - left.length} of ${ids.length} talents`,
			t`Not removed: ${left.join(', ')}. They may not be in the folder.`,
		);
	},
});
