import type { Resource } from '../../framework/operation';
import { checkScopes } from './checkScopes.operation';
import { zh } from './zh';

/** The app of the credential, in view of what these other resources need. */
export const app = (others: readonly Resource[]): Resource => ({
	name: 'App',
	value: 'app',
	description: 'The custom app of the credential, in the developer console (企业自建应用)',
	operations: [checkScopes(others)],
	zh,
});
