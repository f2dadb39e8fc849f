import type { ExampleOperation } from './example';

const ACCOUNTS = ['6995842370159937061', '6995842370159937062'] as const;
const accountId = '={{ $json.id }}';
const path = '/open-apis/hire/v1/eco_background_check_';

/** As the API has it, and as the panel does. */
const field = (name: string) => ({
	type: 'select',
	key: 'candidate_degree',
	name: { en_us: name },
	is_required: true,
	options: [{ key: 'bachelor', name: { en_us: 'Bachelor' } }],
});
const created = {
	accountId,
	customFieldsJson:
		'={{ [{ type: "select", key: "candidate_degree", is_required: true, name: { en_us: $json.name }, options: [{ key: "bachelor", name: { en_us: "Bachelor" } }] }] }}',
};
const renamed = { accountId, customFieldsJson: '={{ [{ type: "text", key: "candidate_degree", is_required: true, name: { en_us: $json.name } }] }}' };
const gone = { accountId };

export const checkCatalogue: readonly ExampleOperation[] = [
	{
		resource: 'backgroundCheck',
		operation: 'createPackages',
		id: 'accountId',
		parameters: {
			accountId,
			packages: { entry: [{ id: 'pkg001', name: '={{ $json.name }}', description: 'All of it' }] },
			additionalItems: { entry: [{ id: 'ext001', name: 'Degree' }] },
		},
		least: { accountId, packages: { entry: [{ id: 'pkg001', name: '={{ $json.name }}' }] } },
		items: [{ id: ACCOUNTS[0], name: 'Basic' }, { id: ACCOUNTS[1], name: '基础套餐' }],
		wire: ({ id, name }) => ({
			path: `${path}packages`,
			body: {
				account_id: id,
				package_list: [{ id: 'pkg001', name, description: 'All of it' }],
				additional_item_list: [{ id: 'ext001', name: 'Degree' }],
			},
		}),
		effect: ({ checkAccounts }, { id = '' }) => checkAccounts.get(id)?.packages.map(({ name }) => name),
		expected: [['基础套餐', 'Plus', 'Basic'], ['基础套餐', 'Plus', '基础套餐']],
	},
	{
		resource: 'backgroundCheck',
		operation: 'updatePackages',
		id: 'accountId',
		parameters: {
			accountId,
			packages: { entry: [{ id: '1001', name: '={{ $json.name }}', description: 'All of it' }] },
			additionalItems: { entry: [{ id: '2001', name: 'Degree' }] },
		},
		least: { accountId, packages: { entry: [{ id: '1001', name: '={{ $json.name }}' }] } },
		items: [{ id: ACCOUNTS[0], name: 'Basic' }, { id: ACCOUNTS[1], name: '新套餐' }],
		wire: ({ id, name }) => ({
			path: `${path}packages/batch_update`,
			body: {
				account_id: id,
				package_list: [{ id: '1001', name, description: 'All of it' }],
				additional_item_list: [{ id: '2001', name: 'Degree' }],
			},
		}),
		effect: ({ checkAccounts }, { id = '' }) => checkAccounts.get(id)?.packages.map(({ name }) => name),
		expected: [['Basic', 'Plus'], ['新套餐', 'Plus']],
	},
	{
		resource: 'backgroundCheck',
		operation: 'deletePackages',
		id: 'accountId',
		parameters: { accountId, packageIds: '={{ $json.packages }}', additionalItemIds: '2001' },
		least: { accountId, packageIds: '={{ $json.packages }}' },
		items: [{ id: ACCOUNTS[0], packages: '1001' }, { id: ACCOUNTS[1], packages: '1002' }],
		wire: ({ id, packages }) => ({
			path: `${path}packages/batch_delete`,
			body: { account_id: id, package_id_list: [packages], additional_item_id_list: ['2001'] },
		}),
		effect: ({ checkAccounts }, { id = '' }) => checkAccounts.get(id)?.packages.map(({ name }) => name),
		expected: [['Plus'], ['基础套餐']],
	},
	{
		resource: 'backgroundCheck',
		operation: 'createCustomFields',
		id: 'accountId',
		parameters: created,
		least: created,
		items: [{ id: ACCOUNTS[0], name: 'Degree' }, { id: ACCOUNTS[1], name: '学历' }],
		wire: ({ id, name = '' }) => ({ path: `${path}custom_fields`, body: { account_id: id, custom_field_list: [field(name)] } }),
		effect: ({ checkAccounts }, { id = '' }) => checkAccounts.get(id)?.fields.map(({ type, name }) => [type, name]),
		expected: [[['select', { en_us: 'Degree' }]], [['select', { en_us: '学历' }]]],
	},
	{
		resource: 'backgroundCheck',
		operation: 'updateCustomFields',
		id: 'accountId',
		parameters: renamed,
		least: renamed,
		items: [{ id: ACCOUNTS[0], name: 'Highest Degree' }, { id: ACCOUNTS[1], name: '学历' }],
		wire: ({ id, name }) => ({
			path: `${path}custom_fields/batch_update`,
			body: { account_id: id, custom_field_list: [{ type: 'text', key: 'candidate_degree', name: { en_us: name }, is_required: true }] },
		}),
		effect: ({ checkAccounts }, { id = '' }) => checkAccounts.get(id)?.fields.map(({ name }) => name),
		expected: [[{ en_us: 'Highest Degree' }], [{ en_us: '学历' }]],
	},
	{
		resource: 'backgroundCheck',
		operation: 'deleteCustomFields',
		id: 'accountId',
		parameters: gone,
		least: gone,
		items: [{ id: ACCOUNTS[0] }, { id: ACCOUNTS[1] }],
		wire: ({ id }) => ({ path: `${path}custom_fields/batch_delete`, body: { account_id: id } }),
		effect: ({ checkAccounts }, { id = '' }) => checkAccounts.get(id)?.fields,
		expected: [[], []],
	},
];
