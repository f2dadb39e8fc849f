import type { INodeParameters } from 'n8n-workflow';
import type { WorkflowJson } from '../../harness/run';
import { node } from '../../harness/workflows';
import { addDeliveryTask, type Simulator } from '../../simulator';
import { WEBSITE_ID } from '../../simulator/store';

const EVERY_MERGE = 10;

/** What one execution is about: one record of each resource, which no other execution touches. CoreHR accepts 100 probations a minute. */
export const ordersOf = (count: number, probations = 0) =>
	Array.from({ length: count }, (_, index) => {
		const id = (first: bigint) => String(first + BigInt(index));
		return {
			backgroundCheckId: id(6931286400470000000n),
			ehrImportTaskId: id(6914551145540000000n),
			externalInterviewId: id(6960663240920000000n),
			externalApplicationId: id(6960663240930000000n),
			mode: index % EVERY_MERGE === 0 ? 'merge' : 'replace',
			deliveryTaskId: index.toString(16).padStart(32, '0'),
			assessmentId: id(7140964208470000000n),
			probation: index < probations,
		};
	});
export type Order = ReturnType<typeof ordersOf>[number];

export function prepare({ store, calendar }: Simulator, orders: readonly Order[]): void {
	for (const { backgroundCheckId, ehrImportTaskId, externalInterviewId: id, assessmentId, ...order } of orders) {
		store.backgroundChecks.set(backgroundCheckId, { id: backgroundCheckId, status: 'arranged', stages: [] });
		store.ehrImportTasks.set(ehrImportTaskId, { id: ehrImportTaskId, updates: 0 });
		store.interviews.set(id, { id, external_application_id: order.externalApplicationId, begin_time: calendar.time(0) });
		store.probationAssessments.set(assessmentId, { id: assessmentId, fields: {}, clientTokens: [] });
		addDeliveryTask(store, order.deliveryTaskId, [2]);
	}
}

/** What executions do to records: name, endpoint, and the record that an order has of this kind. */
const kinds: ReadonlyArray<readonly [string, string, (order: Order) => string | false]> = [
	['Background check: update', 'POST /open-apis/hire/v1/eco_background_checks/update_progress', (order) => order.backgroundCheckId],
	['e-HR import: update', 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id', (order) => order.ehrImportTaskId],
	[
		'Interview: read (merge)',
		'POST /open-apis/hire/v1/external_interviews/batch_query',
		(order) => order.mode === 'merge' && order.externalInterviewId,
	],
	['Interview: update', 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id', (order) => order.externalInterviewId],
	['Delivery task: get', 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id', (order) => order.deliveryTaskId],
	[
		'Probation: update',
		'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
		(order) => order.probation && order.assessmentId,
	],
];

/** What became of the orders at each endpoint, and how many orders are there in whole, in part, or not at all. */
export function outcomeOf(simulator: Simulator, orders: readonly Order[]) {
	const progress = orders.map(() => ({ done: 0, wanted: 0 }));
	const effects = kinds.map(([name, endpoint, idOf]) => {
		const calls = simulator
			.calls(endpoint)
			.map(({ code, status, path, body }) => ({ code, status, text: `${path} ${JSON.stringify(body)}` }));
		const [accepted, limited] = [calls.filter(({ code }) => code === 0), calls.filter(({ status }) => status === 429)];
		const tally = { wanted: 0, once: 0, twice: 0, never: 0, mostLimited: 0 };
		for (const [index, order] of orders.entries()) {
			const id = idOf(order);
			if (!id) continue;
			const times = (some: typeof calls) => some.filter(({ text }) => text.includes(id)).length;
			const [made, one] = [times(accepted), progress[index] as (typeof progress)[number]];
			tally.wanted += 1;
			tally[made === 0 ? 'never' : made === 1 ? 'once' : 'twice'] += 1;
			tally.mostLimited = Math.max(tally.mostLimited, times(limited));
			one.wanted += 1;
			one.done += Number(made > 0);
		}
		return { name, ...tally, limited: limited.length, rejected: calls.length - accepted.length - limited.length };
	});
	const count = (test: (one: (typeof progress)[number]) => boolean) => progress.filter(test).length;
	const [none, whole] = [count(({ done }) => done === 0), count(({ done, wanted }) => done === wanted)];
	return { effects, none, whole, part: orders.length - none - whole };
}

export const PATH = 'orders';
const of = (field: keyof Order) => `={{ $('Order').first().json.body.${field} }}`;
const ours = (resource: string, operation: string, parameters: INodeParameters) =>
	node(resource, 'n8n-nodes-lark-hire.larkHire', { resource, operation, ...parameters });
const condition = {
	id: 'probation',
	leftValue: of('probation'),
	rightValue: '',
	operator: { type: 'boolean', operation: 'true', singleValue: true },
};
const options = { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 };

const nodes = [
	node(
		'Order',
		'n8n-nodes-base.webhook',
		{ httpMethod: 'POST', path: PATH, responseMode: 'onReceived', options: {} },
		{ typeVersion: 2, webhookId: PATH },
	),
	ours('backgroundCheck', 'updateProgress', {
		backgroundCheckId: of('backgroundCheckId'),
		stageId: 'identity',
		stageName: 'Identity',
		stageTime: '2026-03-02T01:00:00Z',
	}),
	ours('ehrImportTask', 'update', { ehrImportTaskId: of('ehrImportTaskId'), state: 1 }),
	ours('externalInterview', 'update', {
		externalInterviewId: of('externalInterviewId'),
		externalApplicationId: of('externalApplicationId'),
		mode: of('mode'),
		additionalFields: { participateStatus: 2 },
	}),
	ours('websiteDeliveryTask', 'get', { websiteId: { __rl: true, mode: 'id', value: WEBSITE_ID }, deliveryTaskId: of('deliveryTaskId') }),
	node(
		'With Probation?',
		'n8n-nodes-base.if',
		{ conditions: { options, conditions: [condition], combinator: 'and' } },
		{ typeVersion: 2.2 },
	),
	ours('probationAssessment', 'update', { assessmentId: of('assessmentId'), assessmentStatus: 'completed', isFinalAssessment: true }),
];

/** A webhook that responds at once, then the operations one after the other. */
export const orderWorkflow: WorkflowJson = {
	name: 'Lark Hire: orders',
	nodes,
	connections: Object.fromEntries(
		nodes.slice(1).map(({ name }, index) => [nodes[index]?.name ?? '', { main: [[{ node: name, type: 'main', index: 0 }]] }]),
	),
};
