import type { Client } from '@larksuiteoapi/node-sdk';
import type { INodeParameters } from 'n8n-workflow';
import { addDeliveryTask, type RecordedRequest, type Store } from '../../simulator';
import { exampleOperations } from '../../harness/examples';

export interface Item extends Readonly<Record<string, string>> {
	readonly id: string;
}

/** A request as everybody has to send it. */
export interface Call {
	readonly method: string;
	readonly path: string;
	readonly query?: Readonly<Record<string, string>>;
	readonly body?: object;
}

/** One thing to measure: what the node is told, what it sends for an item, and the same by hand with the SDK. */
export interface Operation {
	readonly label: string;
	readonly resource: string;
	readonly parameters: INodeParameters;
	items(count: number): Item[];
	calls(item: Item): Call[];
	sdk(client: Client, item: Item): Promise<{ code?: number }>;
}

/** When the seeded interviews end; the mode Merge sends it back. */
const INTERVIEW_END = Date.parse('2026-03-02T09:00:00Z');

const idOf = (index: number) => String(7000000000000000000n + BigInt(index));

/** A record of each kind for every index, so that no item has to wait for another one of the same record. */
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

/** By resource and operation. */
function example(name: string) {
	const found = exampleOperations.find(({ resource, operation }) => `${resource}.${operation}` === name);
	if (!found) throw new Error(`No example of ${name}`);
	return found;
}

/** The last request of an item, from the examples that the tests use too. */
const last =
	(name: string, method: string) =>
	(item: Item): Call => {
		const { path, body } = example(name).wire(item);
		return { method, path, ...(body && { body }) };
	};

/** What the node calls, and an SDK method takes, are the same; the types of the examples do not know that. */
const dataOf = (call: Call) => call.body as never;

const described = (name: string, label: string, more: INodeParameters = {}) => {
	const { resource, operation, parameters, items } = example(name);
	return {
		label,
		resource,
		parameters: { resource, operation, ...parameters, ...more },
		items: (count: number) => Array.from({ length: count }, (_, index) => ({ ...items[0], id: idOf(index) })),
	};
};

const progress = last('backgroundCheck.updateProgress', 'POST');
const interview = last('externalInterview.update', 'PUT');
const ehr = last('ehrImportTask.update', 'PATCH');
const probation = last('probationAssessment.update', 'PATCH');
const delivery = last('websiteDeliveryTask.get', 'GET');

const queryFor = ({ id }: Item) => ({ external_interview_id_list: [id] });
const token = ({ id }: Item) => `bench-${id}`;

export const operations: readonly Operation[] = [
	{
		...described('backgroundCheck.updateProgress', 'background check'),
		calls: (item) => [progress(item)],
		sdk: async (client, item) => await client.hire.v1.ecoBackgroundCheck.updateProgress({ data: dataOf(progress(item)) }),
	},
	{
		...described('externalInterview.update', 'interview (replace)'),
		calls: (item) => [interview(item)],
		sdk: async (client, item) =>
			await client.hire.v1.externalInterview.update({ path: { external_interview_id: item.id }, data: dataOf(interview(item)) }),
	},
	{
		...described('externalInterview.update', 'interview (merge)', { mode: 'merge' }),
		calls: (item) => [
			{ method: 'POST', path: '/open-apis/hire/v1/external_interviews/batch_query', body: queryFor(item) },
			{ ...interview(item), body: { ...interview(item).body, end_time: INTERVIEW_END } },
		],
		async sdk(client, item) {
			const { data } = await client.hire.v1.externalInterview.batchQuery({ data: queryFor(item) });
			const call = { ...interview(item), body: { ...interview(item).body, end_time: data?.items?.[0]?.end_time } };
			return await client.hire.v1.externalInterview.update({ path: { external_interview_id: item.id }, data: dataOf(call) });
		},
	},
	{
		...described('ehrImportTask.update', 'e-HR import task'),
		calls: (item) => [ehr(item)],
		sdk: async (client, item) =>
			await client.hire.v1.ehrImportTask.patch({ path: { ehr_import_task_id: item.id }, data: dataOf(ehr(item)) }),
	},
	{
		...described('probationAssessment.update', 'probation assessment'),
		calls: (item) => [{ ...probation(item), query: { client_token: token(item) } }],
		sdk: async (client, item) =>
			await client.corehr.v2.probationAssessment.patch({
				path: { assessment_id: item.id },
				params: { client_token: token(item) },
				data: dataOf(probation(item)),
			}),
	},
	{
		...described('websiteDeliveryTask.get', 'delivery task'),
		calls: (item) => [delivery(item)],
		sdk: async (client, { id, site = '' }) =>
			await client.hire.v1.websiteDeliveryTask.get({ path: { website_id: site, delivery_task_id: id } }),
	},
];
