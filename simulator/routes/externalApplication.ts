import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { shownApplication, usedBefore, type ExternalApplication } from '../data/externalApplications';
import { tier2, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire, usedTwice } from '../rejections';
import { route, type Tenant } from '../route';
import type { Store } from '../store';
import { integer, oneOf, optional, rejected, required, text } from '../validate';

type Calls = Client['hire']['v1']['externalApplication'];

const common = { scopes: ['hire:external_application'], customOnly: true, reject: hire } as const;
const details = {
	job_recruitment_type: optional(oneOf(1, 2)),
	job_title: optional(text),
	resume_source: optional(text),
	stage: optional(text),
	talent_id: required(text),
	termination_reason: optional(text),
	delivery_type: optional(oneOf(1, 2, 3, 4)),
	modify_time: optional(integer),
	create_time: optional(integer),
	termination_type: optional(text),
};

const knownTalent = ({ store }: Tenant, id: string) => {
	if (!store.externalTalents.has(id)) throw documented(400, 1002102, `talent not found: ${id}`);
};

/** For records that belong to one. */
export function knownApplication({ externalApplications }: Store, id: string): void {
	if (!externalApplications.has(id))
		throw assumed(400, 1002002, `invalid value: ${id} (external_application_id)`, 'the only code of the 4xx on the page');
}

/** Files of a record, as it shows them. */
export const attachmentsOf = ({ attachments }: Store, ids: readonly string[]) =>
	ids.map((id) => {
		const file = attachments.get(id);
		return { id, name: file?.name ?? 'unknown', size: file?.bytes.length ?? 0 };
	});

/** An application of this talent. */
function found({ store }: Tenant, id: string, talent: string | undefined): ExternalApplication {
	const application = store.externalApplications.get(id);
	if (application && (!talent || application.talent_id === talent)) return application;
	throw assumed(400, 1002002, `invalid value: ${id} (external_application_id)`, 'the only code of the 4xx on the page');
}

export const externalApplication = [
	route<Calls['create']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/external_applications',
		limit: tier8,
		query: {},
		body: { ...details, external_id: optional(text) },
		handle({ tenant, body: { external_id: externalId, ...own } }) {
			knownTalent(tenant, own.talent_id);
			if (usedBefore(tenant.store, 'application', externalId)) throw usedTwice(externalId);
			const application = { id: tenant.nextId(), ...own };
			tenant.store.externalApplications.set(application.id, application);
			return ok({ external_application: application }, 'ok');
		},
	}),
	route<Calls['list']>({
		...common,
		endpoint: 'GET /open-apis/hire/v1/external_applications',
		limit: tier8,
		query: { talent_id: required(text), page_size: optional(text), page_token: optional(text) },
		body: {},
		handle({ tenant, query }) {
			knownTalent(tenant, query.talent_id);
			const own = [...tenant.store.externalApplications.values()].filter(({ talent_id: talent }) => talent === query.talent_id);
			return ok(
				pageOf(
					own.map((application) => shownApplication(tenant.store, application)),
					query,
					20,
				),
				'ok',
			);
		},
	}),
	route<Calls['update']>({
		...common,
		endpoint: 'PUT /open-apis/hire/v1/external_applications/:external_application_id',
		limit: tier8,
		query: {},
		body: { ...details, external_id: rejected },
		handle({ tenant, path: { external_application_id: id = '' }, body }) {
			// Nothing of what was stored stays. That an application cannot be moved to another talent is assumed.
			const application = { id: found(tenant, id, body.talent_id).id, ...body };
			tenant.store.externalApplications.set(id, application);
			return ok({ external_application: application }, 'ok');
		},
	}),
	route<Calls['delete']>({
		...common,
		endpoint: 'DELETE /open-apis/hire/v1/external_applications/:external_application_id',
		limit: tier2,
		query: { talent_id: optional(text) },
		body: {},
		handle({ tenant, path: { external_application_id: id = '' }, query }) {
			const { create_time: _, ...shown } = found(tenant, id, query.talent_id);
			// What becomes of its interviews is not said; here they stay.
			tenant.store.externalApplications.delete(id);
			return ok({ external_application: shown }, 'ok');
		},
	}),
];
