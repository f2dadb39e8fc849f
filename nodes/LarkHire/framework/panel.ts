import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { alphabetical } from './alphabetical';
import type { PollingTrigger } from './polling/pollingTrigger';
import type { Field } from './field';
import type { Resource } from './operation';

type Show = NonNullable<NonNullable<INodeProperties['displayOptions']>['show']>;

const byName = <T extends { readonly name: string }>(list: readonly T[]) => alphabetical(list, 'name');

/** The action node's panel: resource, operation, and each operation's fields. */
export function panel(resources: readonly Resource[]): INodeProperties[] {
	return [
		selector(
			'Resource',
			'resource',
			resources.map(({ name, value, description }) => ({ name, value, description })),
		),
		...resources.map(({ value, operations }) => ({
			...selector(
				'Operation',
				'operation',
				operations.map(({ name, value, action, description }) => ({ name, value, action, description })),
			),
			displayOptions: { show: { resource: [value] } },
		})),
		...resources.flatMap((resource) =>
			resource.operations.flatMap((operation) =>
				operation.fields.map((field) => property(field, { resource: [resource.value], operation: [operation.value] })),
			),
		),
	];
}

/** Under the node on the canvas: what it does, in words. n8n evaluates it over the node's parameters. */
export function subtitle(resources: readonly Resource[]): string {
	const words = resources.flatMap((resource) =>
		resource.operations.map((operation) => [`${resource.value}.${operation.value}`, `${operation.name}: ${resource.name}`]),
	);
	return `={{ (${JSON.stringify(Object.fromEntries(words))})[$parameter["resource"] + "." + $parameter["operation"]] }}`;
}

/** The same for the trigger. */
export const triggerSubtitle = (triggers: readonly PollingTrigger[]): string =>
	`={{ (${JSON.stringify(Object.fromEntries(triggers.map(({ value, name }) => [value, name])))})[$parameter["event"]] }}`;

/** The trigger's panel: event, and each event's fields. */
export function triggerPanel(triggers: readonly PollingTrigger[]): INodeProperties[] {
	return [
		selector(
			'Event',
			'event',
			triggers.map(({ name, value, description }) => ({ name, value, description })),
		),
		...triggers.flatMap(({ value, fields }) => fields.map((field) => property(field, { event: [value] }))),
	];
}

/** The first option declared is the default. n8n leaves defaults out of stored workflows, so it must never change. */
function selector(displayName: string, name: string, options: INodePropertyOptions[]): INodeProperties {
	const fixed = { type: 'options', noDataExpression: true } as const;
	return { displayName, name, ...fixed, options: byName(options), default: options[0]?.value ?? '' };
}

/** n8n's literal of a field, shown only where it belongs. */
function property(field: Field, where: Show): INodeProperties {
	return { ...bare(field), displayOptions: { show: { ...where, ...(field.displayOptions?.show as Show) } } };
}

/** n8n's literal of a field: without the framework's own properties, at every depth. */
export function bare({
	read: _read,
	blank: _blank,
	picker: _picker,
	blankMeans: _blankMeans,
	narrows: _narrows,
	options,
	...literal
}: Field): INodeProperties {
	const property = literal as INodeProperties;
	if (!options) return property;
	const inner = options as ReadonlyArray<Partial<Field> & { readonly values?: readonly Field[] }>;
	const rendered = inner.map((option) =>
		option.values ? { ...option, values: option.values.map(bare) } : 'type' in option ? bare(option as Field) : option,
	);
	return { ...property, options: rendered as NonNullable<INodeProperties['options']> };
}
