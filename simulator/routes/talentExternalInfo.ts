import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { tier4 } from '../limits';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { digits, required } from '../validate';

type Calls = Client['hire']['v1']['talentExternalInfo'];

const common = { scopes: ['hire:talent'], limit: tier4, customOnly: true, query: {} } as const;

/** What is there stays there: that an update also works where there is nothing yet is assumed. */
function saved({ talents, talentExternalInfo: all }: Store, id: string, time: string, isNew: boolean) {
	if (!talents.has(id) || (isNew && all.has(id)))
		throw assumed(400, 1002002, `invalid value: ${id} (talent_id)`, 'the page says neither for whom it works nor how it refuses');
	const info = { talent_id: id, external_create_time: time };
	all.set(id, info);
	return ok({ external_info: { ...info } }, 'ok');
}

export const talentExternalInfo = [
	route<Calls['create']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/talents/:talent_id/external_info',
		body: { external_create_time: required(digits) },
		reject: hire,
		handle: ({ tenant: { store }, path, body }) => saved(store, path.talent_id, body.external_create_time, true),
	}),
	route<Calls['update']>({
		...common,
		endpoint: 'PUT /open-apis/hire/v1/talents/:talent_id/external_info',
		body: { external_create_time: required(digits) },
		reject: hire,
		handle: ({ tenant: { store }, path, body }) => saved(store, path.talent_id, body.external_create_time, false),
	}),
];
