import type { Resource } from '../../framework/operation';
import { update } from './update.operation';

export const externalInterview: Resource = {
	name: 'External Interview',
	value: 'externalInterview',
	description: 'Interviews that were imported from another recruiting system (外部面试)',
	operations: [update],
};
