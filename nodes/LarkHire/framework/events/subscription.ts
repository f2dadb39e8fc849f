import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { t, translated } from '../../language/texts';
import { alphabetical } from '../alphabetical';
import type { Field, Params } from '../field';
import { InputError } from '../inputError';
import { ownOptions, simplify } from '../options';
import { bare } from '../panel';
import { readFields } from '../parameters';
import { positive } from '../readers/number';
import { readText } from '../readers/text';
import { rawItem, simplifiedItem } from './eventItem';
import type { PushedEvent, ReceivedEvent, Subscription } from './pushedEvent';

/** Among the chosen types: whatever comes. */
export const ANY_EVENT = '*';

/** The part of n8n's contexts that parameters are read from. */
interface Node {
	getNodeParameter(name: string, fallback?: unknown): unknown;
	getTimezone(): string;
}

/** Feishu's types are names with dots between them, such as `hire.talent.deleted_v1`; the oldest are a single name. */
function readTypes(raw: unknown): readonly string[] {
	const types = (Array.isArray(raw) ? raw : [raw]).flatMap((one) => readText(one).split(/[\s,;]+/)).filter((type) => type !== '');
	const wrong = types.findIndex((type) => !/^[a-z][a-z\d_]{0,99}(?:\.[a-z\d_]{1,99}){0,9}$/.test(type));
	if (wrong === -1) return [...new Set(types)];
	throw new InputError(
		t`entry ${wrong + 1} is not an event type`,
		'An event type is what Feishu\'s page of the event calls "event type", such as corehr.contract.created_v1.',
	);
}

const HOUR_MS = 3_600_000;

const maximumAge = {
	displayName: 'Maximum Event Age',
	name: 'maximumAge',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 24,
	description:
		'Hours after which an event no longer starts the workflow. Feishu sends what n8n has not accepted again for about 7 hours. Without this option, events of any age do.',
	read: positive,
} as const satisfies Field;

/** The fields of both trigger nodes that hear events. Derived: a declared event brings its name and its filters. */
function eventFields(events: readonly PushedEvent[], options: readonly Field[]): readonly Field[] {
	const filters = new Map(events.flatMap(({ filters = [] }) => filters).map(({ field }) => [field.name, field]));
	const choices = events.map(({ name, value, description, feeds }) => ({
		name,
		value,
		description: feeds.length > 0 ? t`${translated(description)}. For ${feeds.map(operationName).join(t`, `)}.` : description,
	}));
	return [
		{
			displayName: 'Trigger On',
			name: 'events',
			type: 'multiOptions',
			default: [],
			options: alphabetical(
				[...choices, { name: 'Any Event', value: ANY_EVENT, description: 'Whatever the app is subscribed to' }],
				'name',
			),
			description: 'The events that start the workflow. The app has to be subscribed to each of them in the developer console.',
		},
		{
			displayName: 'Other Event Types',
			name: 'otherEventTypes',
			type: 'string',
			default: '',
			placeholder: 'e.g. corehr.contract.created_v1',
			description: 'Types of events that are not in the list, as their pages at Feishu name them, separated by commas',
			read: readTypes,
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add filter',
			default: {},
			options: alphabetical([...filters.values()], 'displayName'),
		},
		simplify,
		ownOptions(alphabetical([maximumAge, ...options], 'displayName')),
	];
}

/** Resource and operation by their names in the panel. */
const operationName = (name: string) =>
	name
		.split(': ')
		.map((part) => translated(part))
		.join(t`: `);

/** The panel of a node that hears events. */
export const eventPanel = (events: readonly PushedEvent[], options: readonly Field[], notice: string): INodeProperties[] => [
	{ displayName: notice, name: 'notice', type: 'notice', default: '' },
	...eventFields(events, options).map(bare),
];

/** Under the node on the canvas: the chosen events by name, and the other types. n8n evaluates it over the node's parameters. */
export function eventSubtitle(events: readonly PushedEvent[]): string {
	const names = Object.fromEntries([...events.map(({ value, name }) => [value, translated(name)]), [ANY_EVENT, t`Any Event`]]);
	return `={{ [...($parameter["events"] ?? []).map((type) => (${JSON.stringify(names)})[type] ?? type), $parameter["otherEventTypes"]].filter((text) => text).join(", ") }}`;
}

/** What `eventFields` reads. */
interface Chosen<O extends readonly Field[]> {
	readonly events?: readonly string[];
	readonly otherEventTypes?: readonly string[];
	readonly filters: Readonly<Record<string, readonly unknown[] | undefined>>;
	readonly simplify: boolean;
	readonly options: Params<O> & { readonly maximumAge?: number };
}

/** Reads a node's parameters, once: n8n evaluates expressions only while it calls the node. Throws an InputError. */
export function readSubscription<const O extends readonly Field[]>(
	node: Node,
	events: readonly PushedEvent[],
	optionFields: O,
): Subscription & { readonly options: Params<O> } {
	const read = readFields(eventFields(events, optionFields), ({ name, default: fallback }) => node.getNodeParameter(name, fallback), {
		timezone: node.getTimezone(),
	});
	const { events: chosen = [], otherEventTypes = [], filters, simplify, options } = read as unknown as Chosen<O>;
	const named = new Set([...chosen, ...otherEventTypes]);
	if (named.size === 0) throw new InputError('Trigger On is empty', 'Choose an event, or enter its type in Other Event Types.');
	const byType = new Map<string, PushedEvent>(events.map((event) => [event.value, event]));
	const zone = node.getTimezone();
	const toItem = (event: ReceivedEvent) => (simplify ? simplifiedItem(event, byType.get(event.type), zone) : rawItem(event));
	const recent = (time: number) => options.maximumAge === undefined || Date.now() - time <= options.maximumAge * HOUR_MS;
	const types = named.has(ANY_EVENT) ? 'every' : named;
	return {
		types,
		options,
		accepts: ({ type, time, body }) =>
			(types === 'every' || types.has(type)) &&
			recent(time) &&
			(byType.get(type)?.filters ?? []).every(({ field, key }) => filters[field.name]?.map(String).includes(String(body[key])) ?? true),
		toItem,
		samples: () =>
			[...(types === 'every' ? byType.keys() : types)].map((type) => ({
				...toItem(sampleOf(type, byType.get(type)?.sample ?? {})),
				sample: true,
			})),
	};
}

/** The simplified item of a declared event's example. */
export const sampleItem = (event: PushedEvent): IDataObject => simplifiedItem(sampleOf(event.value, event.sample), event);

/** An event with an example's body. */
const sampleOf = (type: string, body: IDataObject): ReceivedEvent => {
	const [id, time, appId, tenantKey] = ['5e3702a84e847582be8db7fb73283c02', 1_608_725_989_000, 'cli_9f5343c580712544', '2ca1d211f64f6438'];
	const header = { event_id: id, event_type: type, create_time: String(time), app_id: appId, tenant_key: tenantKey };
	return { id, type, time, appId, tenantKey, envelope: { schema: '2.0', header }, body };
};
