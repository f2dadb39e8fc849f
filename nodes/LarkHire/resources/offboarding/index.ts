import type { Resource } from '../../framework/operation';
import { search } from './search.operation';
import { zh } from './zh';

export const offboarding: Resource = {
	name: 'Offboarding',
	value: 'offboarding',
	description: 'Employees who leave, in CoreHR (离职)',
	operations: [search],
	zh,
};
