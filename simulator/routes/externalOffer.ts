import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { usedBefore, type ExternalOffer } from '../data/externalApplications';
import { tier7 } from '../limits';
import { pageOf } from '../paging';
import { hire, usedTwice } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { digits, listOf, optional, rejected, required, text } from '../validate';
import { attachmentsOf, knownApplication } from './externalApplication';

type Calls = Client['hire']['v1']['externalOffer'];

const common = { scopes: ['hire:external_offer'], customOnly: true, reject: hire } as const;
const details = {
	external_application_id: required(text),
	biz_create_time: optional(digits),
	owner: optional(text),
	creator: rejected,
	offer_status: optional(text),
};

const shown = (store: Store, { attachments, ...own }: ExternalOffer) => ({ ...own, attachment_list: attachmentsOf(store, attachments) });

const found = ({ externalOffers }: Store, id: string): ExternalOffer => {
	const one = externalOffers.get(id);
	if (one) return one;
	throw assumed(400, 1002002, `invalid value: ${id} (external_offer_id)`, 'the only code of the 4xx on the page');
};

export const externalOffer = [
	route<Calls['create']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/external_offers',
		limit: tier7,
		query: {},
		body: { ...details, external_id: optional(text), attachment_id_list: optional(listOf(text, 20)) },
		handle({ tenant, body: { external_id: externalId, attachment_id_list: attachments = [], ...own } }) {
			knownApplication(tenant.store, own.external_application_id);
			if (usedBefore(tenant.store, 'externalOffer', externalId)) throw usedTwice(externalId);
			const one = { id: tenant.nextId(), ...own, attachments };
			tenant.store.externalOffers.set(one.id, one);
			return ok({ external_offer: shown(tenant.store, one) }, 'SUCCESS');
		},
	}),
	route<Calls['update']>({
		...common,
		endpoint: 'PUT /open-apis/hire/v1/external_offers/:external_offer_id',
		limit: tier7,
		query: {},
		body: { ...details, external_id: rejected, attachment_id_list: optional(listOf(text, 10)) },
		handle({ tenant: { store }, path: { external_offer_id: id = '' }, body: { attachment_id_list: attachments = [], ...own } }) {
			knownApplication(store, own.external_application_id);
			// Nothing of what was stored stays.
			const one = { id: found(store, id).id, ...own, attachments };
			store.externalOffers.set(id, one);
			return ok({ external_offer: shown(store, one) }, 'SUCCESS');
		},
	}),
	route<Calls['delete']>({
		...common,
		endpoint: 'DELETE /open-apis/hire/v1/external_offers/:external_offer_id',
		limit: tier7,
		query: {},
		body: {},
		handle({ tenant: { store }, path: { external_offer_id: id = '' } }) {
			store.externalOffers.delete(found(store, id).id);
			return ok({}, 'SUCCESS');
		},
	}),
	route<Calls['batchQuery']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/external_offers/batch_query',
		scopes: ['hire:external_offer', 'hire:external_offer:readonly'],
		limit: tier7,
		query: { external_application_id: optional(text), page_size: optional(text), page_token: optional(text) },
		body: { external_offer_id_list: optional(listOf(text, 20)) },
		handle({ tenant: { store }, query, body: { external_offer_id_list: ids = [] } }) {
			const { external_application_id: application } = query;
			// A list of IDs filters alone. That an empty one is none, and that no filter means all, is assumed.
			const wanted = ({ id, external_application_id: of }: ExternalOffer) =>
				ids.length > 0 ? ids.includes(id) : !application || of === application;
			const all = [...store.externalOffers.values()].filter(wanted).map((one) => shown(store, one));
			return ok(pageOf(all, query, 20), 'SUCCESS');
		},
	}),
];
