import type { Resource } from '../../framework/operation';
import { addTags } from './addTags.operation';
import { block } from './block.operation';
import { create } from './create.operation';
import { createOrUpdate } from './createOrUpdate.operation';
import { findByContact } from './findByContact.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { removeTags } from './removeTags.operation';
import { unblock } from './unblock.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const talent: Resource = {
	name: 'Talent',
	value: 'talent',
	description: "People in Lark Hire's talent pool (人才)",
	operations: [get, addTags, block, create, createOrUpdate, findByContact, getAll, removeTags, unblock, update],
	zh,
};
