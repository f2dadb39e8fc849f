import type { Resource } from '../../framework/operation';
import { get } from './get.operation';
import { getByApplication } from './getByApplication.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const employee: Resource = {
	name: 'Employee',
	value: 'employee',
	description: 'People who were onboarded, as Lark Hire sees them (员工)',
	operations: [getByApplication, get, update],
	zh,
};
