import type { ExampleOperation } from './example';

export const app: readonly ExampleOperation[] = [
	{
		resource: 'app',
		operation: 'checkScopes',
		parameters: {},
		least: {},
		items: [{}, {}],
		wire: () => ({ path: '/open-apis/application/v6/scopes' }),
		many: true,
	},
];
