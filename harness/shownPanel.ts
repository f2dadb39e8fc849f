import type { INode, INodeProperties, INodeType } from 'n8n-workflow';

const SELECTORS = ['resource', 'operation'] as const;

/** By node, and by what its selectors say. */
const made = new WeakMap<INodeType, Map<string, INodeType>>();

const isChosen = (value: unknown): value is string => typeof value === 'string' && value !== '' && !value.startsWith('=');

/**
 * A node type with only that part of its panel which its nodes in a workflow can show. n8n goes through the whole panel several times
 * for each workflow, and again for each parameter: of the thousand fields of our node, a run can see twenty. Where a node does not
 * say which resource and operation it means, it keeps the whole panel.
 */
export function shownPart(type: INodeType, nodes: readonly INode[]): INodeType {
	const { properties } = type.description;
	const chosen = SELECTORS.map((selector) => new Set(nodes.map(({ parameters }) => parameters[selector])));
	if (!chosen.every((values) => [...values].every(isChosen))) return type;
	const byChoice = made.get(type) ?? new Map<string, INodeType>();
	made.set(type, byChoice);
	const key = chosen.map((values) => [...values].join()).join(';');
	const isShown = ({ displayOptions: { show = {} } = {} }: INodeProperties) =>
		SELECTORS.every((selector, index) => show[selector]?.some((value) => chosen[index]?.has(value as string)) ?? true);
	const part =
		byChoice.get(key) ??
		(Object.create(type, { description: { value: { ...type.description, properties: properties.filter(isShown) } } }) as INodeType);
	byChoice.set(key, part);
	return part;
}
