import { operation } from '../../framework/operation';
import { packageBody, packageChange } from './packages';
import { createCheckPackages } from './endpoints';

export const createPackages = operation({
	name: 'Create Packages',
	value: 'createPackages',
	action: 'Create background check packages',
	description: "Add packages and items to a provider's offer. Existing ones stay.",
	endpoint: createCheckPackages,
	...packageChange,
	execute: async ({ lark, params }) => await lark.hire.v1.ecoBackgroundCheckPackage.create({ data: packageBody(params) }),
});
