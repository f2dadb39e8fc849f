import { InputError } from '../../framework/inputError';
import type { Field } from '../../framework/field';
import { readText } from '../../framework/readers/text';
import { operation } from '../../framework/operation';
import { accountId } from './packages';
import { deleteCheckPackages } from './endpoints';

/** IDs of the provider's own, which may be any text without commas and line breaks. */
function readOwnIds(raw: unknown): readonly string[] {
	const parts = (Array.isArray(raw) ? raw : [raw]).flatMap((part: unknown) => readText(part).split(/[,\r\n]/));
	const ids = parts.map((part) => part.trim()).filter((part) => part !== '');
	if (ids.length > 0) return [...new Set(ids)];
	throw new InputError('contains no ID', 'Enter at least one ID, or check that the expression returns one.');
}

const ids = <const F extends Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>>(field: F) =>
	({ ...field, type: 'string', default: '', read: readOwnIds }) as const;

export const deletePackages = operation({
	name: 'Delete Packages',
	value: 'deletePackages',
	action: 'Delete background check packages',
	description: "Remove packages and items from a provider's offer. Cannot be undone.",
	notice: 'Orders under way are not affected.',
	endpoint: deleteCheckPackages,
	recordKey: 'accountId',
	hints: { 1002859: { what: 'Lark Hire does not accept the IDs', todo: 'Check the account ID, and that the packages and items exist.' } },
	fields: [
		accountId,
		ids({
			displayName: 'Package IDs',
			name: 'packageIds',
			placeholder: 'e.g. pkg001, pkg002',
			description: 'Packages to delete, separated by commas',
		}),
		ids({
			displayName: 'Additional Item IDs',
			name: 'additionalItemIds',
			placeholder: 'e.g. ext001',
			description: 'Items to delete, separated by commas',
		}),
	],
	check({ packageIds, additionalItemIds }) {
		if (packageIds === undefined && additionalItemIds === undefined)
			throw new InputError('Package IDs is empty', 'Enter packages or additional items to delete.');
	},
	execute: async ({ lark, params: { accountId: account, packageIds, additionalItemIds } }) =>
		await lark.hire.v1.ecoBackgroundCheckPackage.batchDelete({
			data: {
				account_id: account,
				package_id_list: packageIds && [...packageIds],
				additional_item_id_list: additionalItemIds && [...additionalItemIds],
			},
		}),
});
