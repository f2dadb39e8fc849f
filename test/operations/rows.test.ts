import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/LarkHire/resources';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { Simulator } from '../../simulator';
import { exampleOperations } from '../../harness/examples';
import { flowOf } from '../../harness/examples/flow';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';

// n8n fills in the default of every field of a row. What nobody has chosen must not be sent for it.

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => {
	simulator.reset();
	// Minutes of pacing pass in a moment.
	new Clock(50);
});
afterEach(() => jest.restoreAllMocks());

/** Defaults that say what the API takes a missing value for. */
const MEANT_BY_THE_API: readonly string[] = ['report_url_type=1'];
/** Rows of this group are names and values: a name is no value, and without one it is not sent. */
const PAIRS = 'parameter';

type Rows = readonly IDataObject[];

/** A row group, and the parameters in which it stands with some rows. */
interface Group {
	readonly label: string;
	readonly name: string;
	readonly fields: readonly Field[];
	readonly within: (rows: Rows) => INodeParameters;
}

const TIME = '2020-01-02T03:04:05.000Z';

function isRejected(field: Field, text: string): boolean {
	try {
		field.read?.(text as never, { timezone: 'UTC' });
		return false;
	} catch {
		return field.type === 'string' || field.type === 'resourceLocator';
	}
}

/** Something to fill in, and how it may arrive. */
function valueOf(field: Field): { readonly filled: unknown; readonly arrives: readonly unknown[] } {
	const example = (field.placeholder ?? field.modes?.at(-1)?.placeholder ?? '').replace(/^e\.g\. /, '');
	const text = example.startsWith('http') || isRejected(field, `the ${field.name}`) ? example : `the ${field.name}`;
	switch (field.type) {
		case 'boolean':
			return { filled: true, arrives: [true] };
		case 'number':
			return { filled: 7, arrives: [7] };
		case 'dateTime':
			return { filled: TIME, arrives: [Date.parse(TIME), String(Date.parse(TIME)), TIME.slice(0, 'yyyy-mm-dd'.length)] };
		case 'options': {
			const { value } = (field.options as ReadonlyArray<{ value: unknown }>).filter((option) => option.value !== '').at(-1) ?? {
				value: undefined,
			};
			return { filled: value, arrives: [value] };
		}
		case 'resourceLocator':
			return { filled: { __rl: true, mode: field.modes?.at(-1)?.name, value: text }, arrives: [text] };
		default:
			return field.typeOptions?.multipleValues ? { filled: [text], arrives: [text] } : { filled: text, arrives: [text] };
	}
}

/** A row with its required fields, and those of its collections that are named. */
const rowOf = (fields: readonly Field[], wanted?: Field): IDataObject =>
	Object.fromEntries(
		fields.flatMap((field): Array<[string, unknown]> => {
			if (field.type === 'collection') return [[field.name, rowOf(field.options as readonly Field[], wanted)]];
			return field === wanted || field.required ? [[field.name, valueOf(field).filled]] : [];
		}),
	) as IDataObject;

const single = (fields: readonly Field[]): readonly Field[] =>
	fields.flatMap((field) =>
		field.type === 'collection' ? single(field.options as readonly Field[]) : field.type === 'fixedCollection' ? [] : [field],
	);

/** Row groups at any depth. */
function groupsOf(fields: readonly Field[], within: (parameters: IDataObject) => INodeParameters, path = ''): readonly Group[] {
	return fields.flatMap((field): readonly Group[] => {
		const label = path + field.displayName;
		if (field.type === 'collection')
			return groupsOf(field.options as readonly Field[], (inner) => within({ [field.name]: inner }), `${label} → `);
		if (field.type !== 'fixedCollection') return [];
		const shown = Object.fromEntries(Object.entries(field.displayOptions?.show ?? {}).map(([name, values]) => [name, values[0]]));
		return (field.options as ReadonlyArray<{ name: string; values: readonly Field[] }>).flatMap(({ name, values }) => {
			const put = (rows: Rows) => within({ ...shown, [field.name]: { [name]: rows } } as IDataObject);
			return [
				{ label, name, fields: values, within: put },
				...groupsOf(values, (inner) => put([{ ...rowOf(values), ...inner }]), `${label} → `),
			];
		});
	});
}

const merged = (base: INodeParameters, over: INodeParameters): INodeParameters => ({
	...base,
	...over,
	...(base.additionalFields && over.additionalFields
		? { additionalFields: { ...(base.additionalFields as object), ...(over.additionalFields as object) } }
		: {}),
});

const groups = exampleOperations.flatMap((example) => {
	const operation = resources.find(({ value }) => value === example.resource)?.operations.find(({ value }) => value === example.operation);
	return groupsOf(operation?.fields ?? [], (inner) =>
		merged({ resource: example.resource, operation: example.operation, ...example.parameters }, inner as INodeParameters),
	).map((group) => ({ example, group }));
});

/** Every value of a request with its key, as often as it occurs. */
function valuesIn(value: unknown, key = ''): readonly { readonly key: string; readonly value: unknown }[] {
	if (Array.isArray(value)) return value.flatMap((one) => valuesIn(one, key));
	if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => valuesIn(inner, name));
	return value === undefined ? [] : [{ key, value }];
}

it('rows within rows are found', () =>
	expect(groups.map(({ group }) => group.label)).toEqual(
		expect.arrayContaining(['Additional Fields → Assessments', 'Additional Fields → Assessments → Dimensions']),
	));

describe.each(groups.map(({ example, group }) => [`${example.resource}.${example.operation}`, group.label, example, group] as const))(
	'rows of %s, %s',
	(_operation, _label, example, group) => {
		const run = async (rows: Rows) => {
			simulator.reset();
			const { error } = await engineFor(simulator).run(flowOf(example, group.within(rows), [example.items[0]]));
			const request = simulator.calls().at(-1);
			return { error, values: valuesIn({ query: { ...(request?.query as object), client_token: undefined }, body: request?.body }) };
		};

		/** What a row adds to the request: the second of two that are alike, or the only one where a second is rejected. */
		const added = async (row: IDataObject) => {
			const [one, two] = [await run([row]), await run([row, row])];
			const rejected = two.error?.message ?? '';
			const other = { ...row, id: 'another' };
			const [before, after] = rejected.includes('has several')
				? [await run([]), one]
				: rejected.includes('contains an ID twice')
					? [await run([other]), await run([other, row])]
					: [one, two];
			expect(after.values.length).toBeGreaterThan(0);
			const rest = before.values.map((entry) => JSON.stringify(entry));
			return after.values.filter((entry) => {
				const index = rest.indexOf(JSON.stringify(entry));
				if (index >= 0) rest.splice(index, 1);
				return index < 0;
			});
		};

		it.each(single(group.fields).map((field) => [field.displayName, field] as const))(
			'send only %s if nothing else is set',
			async (_name, field) => {
				const values = await added(rowOf(group.fields, field));
				const set = single(group.fields)
					.filter((one) => one === field || one.required)
					.flatMap((one) => valueOf(one).arrives);
				expect(values.filter(({ key, value }) => !set.includes(value) && !MEANT_BY_THE_API.includes(`${key}=${String(value)}`))).toEqual(
					[],
				);
				if (group.name !== PAIRS) expect(values.some(({ value }) => valueOf(field).arrives.includes(value))).toBe(true);
			},
		);

		// n8n itself asks for required fields.
		if (single(group.fields).every(({ required }) => !required))
			it('that are empty are rejected before anything is sent', async () => {
				const { error } = await run([{}]);
				expect(error?.message).toMatch(/ 1 is empty \[item 0\]$/);
				expect(simulator.requests).toEqual([]);
			});
	},
);
