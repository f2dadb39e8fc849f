import type { INode, INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/LarkHire/resources';
import { pollingTriggers } from '../../nodes/LarkHire/triggers/polling';
import { endpointsOf, isSafe } from '../../nodes/LarkHire/api/endpoint';
import { isObject } from '../../nodes/LarkHire/api/object';
import { listScopes } from '../../nodes/LarkHire/api/scopes';
import type { Field } from '../../nodes/LarkHire/framework/field';
import type { Operation } from '../../nodes/LarkHire/framework/operation';
import { Simulator } from '../../simulator';
import { exampleOperations, type ExampleOperation } from '../../harness/examples';
import { flowOf, judge } from '../../harness/examples/flow';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { HIRE } from '../../harness/workflows';

const declared = resources.flatMap((resource) => resource.operations.map((operation) => ({ resource, operation })));
const find = (resource: string, operation: string): Operation =>
	declared.find((one) => one.resource.value === resource && one.operation.value === operation)?.operation as Operation;

const CODE =
	/(^|_)(area|attribute|category|conclusion|degree|experience|gender|kind|mode|priority|privacy|progress|ranking|role|status|summary|type)$/;
/** The keys of numbers that stand for something, without the word beside them. */
function* bareCodes(value: unknown): Generator<string> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		yield* bareCodes(inner);
		// 0 is that nothing is chosen.
		if (CODE.test(key) && Number.isInteger(inner) && inner !== 0 && !(`${key}_label` in value)) yield key;
	}
}

/** The IDs that a parameter of an example says, typed in or as an expression for a key of its item. */
const idsIn = (parameter: unknown, item: Readonly<Record<string, string>>): readonly string[] => {
	const text = String((parameter as { readonly value?: unknown } | undefined)?.value ?? parameter);
	const [, key = ''] = /^=\{\{ \$json\.(\w+) \}\}$/.exec(text) ?? [];
	return (item[key] ?? text).split(/, */).filter((id) => /^[\w-]+$/.test(id));
};

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});
beforeEach(() => {
	simulator.reset();
	// So much later that the rate limits know nothing of the example before.
	new Clock().skip(2000);
});

it('has an example of every operation', () => {
	expect(exampleOperations.map(({ resource, operation }) => `${resource}.${operation}`).sort()).toEqual(
		declared.map(({ resource, operation }) => `${resource.value}.${operation.value}`).sort(),
	);
});

describe.each(exampleOperations.map((example) => [`${example.resource}.${example.operation}`, example] as const))(
	'%s',
	(_name, example) => {
		const operation = find(example.resource, example.operation);
		const endpoint = example.endpoint ?? operation.endpoint.endpoint;
		const parameters = { resource: example.resource, operation: example.operation, ...example.parameters };
		const flow = (over: INodeParameters, items: ReadonlyArray<ExampleOperation['items'][0]>, more: Partial<INode> = {}) =>
			flowOf(example, over, items, more);

		it("sends each item to the declared endpoint, with that item's values and nothing else", async () => {
			judge(example, endpoint, await engineFor(simulator).run(flow(parameters, example.items)), simulator);
		});

		it('calls only endpoints that it declares', async () => {
			await engineFor(simulator).run(flow(parameters, example.items));
			const known = new Set([endpoint, ...endpointsOf(operation).map((one) => one.endpoint as string)]);
			expect(simulator.calls().filter((call) => !known.has(call.endpoint))).toEqual([]);
		});

		it('returns the results in input order, each paired with its item', async () => {
			const run = await engineFor(simulator).run(flow(parameters, example.items));
			const paired = run.items(HIRE).map(({ pairedItem }) => (pairedItem as { item: number }).item);
			expect(example.list || example.many ? [...new Set(paired)] : paired).toEqual([0, 1]);
			expect(paired).toEqual([...paired].sort());
			for (const json of run.json(HIRE)) expect(Object.keys(json).length).toBeGreaterThan(0);
			if (!operation.freeRequest) expect([...bareCodes(run.json(HIRE))]).toEqual([]);
			// A column for each value: no group, and no two with the same name.
			const groups = run.json(HIRE).flatMap((json) => Object.entries(json).filter(([key, value]) => key.includes('.') || isObject(value)));
			if (operation.simplified) expect(groups).toEqual([]);
		});

		if (!isSafe(operation.endpoint) && !operation.freeRequest)
			it('says what has been made, and of what', async () => {
				const identifying = operation.fields
					.filter(({ name, required }) => required && name !== 'externalId' && /Ids?$/.test(name))
					.map(({ name }) => name);
				for (const [index, json] of (await engineFor(simulator).run(flow(parameters, example.items))).json(HIRE).entries()) {
					expect(Object.keys(json).some((key) => key === 'success' || /(^|_)ids?$/.test(key))).toBe(true);
					const given = identifying.flatMap((name) => idsIn(example.parameters[name], example.items[index] ?? {}));
					for (const id of given) expect(JSON.stringify(json)).toContain(id);
				}
			});

		it('leaves blank optional fields out of the request', async () => {
			await engineFor(simulator).run(
				flow({ resource: example.resource, operation: example.operation, ...example.least }, [example.items[0]]),
			);
			const [call] = simulator.calls(endpoint);
			expect(call?.code).toBe(0);
			// Where it stands for something, the example has it, too.
			const wire = (example.wire(example.items[0]).body ?? {}) as Record<string, unknown>;
			for (const [key, value] of Object.entries((call?.body ?? {}) as object)) if (wire[key] !== '') expect(value).not.toBe('');
			const optional = JSON.stringify(example.wire(example.items[0]).body ?? {}).length - JSON.stringify(call?.body ?? {}).length;
			// The same parameters: there is nothing optional. A file alone is a whole body.
			if (call?.body && example.least !== example.parameters && !('content' in (call.body as object))) expect(optional).toBeGreaterThan(0);
		});

		it('turns a rejection into an error that names item, code and log ID', async () => {
			simulator.fail(endpoint, { status: 400, code: 1002002, msg: 'bad parameter', headers: { 'X-Tt-Logid': 'log-4711' } }, 5);
			const run = await engineFor(simulator).run(flow(parameters, example.items));
			expect(run.error).toMatchObject({ name: 'NodeApiError', httpCode: '400', context: { itemIndex: 0 } });
			expect(run.error?.message).toMatch(/parameters \[item 0\]$/);
			expect(run.error?.description).toMatch(/1002002.*log-4711/);
		});

		it('turns a rejection into an item where the workflow continues on errors, and still sends the others', async () => {
			simulator.fail(endpoint, { status: 400, code: 1002002, msg: 'bad parameter', headers: { 'X-Tt-Logid': 'log-4711' } });
			const run = await engineFor(simulator).run(
				flow({ ...parameters, options: { itemsInFlight: 1 } }, example.items, { onError: 'continueRegularOutput' }),
			);
			expect(run.error).toBeUndefined();
			expect(run.json(HIRE)[0]).toEqual({
				error: expect.objectContaining({ code: 1002002, httpStatus: 400, logId: 'log-4711', message: expect.stringContaining('[item 0]') }),
			});
			expect(
				run
					.items(HIRE)
					.slice(0, 2)
					.map(({ pairedItem }) => pairedItem),
			).toEqual([{ item: 0 }, { item: 1 }]);
			if (operation.ordered)
				expect(run.json(HIRE)[1]).toEqual({
					error: expect.objectContaining({ message: expect.stringMatching(/^Not sent: item 0 of the same .* failed \[item 1\]$/) }),
				});
			else expect(run.json(HIRE)[1]).not.toHaveProperty('error');
		});

		const { id, list } = example;
		if (id)
			it.each(['', ' ', '../x', 'a/b', 'a b', "a'b", '1?x=1', 'a#b', 6931286400470354183])(
				'rejects %p as an ID before anything is sent',
				async (bad) => {
					const items = [example.items[0], { ...example.items[1], id: bad }];
					const run = await engineFor(simulator).run(flow(parameters, items as never));
					expect(run.error).toMatchObject({ name: 'NodeOperationError', context: { itemIndex: 1 } });
					const label = operation.fields.find(({ name }) => name === id)?.displayName as string;
					expect(run.error?.message).toMatch(new RegExp(`^${label} .*\\[item 1\\]$`));
					expect(simulator.requests).toEqual([]);
				},
			);

		it('returns a list exactly where it has Return All', () =>
			expect(operation.fields.some(({ name }) => name === 'returnAll')).toBe(list !== undefined));

		if (list)
			describe('as a list', () => {
				const { pageSize, records, fill } = list;
				const first = [example.items[0]];
				const get = async (over: INodeParameters) => await engineFor(simulator).run(flow({ ...parameters, ...over }, first));
				const pages = () => simulator.calls(endpoint);
				beforeEach(() => fill(simulator.store, records));

				it('returns one item per record, over all pages, each once', async () => {
					const run = await get({ returnAll: true });
					expect(run.error).toBeUndefined();
					expect(run.items(HIRE)).toHaveLength(records);
					expect(new Set(run.json(HIRE).map((json) => JSON.stringify(json))).size).toBe(records);
					expect(new Set(run.items(HIRE).map(({ pairedItem }) => (pairedItem as { item: number }).item))).toEqual(new Set([0]));
					expect(pages().map(({ query }) => query.page_size)).toEqual(
						Array.from({ length: Math.ceil(records / pageSize) }, () => String(pageSize)),
					);
					expect(pages().length).toBeGreaterThan(1);
					expect(pages()[0]?.query).not.toHaveProperty('page_token');
				});

				it('applies the limit over all pages', async () => {
					expect((await get({ returnAll: false, limit: pageSize + 1 })).items(HIRE)).toHaveLength(pageSize + 1);
					expect(pages()).toHaveLength(2);
					simulator.requests.length = 0;
					expect((await get({ returnAll: false, limit: 1 })).items(HIRE)).toHaveLength(1);
					expect(pages().map(({ query }) => query.page_size)).toEqual(['1']);
				});

				it.each([0, -1, 1.5, 'x'])('rejects %p as a limit', async (limit) => {
					expect((await get({ returnAll: false, limit: limit as number })).error?.message).toMatch(/^Limit must be/);
					expect(simulator.requests).toEqual([]);
				});

				it.each([
					['no token', {}],
					['the same token again', { page_token: 'again' }],
				])('fails when there is a next page, with %s', async (_what, token) => {
					simulator.fail(endpoint, { data: { items: [], has_more: true, ...token } }, 3);
					const run = await get({ returnAll: true });
					expect(run.error?.message).toBe("Feishu's list could not be read to the end [item 0]");
					expect(pages().length).toBeLessThan(3);
				});

				it('returns no item when there is no record', async () => {
					simulator.fail(endpoint, { data: { items: [], has_more: false } });
					const run = await get({ returnAll: true });
					expect(run.error).toBeUndefined();
					expect(run.items(HIRE)).toEqual([]);
				});
			});
	},
);

describe.each([
	...declared.map(({ resource, operation }) => [`${resource.value}.${operation.value}`, operation.fields] as const),
	...pollingTriggers.map(({ value, fields }) => [value, fields] as const),
])('fields of %s', (_name, fields) => {
	const all = (list: readonly Field[]): readonly Field[] =>
		list.flatMap((field) => [field, ...(field.type === 'collection' ? all(field.options as readonly Field[]) : [])]);

	it('have unique names', () => {
		const names = all(fields).map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('refer only to fields of the same operation in their display rules', () => {
		const names = new Set(all(fields).map(({ name }) => name));
		const mentioned = all(fields)
			.flatMap(({ displayOptions }) => Object.keys(displayOptions?.show ?? {}))
			.map((name) => name.replace('/', ''));
		// Whether it is a tool is n8n's to say.
		expect(mentioned.filter((name) => !names.has(name) && name !== '@tool')).toEqual([]);
	});
});

it('has a target field, limit and scope for each operation', () => {
	for (const { operation } of declared) {
		if (operation.recordKey) expect(operation.fields.map(({ name }) => name)).toContain(operation.recordKey);
		if (operation.endpoint.endpoint === listScopes.endpoint) continue;
		expect(operation.endpoint.limit.length > 0).toBe(!operation.freeRequest);
		expect(operation.endpoint.scopes.length > 0).toBe(!operation.freeRequest);
	}
});
