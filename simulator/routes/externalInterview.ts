import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { shownInterview, usedBefore } from '../data/externalApplications';
import { tier7 } from '../limits';
import { pageOf } from '../paging';
import { hire, usedTwice } from '../rejections';
import { route, type Body, type Rules, type Tenant } from '../route';
import type { Interview } from '../store';
import { integer, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';

const UNKNOWN = 'the only code of the 4xx on the page';

type Calls = Client['hire']['v1']['externalInterview'];
type Assessment = NonNullable<Body<Calls['update']>['interview_assessments']>[number];

export const dimension = {
	assessment_type: optional(oneOf(1, 2, 3, 4)),
	content: optional(text),
	description: optional(text),
	option: optional(text),
	options: optional(listOf(text)),
	score: optional(integer),
	title: optional(text),
} satisfies Rules<NonNullable<Assessment['assessment_dimension_list']>[number]>;

const assessment = {
	assessment_dimension_list: optional(listOf(shape(dimension))),
	conclusion: optional(oneOf(1, 2, 3)),
	content: optional(text),
	external_id: rejected,
	external_interview_id: rejected,
	username: optional(text),
} satisfies Rules<Assessment>;

/** What an interview has, without its IDs. */
const details = {
	participate_status: optional(oneOf(1, 2, 3)),
	begin_time: optional(integer),
	end_time: optional(integer),
	interview_assessments: optional(listOf(shape(assessment))),
};

/** Assessments are sent without IDs, so an update gives them new ones (assumed). */
const numbered = (tenant: Tenant, assessments: Assessment[] | undefined) =>
	assessments && { interview_assessments: assessments.map((one) => ({ id: tenant.nextId(), ...one })) };

const create = route<Calls['create']>({
	endpoint: 'POST /open-apis/hire/v1/external_interviews',
	scopes: ['hire:external_application'],
	limit: tier7,
	customOnly: true,
	query: {},
	body: { ...details, external_id: optional(text), external_application_id: required(text) },
	reject: hire,
	handle({ tenant, body: { external_id: externalId, interview_assessments: assessments, ...own } }) {
		const { external_application_id: applicationId } = own;
		if (!tenant.store.externalApplications.has(applicationId))
			throw assumed(400, 1002002, `invalid value: ${applicationId} (external_application_id)`, UNKNOWN);
		if (usedBefore(tenant.store, 'interview', externalId)) throw usedTwice(externalId);
		const interview: Interview = { id: tenant.nextId(), ...own, ...numbered(tenant, assessments) };
		tenant.store.interviews.set(interview.id, interview);
		return ok({ external_interview: interview }, 'ok');
	},
});

const remove = route<Calls['delete']>({
	endpoint: 'DELETE /open-apis/hire/v1/external_interviews/:external_interview_id',
	scopes: ['hire:external_application'],
	limit: tier7,
	customOnly: true,
	query: {},
	body: {},
	reject: hire,
	handle({ tenant, path: { external_interview_id: id } }) {
		if (!tenant.store.interviews.delete(id)) throw assumed(400, 1002002, `invalid value: ${id} (external_interview_id)`, UNKNOWN);
		return ok({}, 'ok');
	},
});

const update = route<Calls['update']>({
	endpoint: 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id',
	scopes: ['hire:external_application'],
	limit: tier7,
	customOnly: true,
	query: {},
	body: {
		...details,
		external_id: rejected,
		external_application_id: required(text),
	},
	reject: hire,
	handle({ tenant, path: { external_interview_id: id }, body }) {
		if (!tenant.store.interviews.has(id)) throw assumed(400, 1002002, `invalid value: ${id} (external_interview_id)`, UNKNOWN);
		const { interview_assessments: assessments, ...own } = body;
		// Nothing of what was stored stays.
		const interview: Interview = { id, ...own, ...numbered(tenant, assessments) };
		tenant.store.interviews.set(id, interview);
		return ok({ external_interview: interview }, 'ok');
	},
});

const batchQuery = route<Calls['batchQuery']>({
	endpoint: 'POST /open-apis/hire/v1/external_interviews/batch_query',
	scopes: ['hire:external_application', 'hire:external_application:readonly'],
	limit: tier7,
	customOnly: true,
	query: { external_application_id: optional(text), page_size: optional(text), page_token: optional(text) },
	body: { external_interview_id_list: optional(listOf(text, 20)) },
	reject: hire,
	handle({ tenant, query, body: { external_interview_id_list: ids = [] } }) {
		const { external_application_id: applicationId } = query;
		// A list of IDs filters alone. That an empty one is none, and that no filter means all, is assumed.
		const wanted = ({ id, external_application_id: of }: Interview) =>
			ids.length > 0 ? ids.includes(id) : !applicationId || of === applicationId;
		return ok(
			pageOf(
				[...tenant.store.interviews.values()].filter(wanted).map((interview) => shownInterview(tenant.store, interview)),
				query,
				20,
			),
			'ok',
		);
	},
});

export const externalInterview = [create, update, remove, batchQuery];
