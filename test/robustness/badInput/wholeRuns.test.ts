import fc from 'fast-check';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { endpointsOf } from '../../../nodes/LarkHire/api/endpoint';
import { resources } from '../../../nodes/LarkHire/resources';
import { Simulator } from '../../../simulator';
import { Clock } from '../../support/clock';
import { engineFor } from '../../support/fromSource';
import { exampleOperations, type ExampleOperation } from '../../../harness/examples';
import { flowOf } from '../../../harness/examples/flow';
import type { Run } from '../../../harness/run';
import { HIRE } from '../../../harness/workflows';
import { addChecks, beside, notSent, SENTENCES } from './exceptions';
import { placesOf, put, type Place } from './places';
import { odd, oddValues, seed, shown, wanted } from './values';
import { asText, defect, flaw, isPlainText, leavesOf } from './verdict';

const EXPRESSION = '={{ $json.v }}';
/** In one run, each in an item of its own. */
const AT_ONCE = 12;

let simulator: Simulator;
let tried = 0;
let sentOn = 0;
const before = Object.getOwnPropertyNames(Object.prototype);
// Minutes of pacing pass in a moment.
beforeEach(() => new Clock(1000));
afterEach(() => jest.restoreAllMocks());
afterAll(() => console.log(`Bad input: ${tried} items with an odd value in n8n's engine, ${sentOn} of them sent to Feishu, seed ${seed}`));

const find = (resource: string, operation: string) =>
	resources.find(({ value }) => value === resource)?.operations.find(({ value }) => value === operation) as NonNullable<
		(typeof resources)[number]['operations'][number]
	>;
type Failure = { readonly message: string; readonly code?: number; readonly httpStatus?: number };

/** An operation with its example, and every field of it that takes a value. */
const cases = exampleOperations.map((example, number) => {
	const operation = find(example.resource, example.operation);
	const places = placesOf(operation.fields).filter(({ field }) => !/ollection$/.test(field.type));
	return { name: `${example.resource}.${example.operation}`, example, operation, places, number };
});
const perPlace = Math.max(AT_ONCE, Math.ceil(wanted / 4 / cases.reduce((sum, { places }) => sum + places.length, 0)));

/** Runs an operation once, with one of the values at a place in each item. */
async function run(example: ExampleOperation, place: Place, values: readonly unknown[], typed: boolean, more = {}): Promise<Run> {
	simulator.reset();
	addChecks(simulator, values.length);
	const base = {
		resource: example.resource,
		operation: example.operation,
		...example.parameters,
		...beside(place.field.name, example),
	} as INodeParameters;
	const parameters = put(base, place, typed ? { __rl: true, mode: 'id', value: EXPRESSION } : EXPRESSION);
	return await engineFor(simulator).run(
		flowOf(
			example,
			parameters,
			values.map((v) => ({ ...example.items[0], v }) as never),
			more,
		),
	);
}

describe.each(cases)('$name', ({ example, operation, places, number }) => {
	const endpoints = new Set<string>([
		example.endpoint ?? operation.endpoint.endpoint,
		...endpointsOf(operation).map(({ endpoint }) => endpoint),
	]);
	// One for each, so that a request which was given up does not arrive among those of another operation.
	beforeAll(async () => (simulator = await Simulator.start()));
	afterAll(async () => await simulator.stop());
	const labels = placesOf(operation.fields).map(({ field }) => field.displayName);

	/** What is wrong with how a failed item ends. */
	function wrongEnd({ label, field }: Place, item: number, { message, code, httpStatus }: Failure): string | undefined {
		if (!message.endsWith(` [item ${item}]`)) return `does not name its item: ${message.slice(-200)}`;
		// n8n's words about files repeat whatever name was given.
		if (field.name === 'binaryPropertyName') return undefined;
		const named =
			message.startsWith(label) ||
			code !== undefined ||
			httpStatus !== undefined ||
			labels.some((own) => message.startsWith(own)) ||
			SENTENCES.some((sentence) => sentence.test(message));
		return named ? flaw(message.replace(/ \[item \d+\]$/, '')) : `names no field: ${message.slice(0, 200)}`;
	}

	/** What is wrong with what went over the wire in this run. */
	function wrongWire(): string | undefined {
		const foreign = simulator.calls().find(({ endpoint }) => !endpoints.has(endpoint) && !operation.freeRequest);
		if (foreign) return `called ${foreign.endpoint.slice(0, 200)}`;
		const outside = simulator.calls().find(({ path }) => !/^\/open-apis\/[\w/~@$:=,.-]+$/.test(path) || path.includes('..'));
		return outside
			? `called ${outside.path.slice(0, 200)}`
			: defect(
					simulator.calls().map(({ query, body }) => ({ query, body })),
					'the request',
				);
	}

	it.each(places.map((place, index) => ({ name: place.path.join('.'), place, index })))('$name', async ({ place, index }) => {
		const own = { seed: seed + number * 1000 + index };
		const values = [
			...fc.sample(fc.constantFrom(...oddValues), { ...own, numRuns: Math.ceil(perPlace / 2) }),
			...fc.sample(odd, { ...own, numRuns: Math.floor(perPlace / 2) }),
		];
		const found: string[] = [];
		const refused: Array<readonly [unknown, boolean]> = [];
		// A list to pick from as the panel stores it, and as an expression over the whole field.
		const halves =
			place.field.type === 'resourceLocator'
				? [values.filter((_, each) => each % 2 === 0), values.filter((_, each) => each % 2 === 1)]
				: [values];
		for (const [half, some] of halves.entries()) {
			const all = await run(example, place, some, half === 1, { onError: 'continueRegularOutput' });
			expect(all.error).toBeUndefined();
			const sent = new Set(simulator.calls().flatMap(({ path, query, body }) => leavesOf([path.split('/'), query, body])));
			const ends = new Map(
				all.items(HIRE).map(({ json, pairedItem }) => [(pairedItem as { item: number }).item, json as IDataObject & { error?: Failure }]),
			);
			for (const [item, value] of some.entries()) {
				const failure = ends.get(item)?.error;
				const wrong = failure ? wrongEnd(place, item, failure) : defect(ends.get(item), 'the output');
				if (wrong) found.push(`${shown(value)}: ${wrong}`);
				const arrived = !failure || failure.code !== undefined;
				if (arrived) sentOn += 1;
				else if (failure.message.startsWith(place.label)) refused.push([value, half === 1]);
				const text = arrived && isPlainText(place.field) && !notSent(place.field.name, example) ? asText(value) : undefined;
				if (text !== undefined && !sent.has(text)) found.push(`${shown(value)}: did not arrive`);
			}
			const wrong = wrongWire();
			if (wrong) found.push(wrong);
			tried += some.length;
		}
		expect(found).toEqual([]);
		if (!refused[0]) return;
		const [value, typed] = refused[0];
		const { error } = await run(example, place, [value], typed);
		expect(error).toMatchObject({
			name: expect.stringMatching(/^Node(Operation|Api)Error$/),
			message: expect.stringMatching(/ \[item 0\]$/),
			context: { itemIndex: 0 },
		});
	});
});

it('has tested as many values as required, and left the prototypes alone', () => {
	expect(tried).toBeGreaterThanOrEqual(wanted / 4);
	expect(sentOn).toBeGreaterThan(tried / 10);
	expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	expect('polluted' in {}).toBe(false);
});
