import type { INode, INodeParameters } from 'n8n-workflow';
import { addDeliveryTask, type Simulator } from '../../simulator';
import type { WorkflowJson } from '../../harness/run';

/** What one execution is about: one record of each resource, which no other execution touches. */
export interface Order {
	readonly backgroundCheckId: string;
	readonly ehrImportTaskId: string;
	readonly externalInterviewId: string;
	readonly externalApplicationId: string;
	readonly mode: 'merge' | 'replace';
	readonly websiteId: string;
	readonly deliveryTaskId: string;
	readonly assessmentId: string;
	/** CoreHR takes 100 of these a minute. */
	readonly probation: boolean;
}

export const PATH = 'orders';
const EVERY_MERGE = 10;
const NAME = 'Order';

export const ordersOf = (count: number, probations = 0): Order[] =>
	Array.from({ length: count }, (_, index) => {
		const id = (first: bigint) => String(first + BigInt(index));
		return {
			backgroundCheckId: id(6931286400470000000n),
			ehrImportTaskId: id(6914551145540000000n),
			externalInterviewId: id(6960663240920000000n),
			externalApplicationId: id(6960663240930000000n),
			mode: index % EVERY_MERGE === 0 ? 'merge' : 'replace',
			websiteId: '7047318856652261676',
			deliveryTaskId: index.toString(16).padStart(32, '0'),
			assessmentId: id(7140964208470000000n),
			probation: index < probations,
		};
	});

/** The records that the orders are about. */
export function prepare({ store }: Simulator, orders: readonly Order[]): void {
	for (const { backgroundCheckId, ehrImportTaskId, externalInterviewId, externalApplicationId, deliveryTaskId, assessmentId } of orders) {
		store.backgroundChecks.set(backgroundCheckId, { id: backgroundCheckId, status: 'arranged', stages: [] });
		store.ehrImportTasks.set(ehrImportTaskId, { id: ehrImportTaskId, updates: 0 });
		store.interviews.set(externalInterviewId, {
			id: externalInterviewId,
			external_application_id: externalApplicationId,
			begin_time: 1618500278638,
		});
		addDeliveryTask(store, deliveryTaskId, [2]);
		store.probationAssessments.set(assessmentId, { id: assessmentId, fields: {}, clientTokens: [] });
	}
}

const of = (field: keyof Order) => `={{ $('${NAME}').first().json.body.${field} }}`;

let row = 0;
const node = (name: string, type: string, typeVersion: number, parameters: INodeParameters, more: Partial<INode> = {}): INode => ({
	id: `n${++row}`,
	name,
	type,
	typeVersion,
	position: [row * 200, 0],
	parameters,
	...more,
});
const ours = (name: string, resource: string, operation: string, parameters: INodeParameters) =>
	node(name, 'n8n-nodes-lark-hire.larkHire', 1, { resource, operation, ...parameters });

const nodes = [
	node(
		NAME,
		'n8n-nodes-base.webhook',
		2,
		{ httpMethod: 'POST', path: PATH, responseMode: 'onReceived', options: {} },
		{ webhookId: '5a0f7f5e-6f0e-4f61-9d3c-2f5f9a1c7e11' },
	),
	ours('Background Check', 'backgroundCheck', 'updateProgress', {
		backgroundCheckId: of('backgroundCheckId'),
		stageId: 'identity',
		stageName: 'Identity',
		stageTime: '2026-03-02T01:00:00Z',
	}),
	ours('e-HR Import', 'ehrImportTask', 'update', { ehrImportTaskId: of('ehrImportTaskId'), state: 1 }),
	ours('Interview', 'externalInterview', 'update', {
		externalInterviewId: of('externalInterviewId'),
		externalApplicationId: of('externalApplicationId'),
		mode: of('mode'),
		additionalFields: { participateStatus: 2 },
	}),
	ours('Delivery', 'websiteDeliveryTask', 'get', {
		websiteId: { __rl: true, mode: 'id', value: of('websiteId') },
		deliveryTaskId: of('deliveryTaskId'),
	}),
	node('With Probation?', 'n8n-nodes-base.if', 2.2, {
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
			conditions: [
				{
					id: 'probation',
					leftValue: of('probation'),
					rightValue: '',
					operator: { type: 'boolean', operation: 'true', singleValue: true },
				},
			],
			combinator: 'and',
		},
	}),
	ours('Probation', 'probationAssessment', 'update', {
		assessmentId: of('assessmentId'),
		assessmentStatus: 'completed',
		isFinalAssessment: true,
	}),
];

/** A webhook that answers at once, then the operations one after the other. */
export const orderWorkflow: WorkflowJson = {
	name: 'Lark Hire: orders',
	nodes,
	connections: Object.fromEntries(
		nodes.slice(1).map(({ name }, index) => [nodes[index]?.name ?? '', { main: [[{ node: name, type: 'main', index: 0 }]] }]),
	),
};
