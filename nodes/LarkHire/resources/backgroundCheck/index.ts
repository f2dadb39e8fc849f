import type { Resource } from '../../framework/operation';
import { cancel } from './cancel.operation';
import { createCustomFields } from './createCustomFields.operation';
import { createPackages } from './createPackages.operation';
import { deleteCustomFields } from './deleteCustomFields.operation';
import { deletePackages } from './deletePackages.operation';
import { getAll } from './getAll.operation';
import { getByIds } from './getByIds.operation';
import { updateCustomFields } from './updateCustomFields.operation';
import { updatePackages } from './updatePackages.operation';
import { updateProgress } from './updateProgress.operation';
import { updateResult } from './updateResult.operation';
import { waitForCompletion } from './waitForCompletion.operation';
import { zh } from './zh';

export const backgroundCheck: Resource = {
	name: 'Background Check',
	value: 'backgroundCheck',
	description: 'Background checks that a provider performs for Lark Hire (背调)',
	// The first is the default, which n8n leaves out of stored workflows: it never changes.
	operations: [
		updateProgress,
		cancel,
		createCustomFields,
		createPackages,
		deleteCustomFields,
		deletePackages,
		getAll,
		getByIds,
		updateCustomFields,
		updatePackages,
		updateResult,
		waitForCompletion,
	],
	zh,
};
