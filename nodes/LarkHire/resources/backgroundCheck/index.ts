import type { Resource } from '../../framework/operation';
import { updateProgress } from './updateProgress.operation';

export const backgroundCheck: Resource = {
	name: 'Background Check',
	value: 'backgroundCheck',
	description: 'Background checks that a provider carries out for Lark Hire (背调)',
	operations: [updateProgress],
};
