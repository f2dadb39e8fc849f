import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { Agency, Protection } from '../data/agencies';
import { tier4, tier7 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { digits, integer, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';

type Calls = Client['hire']['v1']['agency'];

const scopes = ['hire:agency:readonly', 'hire:agency'];
const userIdType = optional(oneOf('user_id', 'union_id', 'open_id'));
const oldUserIdType = optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id'));
const paged = { page_token: optional(text), page_size: optional(text) };
const NO_CODE = 'the page has no code of its own';

const short = ({ id, name, contact }: Agency) => ({ id, name, contactor_id: contact.id, contactor_name: { ...contact.name } });
const noCooperation = () => documented(400, 1002409, 'cooperation not exist');

const query = route<Calls['query']>({
	endpoint: 'GET /open-apis/hire/v1/agencies/query',
	scopes,
	limit: tier7,
	query: { name: required(text), user_id_type: userIdType },
	body: {},
	reject: hire,
	handle({ tenant: { store }, query: { name: wanted } }) {
		const found = [...store.agencies.values()].filter(({ name }) => name === wanted);
		if (found.length === 0) throw noCooperation();
		return ok({ items: found.map(short) });
	},
});

const get = route<Calls['get']>({
	endpoint: 'GET /open-apis/hire/v1/agencies/:agency_id',
	scopes,
	limit: tier7,
	query: { user_id_type: oldUserIdType },
	body: {},
	reject: hire,
	handle({ tenant: { store }, path: { agency_id: id = '' } }) {
		const found = store.agencies.get(id);
		if (!found) throw noCooperation();
		return ok({ agency: short(found) });
	},
});

interface Filter {
	readonly key: string;
	readonly value_list?: readonly string[];
	readonly range_filter?: { readonly from?: string; readonly to?: string };
}

function passes({ status, area, created }: Agency, { key, value_list: values = [], range_filter: range = {} }: Filter): boolean {
	if (key === 'cooperation_status') return values.includes(String(status));
	if (key === 'supplier_area') return values.includes(String(area));
	return Number(created) >= Number(range.from ?? 0) && Number(created) <= Number(range.to ?? Infinity);
}

const whole = ({ id, name, contact, status, area, created, email }: Agency) => ({
	id,
	name,
	label_list: [],
	admin_list: [{ user_id: contact.id, name: { ...contact.name }, email }],
	agency_protect_time: { day: 180, use_default: true },
	cooperation_create_time: created,
	cooperation_start_time: created,
	cooperation_status: status,
	invite_email: email,
	supplier_area: area,
	talent_protect_time: { day: 180, use_default: true, forever: false },
});

const batchQuery = route<Calls['batchQuery']>({
	endpoint: 'POST /open-apis/hire/v1/agencies/batch_query',
	scopes,
	limit: tier7,
	query: { user_id_type: userIdType, ...paged },
	body: {
		agency_supplier_id_list: optional(listOf(text, 20)),
		keyword: optional(text),
		filter_list: optional(
			listOf(
				shape({
					key: required(text),
					value_type: required(oneOf(1, 2)),
					value_list: optional(listOf(text)),
					range_filter: optional(shape({ from: optional(digits), to: optional(digits) })),
					user_id_list: rejected,
				}),
			),
		),
	},
	reject: hire,
	handle({ tenant: { store }, query: asked, body: { agency_supplier_id_list: ids, keyword = '', filter_list: filters = [] } }) {
		if (new Set(filters.map(({ key }) => key)).size < filters.length) throw documented(400, 1002002, 'duplicate key (filter_list)');
		const found = [...store.agencies.values()].filter((one) =>
			ids
				? ids.includes(one.id)
				: `${one.name} ${one.email}`.toLowerCase().includes(keyword.toLowerCase()) && filters.every((filter) => passes(one, filter)),
		);
		return ok(pageOf(found.map(whole), asked, 20));
	},
});

const getAgencyAccount = route<Calls['getAgencyAccount']>({
	endpoint: 'POST /open-apis/hire/v1/agencies/get_agency_account',
	scopes: ['hire:agency_account', 'hire:agency_account:readonly'],
	limit: tier7,
	customOnly: true,
	query: { user_id_type: optional(oneOf('union_id', 'open_id')), ...paged },
	body: { supplier_id: required(text), status: optional(oneOf(0, 1, 2)), role: optional(oneOf(0, 1)) },
	reject: hire,
	handle({ tenant: { store }, query: asked, body: { supplier_id: supplier, status, role } }) {
		const found = [...store.consultants.values()].filter(
			(one) => one.agency === supplier && (status ?? one.status) === one.status && (role ?? one.role) === one.role,
		);
		return ok(
			pageOf(
				found.map(({ agency: _agency, user, ...one }) => ({ ...one, user_info: { ...user, name: { ...user.name } } })),
				asked,
				20,
			),
		);
	},
});

function check({ talents, agencies }: Store, talent: string, supplier?: string): void {
	if (!talents.has(talent)) throw assumed(400, 1002002, `invalid value: ${talent} (talent_id)`, NO_CODE);
	if (supplier !== undefined && !agencies.has(supplier)) throw assumed(400, 1002002, `invalid value: ${supplier} (supplier_id)`, NO_CODE);
}

const protect = route<Calls['protect']>({
	endpoint: 'POST /open-apis/hire/v1/agencies/protect',
	scopes: ['hire:agency'],
	limit: tier4,
	customOnly: true,
	query: { user_id_type: oldUserIdType },
	body: {
		talent_id: required(text),
		supplier_id: required(text),
		consultant_id: required(text),
		protect_create_time: required(integer),
		protect_expire_time: required(integer),
		comment: optional(text),
		current_salary: optional(text),
		expected_salary: optional(text),
	},
	reject: hire,
	handle({
		tenant: { store },
		body: {
			talent_id: talent,
			supplier_id: agency,
			consultant_id: consultant,
			protect_create_time: from,
			protect_expire_time: until,
			comment,
		},
	}) {
		check(store, talent, agency);
		const own = store.protections.get(talent) ?? [];
		// Nobody knows what becomes of a period that is there already: here both stay.
		store.protections.set(talent, [...own, { agency, consultant, from, until, ...(comment && { comment }) }]);
		return ok({});
	},
});

const shown = ({ agencies }: Store, { agency, consultant, from, until }: Protection) => {
	const { name = '' } = agencies.get(agency) ?? {};
	return {
		protection_type: 1,
		start_time: String(from),
		expire_time: String(until),
		agency_supplier_id: agency,
		agency_supplier_name: { zh_cn: name, en_us: name },
		agency_supplier_user_id: consultant,
		agency_supplier_user_name: { zh_cn: '顾问甲', en_us: 'Sample Consultant' },
	};
};

const protectSearch = route<Calls['protectSearch']>({
	endpoint: 'POST /open-apis/hire/v1/agencies/protection_period/search',
	scopes,
	limit: tier7,
	query: {},
	body: { talent_id: required(text) },
	reject: hire,
	handle({ tenant: { store }, body: { talent_id: talent } }) {
		check(store, talent);
		const own = store.protections.get(talent) ?? [];
		return ok({
			is_onboarded: store.talents.get(talent)?.is_onboarded ?? false,
			onboarded_in_protection: false,
			protection_list: own.map((one) => shown(store, one)),
		});
	},
});

export const agencies = [query, batchQuery, get, getAgencyAccount, protect, protectSearch];
