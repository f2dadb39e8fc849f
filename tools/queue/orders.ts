import type { WorkflowJson } from '../../harness/run';
import { node } from '../../harness/workflows';
import type { Simulator } from '../../simulator';
import { operationOf } from '../operations';

const EVERY_MERGE = 10;
export const PATH = 'orders';

const probation = operationOf('probationAssessment', 'update');
const operations = [
	operationOf('backgroundCheck', 'updateProgress'),
	operationOf('ehrImportTask', 'update'),
	operationOf('externalInterview', 'update'),
	operationOf('websiteDeliveryTask', 'get'),
	probation,
];

/** What each execution is about: an item whose ID is that of a record of each kind. CoreHR accepts 100 probations a minute: some have none. */
export const ordersOf = (count: number, probations = 0) =>
	operations
		.map((operation) => operation.items(count))
		.reduce((all, items) => all.map((item, index) => ({ ...item, ...items[index] })))
		.map((fields, index) => {
			const [id, mode] = [String(fields.id), index % EVERY_MERGE === 0 ? 'merge' : 'replace'];
			const item = { ...fields, application: id, mode };
			return { id, items: [item], probations: index < probations ? [item] : [] };
		});

export type Order = ReturnType<typeof ordersOf>[number];

/** What became of the orders at each endpoint, and how many orders are there as a whole. */
export function outcomeOf(simulator: Simulator, orders: readonly Order[]) {
	const missing = new Set<Order>();
	const effects = operations.map((operation) => {
		const calls = simulator.calls(operation.endpoint.endpoint);
		const accepted = calls.filter(({ code }) => code === 0).map(({ path, body }) => path + JSON.stringify(body));
		const limited = calls.filter(({ status }) => status === 429).length;
		const wanted = operation === probation ? orders.filter(({ probations }) => probations.length > 0) : orders;
		const tally = { name: operation.name, wanted: wanted.length, once: 0, twice: 0, never: 0 };
		for (const order of wanted) {
			const times = accepted.filter((text) => text.includes(order.id)).length;
			tally[times === 0 ? 'never' : times === 1 ? 'once' : 'twice'] += 1;
			if (times === 0) missing.add(order);
		}
		return { ...tally, limited, rejected: calls.length - accepted.length - limited };
	});
	return { effects, whole: orders.length - missing.size };
}

const hook = { httpMethod: 'POST', path: PATH, responseMode: 'onReceived', options: {} };
const split = (name: string, fieldToSplitOut: string) => node(name, 'n8n-nodes-base.splitOut', { fieldToSplitOut, options: {} });
const [items, probations] = [split('Items', 'body.items'), split('Probations', 'body.probations')];
const steps = operations.map(({ name, parameters }) =>
	node(name, 'n8n-nodes-lark-hire.larkHire', { ...parameters, ...('mode' in parameters && { mode: '={{ $json.mode }}' }) }),
);
const to = (...nodes: ReadonlyArray<{ name: string }>) => ({
	main: [nodes.map(({ name }) => ({ node: name, type: 'main' as const, index: 0 }))],
});

/** A webhook that responds at once, then the operations one after the other. */
export const orderWorkflow: WorkflowJson = {
	name: 'Lark Hire: orders',
	nodes: [node('Order', 'n8n-nodes-base.webhook', hook, { typeVersion: 2, webhookId: PATH }), items, probations, ...steps],
	connections: {
		Order: to(items, probations),
		[items.name]: to(...steps.slice(0, -1)),
		[probations.name]: to(...steps.slice(-1)),
	},
};
