import { ESLint, type Linter } from 'eslint';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import { Workflow, type INode, type INodeProperties, type INodePropertyOptions, type INodeType, type INodeTypes } from 'n8n-workflow';
import tseslint from 'typescript-eslint';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { LarkHireEventTrigger } from '../../nodes/LarkHire/LarkHireEventTrigger.node';
import { LarkHireTrigger } from '../../nodes/LarkHire/LarkHireTrigger.node';
import { LarkHireWebhookTrigger } from '../../nodes/LarkHire/LarkHireWebhookTrigger.node';
import { alphabetical } from '../../nodes/LarkHire/framework/alphabetical';
import { resources } from '../../nodes/LarkHire/resources';

const panels = {
	LarkHire: new LarkHire().description.properties,
	LarkHireEventTrigger: new LarkHireEventTrigger().description.properties,
	LarkHireTrigger: new LarkHireTrigger().description.properties,
	LarkHireWebhookTrigger: new LarkHireWebhookTrigger().description.properties,
};

/** Resources come in the order of hiring, for which the rules for parameters have no word; everything else to choose from is sorted by name. */
const resourcesSorted = (properties: readonly INodeProperties[]) =>
	properties.map((property) =>
		property.name === 'resource' ? { ...property, options: alphabetical(property.options as INodePropertyOptions[], 'name') } : property,
	);

/** Names and stored values, without labels: what users' workflows hold. */
function contract(properties: readonly INodeProperties[]): object {
	return properties
		.filter(({ type }) => type !== 'notice')
		.map(({ name, type, default: fallback, options, displayOptions, modes }) => ({
			name,
			type,
			default: fallback,
			...(displayOptions?.show && { show: displayOptions.show }),
			...(modes && { modes: modes.map((mode) => mode.name) }),
			...(options && { options: options.map(choice) }),
		}));
}

/** A value to choose, a field of a collection, or a group of a fixed collection. */
function choice(option: NonNullable<INodeProperties['options']>[number]): unknown {
	if ('values' in option) return { name: option.name, values: contract(option.values) };
	return 'value' in option ? option.value : contract([option as INodeProperties]);
}

describe.each(Object.entries(panels))('panel of %s', (name, properties) => {
	it('keeps the names and values that workflows store', () => {
		expect(contract(properties)).toMatchSnapshot();
	});

	// The linter cannot see fields that code puts together; so it gets them as a literal, in a file that looks like a node.
	it('passes the rules for node parameters after rendering', async () => {
		const rules = nodesBase.configs.nodes.rules as Linter.RulesRecord;
		const config = {
			files: ['**/*.ts'],
			languageOptions: { parser: tseslint.parser as Linter.Parser },
			plugins: { 'n8n-nodes-base': nodesBase as unknown as ESLint.Plugin },
			rules,
		};
		const eslint = new ESLint({ cwd: `${__dirname}/../..`, overrideConfigFile: true, overrideConfig: [config] });
		const source = `import type { INodeTypeDescription } from 'n8n-workflow';\n\nexport const properties: INodeTypeDescription['properties'] = ${JSON.stringify(resourcesSorted(properties), null, '\t').replace(/"(\w+)":/g, '$1:')};\n`;
		const [result] = await eslint.lintText(source, { filePath: `nodes/LarkHire/${name}Description.ts` });
		expect(result?.messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${source.split('\n')[line - 1]})`)).toEqual([]);
	});

	it('contains nothing internal to the framework', () => {
		expect(JSON.stringify(properties)).toBe(JSON.stringify(structuredClone(properties)));
		expect(JSON.stringify(properties)).not.toMatch(/"(read|picker)":/);
	});

	it('shows every property only once in the same place', () => {
		const places = properties.flatMap(({ name: property, displayOptions: { show = {} } = {} }) =>
			(show.operation ?? [undefined]).map((operation) => JSON.stringify([property, show.resource, operation, show.event])),
		);
		expect(new Set(places).size).toBe(places.length);
	});
});

it('shows resources in the order of hiring, with the default that stored workflows leave out, and everything else last', () => {
	const [resource] = panels.LarkHire;
	const shown = (resource?.options as INodePropertyOptions[]).map(({ value }) => value);
	expect(shown).toEqual(resources.map(({ value }) => value));
	const steps = ['job', 'talent', 'application', 'interview', 'offer', 'employee', 'probation', 'backgroundCheck', 'externalApplication'];
	expect(shown.filter((value) => steps.includes(`${value}`))).toEqual(steps);
	expect(shown.at(-1)).toBe('customApiCall');
	expect(resource?.default).toBe('backgroundCheck');
});

it('shows the fields of each operation in their order, though what several have at their end is there once', () => {
	const { properties } = new LarkHire().description;
	for (const { value: resource, operations } of resources)
		for (const { value: operation, fields } of operations) {
			const shown = properties.filter(
				({ displayOptions: { show = {} } = {} }) => show.resource?.includes(resource) && show.operation?.includes(operation),
			);
			expect(shown.map(({ name, displayName }) => [name, displayName])).toEqual(fields.map(({ name, displayName }) => [name, displayName]));
		}
	expect(
		properties.filter(({ name, displayOptions }) => name === 'options' && (displayOptions?.show?.operation?.length ?? 0) > 1),
	).not.toEqual([]);
});

// n8n keeps what was entered when another operation has a field of the same name: text would show an object as [object Object].
it('stores every field of one name in one form, wherever it is', () => {
	const forms = new Map<string, Set<string>>();
	const note = (path: string, { name, type, typeOptions, options }: INodeProperties): void => {
		const form =
			typeOptions?.multipleValues || !['string', 'number', 'boolean', 'dateTime', 'options', 'json'].includes(type)
				? `${type}, multiple: ${typeOptions?.multipleValues === true}`
				: 'one value';
		forms.set(path + name, (forms.get(path + name) ?? new Set()).add(form));
		if (type === 'collection') for (const option of options ?? []) if ('type' in option) note(`${path}${name}.`, option);
	};
	for (const property of panels.LarkHire) note('', property);
	expect([...forms].filter(([, several]) => several.size > 1).map(([name, several]) => [name, ...several])).toEqual([]);
	expect(forms.get('talentId')).toEqual(new Set(['resourceLocator, multiple: false']));
});

it.each([
	[new LarkHire(), { resource: 'ehrImportTask', operation: 'update' }, 'Update: E-HR Import Task'],
	[new LarkHireTrigger(), { event: 'deliveryTaskFinished' }, 'Delivery Task Finished'],
	[
		new LarkHireWebhookTrigger(),
		{ events: ['hire.talent.deleted_v1', '*', 'a.b_v1'], otherEventTypes: 'c.d_v1' },
		'Talent Deleted, Any Event, a.b_v1, c.d_v1',
	],
	[new LarkHireWebhookTrigger(), {}, ''],
])('the canvas describes what the node does', (type: INodeType, parameters, expected) => {
	const node: INode = { id: '1', name: 'Node', type: 'x', typeVersion: 1, position: [0, 0], parameters };
	const nodeTypes = { getByNameAndVersion: () => type } as unknown as INodeTypes;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	expect(workflow.expression.getSimpleParameterValue(node, type.description.subtitle, 'internal', {})).toBe(expected);
});
