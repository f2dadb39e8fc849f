import type { Resource } from '../../framework/operation';
import { findByContact } from './findByContact.operation';
import { get } from './get.operation';

export const talent: Resource = {
	name: 'Talent',
	value: 'talent',
	description: "People in Lark Hire's talent pool (人才)",
	operations: [get, findByContact],
};
