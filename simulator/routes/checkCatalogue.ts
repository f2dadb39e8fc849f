import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok, type Rejection } from '../answers';
import type { CheckAccount } from '../data/checkAccounts';
import { tier4 } from '../limits';
import { route, type Tenant } from '../route';
import { flag, listOf, oneOf, optional, required, said, shape, text, type Violation } from '../validate';

type Packages = Client['hire']['v1']['ecoBackgroundCheckPackage'];
type Fields = Client['hire']['v1']['ecoBackgroundCheckCustomField'];

const common = { scopes: ['hire:background_check_order'], limit: tier4, query: {} } as const;

const offered = listOf(shape({ id: required(text), name: required(text), description: optional(text) }));
const packages = { account_id: required(text), package_list: required(offered), additional_item_list: optional(offered) };

const names = shape({ zh_cn: optional(text), en_us: optional(text) });
const fields = {
	account_id: required(text),
	custom_field_list: required(
		listOf(
			shape({
				type: required(oneOf('text', 'textarea', 'number', 'boolean', 'select', 'multiselect', 'date', 'file', 'resume')),
				key: required(text),
				name: required(names),
				is_required: required(flag),
				description: optional(names),
				options: optional(listOf(shape({ key: required(text), name: required(names) }))),
			}),
		),
	),
};

function accountOf({ store }: Tenant, id: string, reject: (msg: string) => Rejection): CheckAccount {
	const account = store.checkAccounts.get(id);
	if (!account) throw reject(`invalid value: ${id} (account_id)`);
	return account;
}

type Offer = CheckAccount['packages'][number];

/** A list with those in it changed, each of which has to be there. */
function changed(all: readonly Offer[], given: readonly Offer[], reject: (msg: string) => Rejection): Offer[] {
	const unknown = given.find(({ id }) => all.every((one) => one.id !== id));
	if (unknown) throw reject(`unknown: ${unknown.id}`);
	return all.map((one) => ({ ...one, ...given.find(({ id }) => id === one.id) }));
}

function added(all: readonly Offer[], given: readonly Offer[], reject: (msg: string) => Rejection): Offer[] {
	const ids = new Set([...all, ...given].map(({ id }) => id));
	if (ids.size < all.length + given.length) throw reject('the ID exists');
	return [...all, ...given];
}

// The general code stands for bad parameters on these two pages.
const general = (msg: string) => documented(400, 1002001, msg);
const generalViolation = (violation: Violation) => general(said(violation));

const createPackages = route<Packages['create']>({
	...common,
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages',
	body: packages,
	reject: generalViolation,
	handle({ tenant, body: { account_id: id, package_list: list, additional_item_list: items = [] } }) {
		const account = accountOf(tenant, id, general);
		const [newPackages, newItems] = [added(account.packages, list, general), added(account.items, items, general)];
		Object.assign(account, { packages: newPackages, items: newItems });
		return ok({});
	},
});

const updatePackages = route<Packages['batchUpdate']>({
	...common,
	endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update',
	body: packages,
	reject: generalViolation,
	handle({ tenant, body: { account_id: id, package_list: list, additional_item_list: items = [] } }) {
		const account = accountOf(tenant, id, general);
		const [newPackages, newItems] = [changed(account.packages, list, general), changed(account.items, items, general)];
		Object.assign(account, { packages: newPackages, items: newItems });
		return ok({});
	},
});

const badIds = (msg: string) => documented(400, 1002859, msg);

const deletePackages = route<Packages['batchDelete']>({
	...common,
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages/batch_delete',
	body: { account_id: required(text), package_id_list: optional(listOf(text)), additional_item_id_list: optional(listOf(text)) },
	reject: (violation) => badIds(said(violation)),
	handle({ tenant, body: { account_id: id, package_id_list: gone = [], additional_item_id_list: goneItems = [] } }) {
		const account = accountOf(tenant, id, badIds);
		const known = [...account.packages, ...account.items].map((one) => one.id);
		if (![...gone, ...goneItems].every((one) => known.includes(one)))
			throw assumed(400, 1002859, `unknown: ${[...gone, ...goneItems].join()}`, 'the page does not say what unknown IDs do');
		account.packages = account.packages.filter((one) => !gone.includes(one.id));
		account.items = account.items.filter((one) => !goneItems.includes(one.id));
		return ok({});
	},
});

const badFields = (msg: string) => documented(400, 1002855, msg);

const createFields = route<Fields['create']>({
	...common,
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields',
	body: fields,
	reject: (violation) => badFields(said(violation)),
	handle({ tenant, body: { account_id: id, custom_field_list: list } }) {
		const account = accountOf(tenant, id, badFields);
		if (list.some(({ key }) => account.usedKeys.includes(key))) throw badFields('a key was used before');
		account.fields = list.map(({ key, type, name, description }) => ({ key, type, name, ...(description && { description }) }));
		return ok({});
	},
});

const updateFields = route<Fields['batchUpdate']>({
	...common,
	endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update',
	body: fields,
	reject: generalViolation,
	handle({ tenant, body: { account_id: id, custom_field_list: list } }) {
		const account = accountOf(tenant, id, general);
		const all = account.fields.map(({ key, type }) => `${key} ${type}`).sort();
		if (
			all.join() !==
			list
				.map(({ key, type }) => `${key} ${type}`)
				.sort()
				.join()
		)
			throw general('not the fields of the account');
		account.fields = list.map(({ key, type, name, description }) => ({ key, type, name, ...(description && { description }) }));
		return ok({});
	},
});

const noFields = (msg: string) => documented(400, 1002860, msg);

const deleteFields = route<Fields['batchDelete']>({
	...common,
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete',
	body: { account_id: required(text) },
	reject: (violation) => noFields(said(violation)),
	handle({ tenant, body: { account_id: id } }) {
		const account = accountOf(tenant, id, noFields);
		account.usedKeys.push(...account.fields.map(({ key }) => key));
		account.fields = [];
		return ok({});
	},
});

export const checkCatalogue = [createPackages, updatePackages, deletePackages, createFields, updateFields, deleteFields];
