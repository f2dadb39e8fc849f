import type { Client } from '@larksuiteoapi/node-sdk';
import { ok } from '../answers';
import { tier4, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { optional, text } from '../validate';

const query = { page_token: optional(text), page_size: optional(text) };

/** Lists that the tenant has set up, to pick values from. */
export const hireLists = [
	route<Client['hire']['v1']['terminationReason']['list']>({
		endpoint: 'GET /open-apis/hire/v1/termination_reasons',
		scopes: ['hire:application:readonly', 'hire:application'],
		limit: tier4,
		query,
		body: {},
		reject: hire,
		handle: ({ tenant, query: asked }) => ok(pageOf(tenant.store.terminationReasons, asked, 200)),
	}),
	route<Client['hire']['v1']['resumeSource']['list']>({
		endpoint: 'GET /open-apis/hire/v1/resume_sources',
		scopes: ['hire:talent:readonly', 'hire:talent'],
		limit: tier8,
		query,
		body: {},
		reject: hire,
		handle: ({ tenant, query: asked }) => ok(pageOf(tenant.store.resumeSources, asked, 100)),
	}),
];
