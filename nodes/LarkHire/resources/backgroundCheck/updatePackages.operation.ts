import { operation } from '../../framework/operation';
import { packageBody, packageChange } from './packages';
import { updateCheckPackages } from './endpoints';

export const updatePackages = operation({
	name: 'Update Packages',
	value: 'updatePackages',
	action: 'Update background check packages',
	description: 'Rename packages and items. Also changes the forms of orders under way.',
	endpoint: updateCheckPackages,
	...packageChange,
	execute: async ({ lark, params }) => await lark.hire.v1.ecoBackgroundCheckPackage.batchUpdate({ data: packageBody(params) }),
});
