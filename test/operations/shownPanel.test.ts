import { NodeHelpers, type INodeParameters, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { exampleOperations } from '../../harness/examples';
import { shownPart } from '../../harness/shownPanel';
import { HIRE, node } from '../../harness/workflows';

// Tests run with the part of the panel that a node can show. n8n has to make of it what it makes of the whole one.

const whole = new LarkHire();
const hire = (parameters: INodeParameters) => node(HIRE, 'n8n-nodes-lark-hire.larkHire', parameters);

/** What n8n fills in, and what it has to say against it. */
function seenBy({ properties, ...description }: INodeTypeDescription, parameters: INodeParameters) {
	const own = hire(parameters);
	own.parameters = NodeHelpers.getNodeParameters(properties, parameters, true, false, own, { ...description, properties }) ?? {};
	return [own.parameters, NodeHelpers.getNodeParametersIssues(properties, own, { ...description, properties })];
}

it.each(
	exampleOperations.map(
		({ resource, operation, parameters }) => [`${resource}.${operation}`, { resource, operation, ...parameters }] as const,
	),
)('%s is to n8n what it is with the whole panel, filled in or not', (_name, example) => {
	const { description } = shownPart(whole, [hire(example)]);
	expect(description.properties.length).toBeLessThan(whole.description.properties.length / 10);
	for (const parameters of [example, { resource: example.resource, operation: example.operation }])
		expect(seenBy(description, parameters)).toEqual(seenBy(whole.description, parameters));
});

it.each([[{}], [{ resource: 'job' }], [{ resource: 'job', operation: '={{ $json.operation }}' }]])(
	'%p keeps the whole panel',
	(parameters) => {
		expect(shownPart(whole, [hire(parameters)])).toBe(whole);
	},
);

it('has what each of several nodes can show, and everything else of the node', () => {
	const both = [hire({ resource: 'job', operation: 'get' }), hire({ resource: 'website', operation: 'getAll' })];
	const part: INodeType = shownPart(whole, both);
	expect(part.description.properties).toEqual(
		expect.arrayContaining(both.flatMap((one) => shownPart(whole, [one]).description.properties)),
	);
	expect({ ...part.description, properties: [] }).toEqual({ ...whole.description, properties: [] });
	expect([part.execute, part.methods]).toEqual([whole.execute, whole.methods]);
});
