import type { INode, INodeParameters } from 'n8n-workflow';
import type { WorkflowJson } from '../../harness/run';
import { addDeliveryTask, type Simulator } from '../../simulator';

/** What one execution is about: one record of each resource, which no other execution touches. */
export interface Order {
	readonly backgroundCheckId: string;
	readonly ehrImportTaskId: string;
	readonly externalInterviewId: string;
	readonly externalApplicationId: string;
	readonly mode: 'merge' | 'replace';
	readonly deliveryTaskId: string;
	readonly assessmentId: string;
	/** CoreHR accepts 100 of these a minute. */
	readonly probation: boolean;
}

const WEBSITE = '7047318856652261676';
const EVERY_MERGE = 10;

export const ordersOf = (count: number, probations = 0): Order[] =>
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

export function prepare({ store, calendar }: Simulator, orders: readonly Order[]): void {
	for (const order of orders) {
		const [check, task, interview, assessment] = [
			order.backgroundCheckId,
			order.ehrImportTaskId,
			order.externalInterviewId,
			order.assessmentId,
		];
		store.backgroundChecks.set(check, { id: check, status: 'arranged', stages: [] });
		store.ehrImportTasks.set(task, { id: task, updates: 0 });
		store.interviews.set(interview, { id: interview, external_application_id: order.externalApplicationId, begin_time: calendar.time(0) });
		store.probationAssessments.set(assessment, { id: assessment, fields: {}, clientTokens: [] });
		addDeliveryTask(store, order.deliveryTaskId, [2]);
	}
}

export const PATH = 'orders';
const node = (name: string, type: string, typeVersion: number, parameters: INodeParameters, more: Partial<INode> = {}): INode => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
	...more,
});
const of = (field: keyof Order) => `={{ $('Order').first().json.body.${field} }}`;
const ours = (resource: string, operation: string, parameters: INodeParameters) =>
	node(resource, 'n8n-nodes-lark-hire.larkHire', 1, { resource, operation, ...parameters });
const operator = { type: 'boolean', operation: 'true', singleValue: true };
const condition = { id: 'probation', leftValue: of('probation'), rightValue: '', operator };

const nodes = [
	node(
		'Order',
		'n8n-nodes-base.webhook',
		2,
		{ httpMethod: 'POST', path: PATH, responseMode: 'onReceived', options: {} },
		{ webhookId: PATH },
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
	ours('websiteDeliveryTask', 'get', { websiteId: { __rl: true, mode: 'id', value: WEBSITE }, deliveryTaskId: of('deliveryTaskId') }),
	node('With Probation?', 'n8n-nodes-base.if', 2.2, {
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
			conditions: [condition],
			combinator: 'and',
		},
	}),
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
