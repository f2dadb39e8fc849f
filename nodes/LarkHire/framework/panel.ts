import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { shown } from '../language/shown';
import { t, translated, type Translations } from '../language/texts';
import { alphabetical } from './alphabetical';
import type { PollingTrigger } from './polling/pollingTrigger';
import type { Field } from './field';
import type { Resource } from './operation';

type Show = NonNullable<NonNullable<INodeProperties['displayOptions']>['show']>;

const byName = <T extends { readonly name: string }>(list: readonly T[]) => alphabetical(list, 'name');

/** The action node's panel: resource, in the order of the list, operation, and each operation's fields. */
export function panel(resources: readonly Resource[], byDefault: Resource): INodeProperties[] {
	return [
		selector(
			'Resource',
			'resource',
			resources.map(({ name, value, description, zh }) => ({ name, value, description, zh })),
			byDefault,
		),
		...resources.map(({ value, operations, zh }) => ({
			...selector(
				'Operation',
				'operation',
				byName(operations.map(({ name, value, action, description }) => ({ name, value, action, description, zh }))),
				operations[0],
			),
			displayOptions: { show: { resource: [value] } },
		})),
		...resources.flatMap(fieldsOf),
	];
}

/** A field that several operations have, each with the same ones after it. */
interface Shared {
	readonly field: Field;
	readonly operations: string[];
	readonly before: Map<Field, Shared>;
}

/**
 * The fields of all operations of a resource. n8n sends the whole panel to every editor, so what several of them have at their end
 * is in it once. Whatever more fields come after stands first, so that each operation has its fields in its own order.
 */
function fieldsOf({ value: resource, operations, zh }: Resource): INodeProperties[] {
	const last = new Map<Field, Shared>();
	/** By how many fields come after. */
	const all: Shared[][] = [];
	for (const { value: operation, fields } of operations) {
		let place = last;
		for (const [after, field] of [...fields].reverse().entries()) {
			const shared = place.get(field) ?? { field, operations: [], before: new Map<Field, Shared>() };
			if (!place.has(field)) (all[after] ??= []).push(shared);
			place.set(field, shared);
			shared.operations.push(operation);
			place = shared.before;
		}
	}
	return all
		.reverse()
		.flatMap((some) => some.map(({ field, operations: operation }) => shown(property(field, { resource: [resource], operation }), zh)));
}

/** Under the node on the canvas: what it does, in words. n8n evaluates it over the node's parameters. */
export function subtitle(resources: readonly Resource[]): string {
	const words = resources.flatMap(({ name, value, operations, zh }) =>
		operations.map((operation) => [`${value}.${operation.value}`, t`${translated(operation.name, zh)}: ${translated(name, zh)}`]),
	);
	return `={{ (${JSON.stringify(Object.fromEntries(words))})[$parameter["resource"] + "." + $parameter["operation"]] }}`;
}

/** The same for the trigger. */
export const triggerSubtitle = (triggers: readonly PollingTrigger[]): string =>
	`={{ (${JSON.stringify(Object.fromEntries(triggers.map(({ value, name }) => [value, translated(name)])))})[$parameter["event"]] }}`;

/** The trigger's panel: event, and each event's fields. */
export function triggerPanel(triggers: readonly PollingTrigger[]): INodeProperties[] {
	return [
		selector(
			'Event',
			'event',
			byName(triggers).map(({ name, value, description }) => ({ name, value, description })),
			triggers[0],
		),
		...triggers.flatMap(({ value, fields }) => fields.map((field) => property(field, { event: [value] }))),
	];
}

type Choice = INodePropertyOptions & { readonly zh?: Translations };

/** n8n leaves the default out of stored workflows, so it must never change. */
function selector(
	displayName: string,
	name: string,
	choices: readonly Choice[],
	byDefault: { readonly value: string } | undefined,
): INodeProperties {
	const options = choices.map(({ zh, ...option }) => shown(option, zh));
	const fixed = { type: 'options', noDataExpression: true } as const;
	return { displayName, name, ...fixed, options, default: byDefault?.value ?? '' };
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
