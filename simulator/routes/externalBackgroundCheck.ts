import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { usedBefore, type ExternalBackgroundCheck } from '../data/externalApplications';
import { tier7, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire, usedTwice } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { integer, listOf, optional, rejected, required, text } from '../validate';
import { attachmentsOf, knownApplication } from './externalApplication';

type Calls = Client['hire']['v1']['externalBackgroundCheck'];

const common = { scopes: ['hire:external_application'], customOnly: true, reject: hire } as const;
const details = {
	external_application_id: required(text),
	date: optional(integer),
	name: optional(text),
	result: optional(text),
};

const shown = (store: Store, { attachments, ...own }: ExternalBackgroundCheck) => ({
	...own,
	attachment_list: attachmentsOf(store, attachments),
});

const found = ({ externalBackgroundChecks }: Store, id: string): ExternalBackgroundCheck => {
	const one = externalBackgroundChecks.get(id);
	if (one) return one;
	throw assumed(400, 1002002, `invalid value: ${id} (external_background_check_id)`, 'the only code of the 4xx on the page');
};

export const externalBackgroundCheck = [
	route<Calls['create']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/external_background_checks',
		limit: tier8,
		query: {},
		body: { ...details, external_id: optional(text), attachment_id_list: optional(listOf(text)) },
		handle({ tenant, body: { external_id: externalId, attachment_id_list: attachments = [], ...own } }) {
			knownApplication(tenant.store, own.external_application_id);
			if (usedBefore(tenant.store, 'externalBackgroundCheck', externalId)) throw usedTwice(externalId);
			const one = { id: tenant.nextId(), ...own, attachments };
			tenant.store.externalBackgroundChecks.set(one.id, one);
			return ok({ external_background_check: shown(tenant.store, one) }, 'SUCCESS');
		},
	}),
	route<Calls['update']>({
		...common,
		endpoint: 'PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id',
		limit: tier7,
		query: {},
		body: { ...details, external_id: rejected, attachment_id_list: optional(listOf(text)) },
		handle({ tenant: { store }, path: { external_background_check_id: id = '' }, body: { attachment_id_list: attachments = [], ...own } }) {
			knownApplication(store, own.external_application_id);
			// Nothing of what was stored stays.
			const one = { id: found(store, id).id, ...own, attachments };
			store.externalBackgroundChecks.set(id, one);
			return ok({ external_background_check: shown(store, one) }, 'SUCCESS');
		},
	}),
	route<Calls['delete']>({
		...common,
		endpoint: 'DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id',
		limit: tier7,
		query: {},
		body: {},
		handle({ tenant: { store }, path: { external_background_check_id: id = '' } }) {
			store.externalBackgroundChecks.delete(found(store, id).id);
			return ok({}, 'SUCCESS');
		},
	}),
	route<Calls['batchQuery']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/external_background_checks/batch_query',
		scopes: ['hire:external_application', 'hire:external_application:readonly'],
		limit: tier7,
		query: { external_application_id: optional(text), page_size: optional(text), page_token: optional(text) },
		body: { external_background_check_id_list: optional(listOf(text, 20)) },
		handle({ tenant: { store }, query, body: { external_background_check_id_list: ids = [] } }) {
			const { external_application_id: application } = query;
			// A list of IDs filters alone. That an empty one is none, and that no filter means all, is assumed.
			const wanted = ({ id, external_application_id: of }: ExternalBackgroundCheck) =>
				ids.length > 0 ? ids.includes(id) : !application || of === application;
			const all = [...store.externalBackgroundChecks.values()].filter(wanted).map((one) => shown(store, one));
			return ok(pageOf(all, query, 20), 'SUCCESS');
		},
	}),
];
