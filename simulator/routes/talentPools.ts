import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { tier4, tier7 } from '../limits';
import { pageOf } from '../paging';
import { hire, hireUnlisted } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { listOf, oneOf, optional, repeated, required, text } from '../validate';

type Pools = Client['hire']['v1']['talentPool'];
type Talents = Client['hire']['v1']['talent'];

const readScopes = ['hire:talent_folder:readonly', 'hire:talent_folder'];
const ADD = 1;

const poolOf = ({ talentPools }: Store, id = '') => {
	const pool = talentPools.get(id);
	if (!pool) throw documented(400, 1002109, 'talent pool not exist');
	return pool;
};

function checkTalents({ talents }: Store, ids: readonly string[]): void {
	const unknown = ids.filter((id) => !talents.has(id));
	if (unknown.length > 0) throw documented(400, 1002102, `talent not exist: ${unknown.join()}`);
}

const added = (inside: readonly string[], ids: readonly string[]) => [...new Set([...inside, ...ids])].sort();
const without = (inside: readonly string[], ids: readonly string[]) => inside.filter((id) => !ids.includes(id));

const pools = [
	route<Pools['search']>({
		endpoint: 'GET /open-apis/hire/v1/talent_pools/',
		scopes: readScopes,
		limit: tier4,
		query: { page_size: optional(text), page_token: optional(text), id_list: optional(repeated(text)) },
		body: {},
		reject: hireUnlisted,
		handle({ tenant: { store }, query: { id_list: ids, ...query } }) {
			const found = [...store.talentPools.values()].filter(({ id }) => ids === undefined || [ids].flat().includes(id));
			return ok(
				pageOf(
					found.map(({ name, description, talents: _talents, ...pool }) => ({ ...pool, i18n_name: name, i18n_description: description })),
					query,
					100,
				),
			);
		},
	}),
	route<Pools['batchChangeTalentPool']>({
		endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool',
		scopes: ['hire:talent_folder'],
		limit: tier7,
		customOnly: true,
		query: {},
		body: { talent_id_list: required(listOf(text, 50)), option_type: required(oneOf(1, 2)) },
		reject: hire,
		handle({ tenant: { store }, path: { talent_pool_id: id }, body: { talent_id_list: ids, option_type: option } }) {
			const pool = poolOf(store, id);
			checkTalents(store, ids);
			pool.talents = option === ADD ? added(pool.talents, ids) : without(pool.talents, ids);
			return ok({});
		},
	}),
	route<Pools['moveTalent']>({
		endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship',
		scopes: ['hire:talent_folder'],
		limit: tier4,
		customOnly: true,
		query: {},
		body: { talent_id: required(text), add_type: required(oneOf(1, 2)) },
		reject: hire,
		handle({ tenant: { store }, path: { talent_pool_id: id = '' }, body: { talent_id: talent, add_type: type } }) {
			const pool = poolOf(store, id);
			checkTalents(store, [talent]);
			if (type !== ADD) for (const other of store.talentPools.values()) other.talents = without(other.talents, [talent]);
			pool.talents = added(pool.talents, [talent]);
			return ok({ talent_pool_id: id, talent_id: talent });
		},
	}),
];

const folderOf = ({ talentFolders }: Store, id: string) => {
	const folder = talentFolders.get(id);
	if (!folder) throw assumed(400, 1002002, `invalid value: ${id} (folder_id)`, 'the page has no code of its own');
	return folder;
};

const folderChange = {
	customOnly: true,
	query: {},
	body: { talent_id_list: required(listOf(text, 200)), folder_id: required(text) },
} as const;

const folders = [
	route<Client['hire']['v1']['talentFolder']['list']>({
		endpoint: 'GET /open-apis/hire/v1/talent_folders',
		scopes: readScopes,
		limit: tier4,
		query: {
			page_token: optional(text),
			page_size: optional(text),
			user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')),
		},
		body: {},
		reject: hire,
		handle: ({ tenant: { store }, query }) =>
			ok(
				pageOf(
					[...store.talentFolders.values()].map(({ id, name, owner_id }) => ({ folder_id: id, folder_name: name, owner_id })),
					query,
					100,
				),
			),
	}),
	route<Talents['addToFolder']>({
		endpoint: 'POST /open-apis/hire/v1/talents/add_to_folder',
		scopes: ['hire:talent', 'hire:talent_folder_association'],
		limit: tier4,
		...folderChange,
		reject: hire,
		handle({ tenant: { store }, body: { talent_id_list: ids, folder_id: id } }) {
			const folder = folderOf(store, id);
			if (!ids.every((one) => store.talents.has(one)))
				throw assumed(400, 1002002, `invalid value: ${ids.join()} (talent_id_list)`, 'the page has no code of its own');
			folder.talents = added(folder.talents, ids);
			return ok({ talent_id_list: ids, folder_id: id });
		},
	}),
	route<Talents['removeToFolder']>({
		endpoint: 'POST /open-apis/hire/v1/talents/remove_to_folder',
		scopes: ['hire:talent_folder_association'],
		limit: tier7,
		...folderChange,
		reject: hire,
		handle({ tenant: { store }, body: { talent_id_list: ids, folder_id: id } }) {
			const folder = folderOf(store, id);
			const inside = ids.filter((one) => folder.talents.includes(one));
			folder.talents = without(folder.talents, ids);
			return ok({ talent_id_list: inside, folder_id: id });
		},
	}),
];

export const talentPools = [...pools, ...folders];
