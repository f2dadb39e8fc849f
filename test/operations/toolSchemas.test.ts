import type { INodeParameters } from 'n8n-workflow';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { ADDED_FIELDS } from '../../nodes/LarkHire/framework/options';
import { resources } from '../../nodes/LarkHire/resources';
import { Simulator } from '../../simulator';
import { Agent, type Told } from '../support/agent';

/** Types that the model fills in at the press of the button beside the field. What is chosen from a list stays with whoever builds the workflow. */
const types: Readonly<Record<string, string>> = {
	boolean: 'boolean',
	dateTime: 'string',
	// n8n's own type for it is none that this conversion of its schema knows.
	json: 'string',
	multiOptions: 'string',
	number: 'number',
	resourceLocator: 'string',
	string: 'string',
};
/** Of OpenAI's functions; others take more. */
const MOST_DESCRIPTION = 1024;
const MOST_NAME = 64;

/** The key that n8n's editor makes of a label. */
const keyOf = (label: string) => label.replace(/[^a-zA-Z0-9-]/g, '_').slice(0, MOST_NAME - 1);
const exampleOf = ({ placeholder, type, modes }: Field) =>
	type === 'resourceLocator' ? modes?.find(({ name }) => name !== 'list')?.placeholder : placeholder;
const wordsOf = (field: Field) => [field.description, exampleOf(field)].filter(Boolean).join(', ');
/** As n8n's button writes it, with what the panel says of the field as the description. */
const fromAi = (field: Field) =>
	`={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${keyOf(field.displayName)}', \`${wordsOf(field).replace(/[\\`]/g, '\\$&')}\`, '${types[field.type] ?? ''}') }}`;

/** The fields that a model can fill in, as they are when nothing else is chosen. */
const open = (fields: readonly Field[]) =>
	fields.filter(({ name, type, displayOptions, noDataExpression }) => {
		const shown = Object.entries(displayOptions?.show ?? {}).every(([other, values]) =>
			values.some((value) => value === fields.find((field) => field.name === other)?.default),
		);
		return types[type] !== undefined && !noDataExpression && shown && !ADDED_FIELDS.includes(name);
	});

const parametersOf = (fields: readonly Field[]): INodeParameters =>
	Object.fromEntries(
		open(fields).map((field) => [
			field.name,
			field.type === 'resourceLocator' ? { __rl: true, mode: 'id', value: fromAi(field) } : fromAi(field),
		]),
	);

const tools = resources.flatMap(({ value: resource, operations }) =>
	operations.map(({ value: operation, action, fields, description }) => {
		const added = fields.filter(({ type, name }) => type === 'collection' && name !== 'options');
		const optional = added.flatMap(({ options }) => open((options ?? []) as readonly Field[]));
		return {
			name: `${resource}_${operation}`,
			action,
			description,
			own: open(fields),
			optional,
			parameters: {
				resource,
				operation,
				...parametersOf(fields),
				...Object.fromEntries(added.map(({ name, options }) => [name, parametersOf((options ?? []) as readonly Field[])])),
			},
		};
	}),
);

let told: ReadonlyMap<string, Told>;
beforeAll(async () => {
	const simulator = await Simulator.start();
	const agent = new Agent(simulator, Object.fromEntries(tools.map(({ name, parameters }) => [name, parameters])));
	told = new Map((await agent.told()).map((tool) => [tool.name, tool]));
	await simulator.stop();
});

it.each(tools)('$name: a model is told what it does, with a field for each that it may fill in', ({ name, action, own, optional }) => {
	const tool = told.get(name);
	expect(tool?.description).toBe(`${action} in Lark Hire`);
	// A verb and what it is about.
	expect(action).toMatch(/^[A-Z][a-z]+ \S+/);
	expect(tool?.description.length).toBeLessThanOrEqual(100);
	const keys = [...own, ...optional].map(({ displayName }) => keyOf(displayName));
	expect(Object.keys(tool?.parameters ?? {}).sort()).toEqual([...new Set(keys)].sort());
	// n8n lets a model leave nothing out: whatever it is not to fill in, is not given to it.
	expect([...(tool?.required ?? [])].sort()).toEqual([...new Set(keys)].sort());
});

it.each(tools)('$name: two fields of it do not have one name', ({ own, optional }) => {
	const keys = [...own, ...optional].map(({ displayName }) => keyOf(displayName));
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it.each(tools)(
	'$name: the panel says of each field what a model has to know, with an example where it is text',
	({ name, own, optional }) => {
		const parameters = (told.get(name)?.parameters ?? {}) as Record<string, { description?: string }>;
		for (const field of [...own, ...optional]) {
			const { description = '' } = parameters[keyOf(field.displayName)] ?? {};
			expect([field.name, description.length > 10, description.length <= MOST_DESCRIPTION]).toEqual([field.name, true, true]);
		}
		const without = own.filter(
			({ type, required, default: preset, ...field }) =>
				required &&
				(preset === '' || type === 'resourceLocator') &&
				['resourceLocator', 'string', 'json'].includes(type) &&
				!exampleOf({ ...field, type, default: preset }),
		);
		expect(without.map(({ name: field }) => field)).toEqual([]);
	},
);
