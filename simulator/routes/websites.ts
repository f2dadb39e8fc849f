import type { Client } from '@larksuiteoapi/node-sdk';
import { ok } from '../answers';
import { tier7 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { optional, text } from '../validate';

export const websites = [
	route<Client['hire']['v1']['website']['list']>({
		endpoint: 'GET /open-apis/hire/v1/websites',
		scopes: ['hire:site:readonly', 'hire:site'],
		limit: tier7,
		query: { page_token: optional(text), page_size: optional(text) },
		body: {},
		reject: hire,
		handle: ({ tenant, query }) => ok(pageOf(tenant.store.websites, query, 10), 'ok'),
	}),
];
