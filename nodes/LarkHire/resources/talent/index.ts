import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { createOrUpdate } from './createOrUpdate.operation';
import { findByContact } from './findByContact.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { update } from './update.operation';

export const talent: Resource = {
	name: 'Talent',
	value: 'talent',
	description: "People in Lark Hire's talent pool (人才)",
	operations: [get, create, createOrUpdate, findByContact, getAll, update],
};
