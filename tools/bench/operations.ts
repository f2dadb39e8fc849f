import type { INodeParameters } from 'n8n-workflow';
import { exampleOperations } from '../../harness/examples';
import { addDeliveryTask, type RecordedRequest, type Store } from '../../simulator';

export interface Item extends Readonly<Record<string, string>> {
	readonly id: string;
}

/** A request as every contestant has to send it. */
export interface Call {
	readonly method: string;
	readonly path: string;
	readonly query?: Readonly<Record<string, string>>;
	readonly body?: object;
}

/** One thing to measure: the node's parameters, and the requests of an item. */
export interface Operation {
	readonly label: string;
	readonly resource: string;
	readonly parameters: INodeParameters;
	items(count: number): Item[];
	calls(item: Item): Call[];
}

/** When the interviews end; the mode Merge sends it back. */
const INTERVIEW_END = Date.parse('2026-03-02T09:00:00Z');

const idOf = (index: number) => String(7000000000000000000n + BigInt(index));

/** By resource and operation: the examples that the tests use too. */
function example(name: string) {
	const found = exampleOperations.find(({ resource, operation }) => `${resource}.${operation}` === name);
	if (!found) throw new Error(`No example of ${name}`);
	return found;
}

/** A record of each kind for every index, so that no item waits for another one of the same record. */
export function fill(store: Store, count: number): void {
	for (let index = 0; index < count; index += 1) {
		const id = idOf(index);
		store.backgroundChecks.set(id, { id, status: 'arranged', stages: [] });
		store.interviews.set(id, {
			id,
			external_application_id: example('externalInterview.update').items[0].application as string,
			participate_status: 1,
			begin_time: INTERVIEW_END - 1,
			end_time: INTERVIEW_END,
		});
		store.ehrImportTasks.set(id, { id, updates: 0 });
		store.probationAssessments.set(id, { id, fields: {}, clientTokens: [] });
		addDeliveryTask(store, id, [2]);
	}
}

/** A request as text, to be compared. Of the query only the names: a client token differs each time. */
export const lineOf = ({ method, path, query = {}, body = {} }: Call | RecordedRequest): string =>
	`${method} ${path}?${Object.keys(query).join('&')} ${canonical(body)}`;

const canonical = (body: unknown) =>
	JSON.stringify(body, (_key, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
	);

function described(label: string, name: string, method: string, more: INodeParameters = {}): Operation {
	const { resource, operation, parameters, items, wire } = example(name);
	return {
		label,
		resource,
		parameters: { resource, operation, ...parameters, ...more },
		items: (count) => Array.from({ length: count }, (_, index) => ({ ...items[0], id: idOf(index) })),
		calls(item) {
			const { path, body } = wire(item);
			return [{ method, path, ...(body && { body }) }];
		},
	};
}

const replaced = described('interview (replace)', 'externalInterview.update', 'PUT');
const assessed = described('probation assessment', 'probationAssessment.update', 'PATCH');

export const operations: readonly Operation[] = [
	described('background check', 'backgroundCheck.updateProgress', 'POST'),
	replaced,
	{
		...described('interview (merge)', 'externalInterview.update', 'PUT', { mode: 'merge' }),
		calls: (item) => [
			{
				method: 'POST',
				path: '/open-apis/hire/v1/external_interviews/batch_query',
				body: { external_interview_id_list: [item.id] },
			},
			...replaced.calls(item).map((call) => ({ ...call, body: { ...call.body, end_time: INTERVIEW_END } })),
		],
	},
	described('e-HR import task', 'ehrImportTask.update', 'PATCH'),
	{ ...assessed, calls: (item) => assessed.calls(item).map((call) => ({ ...call, query: { client_token: `bench-${item.id}` } })) },
	described('delivery task', 'websiteDeliveryTask.get', 'GET'),
];

export function operationOf(label: string): Operation {
	const found = operations.find((operation) => operation.label === label);
	if (!found) throw new Error(`Nothing here is called ${label}`);
	return found;
}
