import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { exampleOperations } from '../harness/examples';
import { endpointsOf } from '../nodes/LarkHire/api/endpoint';
import { resources } from '../nodes/LarkHire/resources';
import { addDeliveryTask, type Store } from '../simulator';

const idOf = (index: number) => String(7000000000000000000n + BigInt(index));

/** An operation, by its example: the node's parameters as expressions over an item, and the API that it calls. */
export function operationOf(resource: string, operation: string) {
	const example = exampleOperations.find((one) => one.resource === resource && one.operation === operation);
	const found = resources.find(({ value }) => value === resource);
	const declared = found?.operations.find(({ value }) => value === operation);
	const [endpoint] = declared ? endpointsOf(declared) : [];
	if (!example || !found || !declared || !endpoint) throw new Error(`Nothing is called ${resource}.${operation}`);
	return {
		name: `${found.name}: ${declared.name}`,
		parameters: { resource, operation, ...example.parameters } as INodeParameters,
		endpoint,
		method: endpoint.endpoint.split(' ')[0] ?? '',
		/** The request of an item, for whoever sends it without the node. */
		wire: (item: IDataObject) => example.wire(item as Record<string, string>),
		items: (count: number): IDataObject[] => Array.from({ length: count }, (_, index) => ({ ...example.items[0], id: idOf(index) })),
	};
}

export type Operation = ReturnType<typeof operationOf>;

/** A record of each kind for every item, so that none waits for another of the same record. */
export function fill(store: Store, count: number): void {
	for (let index = 0; index < count; index += 1) {
		const id = idOf(index);
		store.backgroundChecks.set(id, { id, status: 'arranged', stages: [] });
		store.interviews.set(id, { id, external_application_id: id, participate_status: 1, begin_time: 1 });
		store.ehrImportTasks.set(id, { id, updates: 0 });
		store.probationAssessments.set(id, { id, fields: {}, clientTokens: [] });
		addDeliveryTask(store, id, [2]);
	}
}
