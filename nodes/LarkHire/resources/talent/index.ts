import type { Resource } from '../../framework/operation';
import { addTags } from './addTags.operation';
import { addToFolder } from './addToFolder.operation';
import { block } from './block.operation';
import { create } from './create.operation';
import { createExternalInfo } from './createExternalInfo.operation';
import { createOrUpdate } from './createOrUpdate.operation';
import { findByContact } from './findByContact.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getFolders } from './getFolders.operation';
import { removeFromFolder } from './removeFromFolder.operation';
import { removeTags } from './removeTags.operation';
import { unblock } from './unblock.operation';
import { update } from './update.operation';
import { updateExternalInfo } from './updateExternalInfo.operation';
import { zh } from './zh';

export const talent: Resource = {
	name: 'Talent',
	value: 'talent',
	description: "People in Lark Hire's talent pool (人才)",
	operations: [
		get,
		addTags,
		addToFolder,
		block,
		create,
		createExternalInfo,
		createOrUpdate,
		findByContact,
		getFolders,
		getAll,
		removeFromFolder,
		removeTags,
		unblock,
		update,
		updateExternalInfo,
	],
	zh,
};
