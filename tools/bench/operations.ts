import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { exampleOperations } from '../../harness/examples';
import type { ExampleOperation } from '../../harness/examples/example';
import { endpointsOf, type Endpoint } from '../../nodes/LarkHire/api/endpoint';
import { resources } from '../../nodes/LarkHire/resources';
import { addDeliveryTask, type Store } from '../../simulator';

/** One thing to measure: the node's parameters, by its example, and the API that it calls. */
export interface Operation {
	readonly name: string;
	readonly parameters: INodeParameters;
	readonly endpoint: Endpoint;
	readonly method: string;
	/** The request of an item, for whoever sends it without the node. */
	wire(item: IDataObject): ReturnType<ExampleOperation['wire']>;
	items(count: number): IDataObject[];
}

const idOf = (index: number) => String(7000000000000000000n + BigInt(index));

export function operationOf(resource: string, operation: string): Operation {
	const example = exampleOperations.find((one) => one.resource === resource && one.operation === operation);
	const found = resources.find(({ value }) => value === resource);
	const declared = found?.operations.find(({ value }) => value === operation);
	const [endpoint] = declared ? endpointsOf(declared) : [];
	if (!example || !found || !declared || !endpoint) throw new Error(`Nothing is called ${resource}.${operation}`);
	return {
		name: `${found.name}: ${declared.name}`,
		parameters: { resource, operation, ...example.parameters },
		endpoint,
		method: endpoint.endpoint.split(' ')[0] ?? '',
		wire: (item) => example.wire(item as Record<string, string>),
		items: (count) => Array.from({ length: count }, (_, index) => ({ ...example.items[0], id: idOf(index) })),
	};
}

/** A record of each kind for every item, so that none waits for another of the same record. */
export function fill(store: Store, count: number): void {
	for (let index = 0; index < count; index += 1) {
		const id = idOf(index);
		store.interviews.set(id, { id, external_application_id: id, participate_status: 1, begin_time: 1, end_time: 2 });
		store.ehrImportTasks.set(id, { id, updates: 0 });
		store.probationAssessments.set(id, { id, fields: {}, clientTokens: [] });
		addDeliveryTask(store, id, [2]);
	}
}
