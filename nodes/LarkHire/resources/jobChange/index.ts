import type { Resource } from '../../framework/operation';
import { search } from './search.operation';
import { zh } from './zh';

export const jobChange: Resource = {
	name: 'Job Change',
	value: 'jobChange',
	description: 'Transfers of employees, in CoreHR (异动)',
	operations: [search],
	zh,
};
