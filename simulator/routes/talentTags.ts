import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { tier7, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { listOf, oneOf, optional, repeated, required, text } from '../validate';

const SWITCHED_OFF = 2;

const tag = route<Client['hire']['v1']['talent']['tag']>({
	endpoint: 'POST /open-apis/hire/v1/talents/:talent_id/tag',
	scopes: ['hire:talent'],
	limit: tier8,
	customOnly: true,
	query: {},
	body: { operation: required(oneOf(1, 2)), tag_id_list: required(listOf(text)) },
	reject: hire,
	handle({ tenant: { store }, path: { talent_id: id = '' }, body: { operation, tag_id_list: ids } }) {
		const talent = store.talents.get(id);
		if (!talent) throw assumed(400, 1002002, `invalid value: ${id} (talent_id)`, 'the page has no code of its own');
		const known = ids.map((one) => store.talentTags.find((own) => own.id === one));
		if (known.includes(undefined)) throw documented(400, 1002111, 'tag not exist');
		if (known.some((one) => one?.active_status === SWITCHED_OFF)) throw documented(400, 1002112, 'tag is inactive');
		const own = talent.tags ?? [];
		if (operation === 1 && ids.some((one) => own.includes(one))) throw documented(400, 1002113, 'tag is there');
		if (operation === 2 && !ids.every((one) => own.includes(one))) throw documented(400, 1002114, 'tag is not there');
		talent.tags = operation === 1 ? [...own, ...ids] : own.filter((one) => !ids.includes(one));
		return ok({});
	},
});

const list = route<Client['hire']['v1']['talentTag']['list']>({
	endpoint: 'GET /open-apis/hire/v1/talent_tags',
	scopes: ['hire:talent_tag', 'hire:talent_tag:readonly'],
	limit: tier8,
	query: {
		keyword: optional(text),
		id_list: optional(repeated(text)),
		type: optional(oneOf('1', '2')),
		include_inactive: optional(oneOf('true', 'false')),
		page_size: optional(text),
		page_token: optional(text),
	},
	body: {},
	reject: hire,
	handle({ tenant: { store }, query: { keyword = '', type, include_inactive: all = 'false', id_list: ids, ...query } }) {
		const found = store.talentTags.filter(
			(one) =>
				`${one.name.zh_cn} ${one.name.en_us}`.toLowerCase().includes(keyword.toLowerCase()) &&
				(type === undefined || String(one.type) === type) &&
				(ids === undefined || [ids].flat().includes(one.id)) &&
				(all === 'true' || one.active_status !== SWITCHED_OFF),
		);
		return ok(pageOf(found, query, 100));
	},
});

const changeTalentBlock = route<Client['hire']['v1']['talentBlocklist']['changeTalentBlock']>({
	endpoint: 'POST /open-apis/hire/v1/talent_blocklist/change_talent_block',
	scopes: ['hire:talent_blocklist'],
	limit: tier7,
	customOnly: true,
	query: {},
	body: { talent_id: required(text), option: required(oneOf(1, 2)), reason: optional(text) },
	reject: hire,
	handle({ tenant: { store }, body: { talent_id: id, option, reason } }) {
		const talent = store.talents.get(id);
		if (!talent) throw assumed(400, 1002002, `invalid value: ${id} (talent_id)`, 'the page has no code of its own');
		if (option === 1 && !reason) throw documented(400, 1002002, 'required value is empty: reason');
		talent.blocked = option === 1;
		return ok({});
	},
});

export const talentTags = [tag, list, changeTalentBlock];
