import type { INode, INodeParameters } from 'n8n-workflow';
import type { Simulator } from '../../simulator';
import { HIRE, binaryOf, oneNode } from '../workflows';
import type { Run, WorkflowJson } from '../run';
import type { ExampleOperation } from './example';

type Item = ExampleOperation['items'][number];

/** The operation alone, with the files that its example needs. */
export const flowOf = ({ file }: ExampleOperation, parameters: INodeParameters, items: readonly Item[], more: Partial<INode> = {}): WorkflowJson =>
	oneNode(parameters, items, more, file && ((json) => (({ name, type, text }) => binaryOf(name, type, text))(file(json as Item))));

/** What a run of the example with both items has to have brought about. Uses jest's `expect`. */
export function judge({ items, wire, list, many, effect, expected = [undefined, undefined] }: ExampleOperation, endpoint: string, run: Run, simulator: Simulator): void {
	expect(run.error).toBeUndefined();
	const paired = run.items(HIRE).map(({ pairedItem }) => (pairedItem as { item: number }).item);
	expect(list || many ? [...new Set(paired)] : paired).toEqual([0, 1]);
	// A client token is made anew for each execution.
	const sent = simulator.calls(endpoint).map(({ path, query: { client_token: _token, ...query }, body }) => ({ path, ...(Object.keys(query).length > 0 && { query }), ...(body !== undefined && { body }) }));
	expect(sent).toHaveLength(2);
	expect(sent).toEqual(expect.arrayContaining(items.map(wire)));
	expect(items.map((item) => effect?.(simulator.store, item))).toEqual(expected);
}
