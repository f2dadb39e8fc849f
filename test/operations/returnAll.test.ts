import type { Endpoint } from '../../nodes/LarkHire/api/endpoint';
import { paging } from '../../nodes/LarkHire/fields/paging';
import { perform } from '../../nodes/LarkHire/framework/execute/item';
import type { RunContext } from '../../nodes/LarkHire/framework/execute/runContext';
import { operation } from '../../nodes/LarkHire/framework/operation';
import { resources } from '../../nodes/LarkHire/resources';
import { facts } from '../../facts';
import { described } from '../../facts/endpoint';
import { collectGarbage } from '../support/heap';

const PAGES = 8;

it('Return All holds the raw records of one page, and of the others what becomes of them', async () => {
	const endpoint = { endpoint: 'GET /open-apis/hire/v1/things', limit: [], scopes: [] } as const satisfies Endpoint;
	const made: Array<WeakRef<object>> = [];
	const held: number[] = [];
	const things = operation({
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many things',
		description: 'List things',
		endpoint,
		simplified: ['id'],
		fields: [...paging],
		execute: async ({ list }) =>
			await list(1, async () => {
				// What a promise has returned is held until the next turn of the event loop.
				await new Promise((resolve) => setImmediate(resolve));
				collectGarbage();
				held.push(made.filter((record) => record.deref()).length);
				const record = { id: `${made.length}`, long: Array.from({ length: 1000 }, (_, index) => ({ index })) };
				made.push(new WeakRef(record));
				return { data: { items: [record], has_more: made.length < PAGES, page_token: `${made.length}` } };
			}),
	});
	const run = {
		connection: { app: { domain: 'https://open.feishu.cn', appId: 'cli_1' } },
		node: { getInputData: () => [{ json: {} }], getTimezone: () => 'UTC' },
		client: async () => ({}),
	} as unknown as RunContext;
	const params = { returnAll: true, simplify: true, options: {} };
	const { output: items } = await perform(run, {
		item: 0,
		operation: things,
		record: '',
		noun: '',
		inFlight: 1,
		zh: {},
		params: () => params,
	});
	expect(items.map(({ json }) => json)).toEqual(Array.from({ length: PAGES }, (_, index) => ({ id: `${index}` })));
	expect(Math.max(...held)).toBeLessThanOrEqual(1);
});

it.each(
	resources.flatMap((resource) =>
		resource.operations
			.filter(({ fields }) => fields.some(({ name }) => name === 'returnAll'))
			.map(({ name, endpoint: { endpoint } }) => [`${resource.name}: ${name}`, endpoint] as const),
	),
)('%s offers every filter by time that Feishu has', (_name, endpoint) => {
	const { query = {}, body = {}, notOffered = {} } = facts.find((row) => row.endpoint === endpoint) ?? {};
	const times = Object.entries({ ...query, ...body })
		.filter(([, parameter]) => / (ms|s|day)!?$/.test(described(parameter).is))
		.map(([name]) => name);
	expect(times.filter((name) => Object.hasOwn(notOffered, name))).toEqual([]);
});
