import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { flag, integer, listOf, oneOf, optional, required, shape, text } from '../validate';

type Calls = Client['hire']['v1']['note'];

const userIdType = optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id'));

const create = route<Calls['create']>({
	endpoint: 'POST /open-apis/hire/v1/notes',
	scopes: ['hire:note'],
	limit: tier8,
	customOnly: true,
	query: { user_id_type: userIdType },
	body: {
		talent_id: required(text),
		application_id: optional(text),
		creator_id: optional(text),
		content: required(text),
		privacy: optional(oneOf(1, 2)),
		notify_mentioned_user: optional(flag),
		mention_entity_list: optional(listOf(shape({ offset: required(integer), user_id: required(text) }))),
	},
	reject: hire,
	handle({ tenant, body: { privacy = 2, notify_mentioned_user: _notify, ...own } }) {
		const { notes, talents } = tenant.store;
		if (!talents.has(own.talent_id))
			throw assumed(400, 1002002, `invalid value: ${own.talent_id} (talent_id)`, 'the page has no code of its own');
		const now = Date.now();
		const note = { id: tenant.nextId(), is_private: privacy === 1, create_time: now, modify_time: now, ...own };
		notes.set(note.id, note);
		return ok({ note });
	},
});

const list = route<Calls['list']>({
	endpoint: 'GET /open-apis/hire/v1/notes',
	scopes: ['hire:note:readonly', 'hire:note'],
	limit: tier8,
	query: { page_size: optional(text), page_token: optional(text), talent_id: required(text), user_id_type: userIdType },
	body: {},
	reject: hire,
	handle: ({ tenant: { store }, query: { talent_id: talent, ...query } }) =>
		ok(
			pageOf(
				[...store.notes.values()].filter((note) => note.talent_id === talent),
				query,
				200,
			),
		),
});

export const notes = [create, list];
