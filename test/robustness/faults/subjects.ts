import { isIdempotent, isSafe } from '../../../nodes/LarkHire/api/endpoint';
import { getEmployees } from '../../../nodes/LarkHire/resources/probation/endpoints';
import { resources } from '../../../nodes/LarkHire/resources';
import type { Operation } from '../../../nodes/LarkHire/framework/operation';
import type { Store } from '../../../simulator';
import { exampleOperations, type ExampleOperation } from '../../../harness/examples';

type Item = ExampleOperation['items'][number];

export const ITEMS = 11;

/** An operation under test, with eleven items. */
export interface Subject {
	readonly name: string;
	readonly example: ExampleOperation;
	readonly endpoint: string;
	/** The endpoint that an item calls last: its own, unless it looks something up afterwards. */
	readonly last: string;
	/** Further endpoints that the operation may call. */
	readonly others: readonly string[];
	/** Changes nothing, so a repetition is always allowed. */
	readonly reads: boolean;
	/** A request whose answer was lost is repeated. */
	readonly safe: boolean;
	/** Feishu refuses the repetition of what it has done, in words that do not say so. */
	readonly once: boolean;
	readonly items: readonly Item[];
	/** Puts the records of all items into the tenant. */
	prepare(store: Store): void;
}

/** Where the first request counted although its answer was lost, the second is refused: the record is gone, the stage is there, the check is closed. */
const ONCE = new Set([
	'backgroundCheck.updateProgress',
	'backgroundCheck.updateResult',
	'externalApplication.delete',
	'externalBackgroundCheck.delete',
	'externalInterview.delete',
	'externalOffer.delete',
	'jobRequirement.delete',
	'probationAssessment.delete',
	'referral.deleteReward',
	'website.deleteChannel',
]);

/** What these operations look up once they have their records. */
const AFTERWARDS = new Map([['probation.search', getEmployees.endpoint]]);

const operations = new Map(
	resources.flatMap(({ value, operations: all }) =>
		all.map((operation): [string, Operation] => [`${value}.${operation.value}`, operation]),
	),
);

type Own = (value: string, index: number) => string;

/** What no two people or records may share. */
const OWN: Readonly<Record<string, Own>> = {
	employee: (value, index) => `${value}${index}`,
	external: (value, index) => `${value}${index}`,
	mail: (value, index) => `${index}.${value}`,
	name: (value, index) => `${index} ${value}`,
	url: (value, index) => `${value}${index}`,
};

/**
 * Reads take the two items of the example: first those of the one, then those of the other, because those of one record go one
 * after another. Writes need a record each.
 */
function itemOf({ items, id }: ExampleOperation, reads: boolean, index: number): Item {
	if (reads) return items[index < ITEMS / 2 ? 0 : 1];
	const item = items[index % 2] as Item;
	if (index === 0 || (index === 1 && item.id !== items[0]?.id)) return item;
	const own = Object.entries(item).flatMap(([name, value]) => (name in OWN ? [[name, (OWN[name] as Own)(value, index)]] : []));
	return {
		...item,
		...Object.fromEntries(own),
		...(id && item.id !== undefined && { id: `${item.id.slice(0, -3)}${900 + index}` }),
	};
}

/** Feishu itself refuses a second record with the same external ID: without one it would make two. */
const withoutGuard = ({ external: _, ...item }: Item): Item => ({ ...item, external: '' });

/** Beside every record with the one ID, a copy of it with the other. */
function copy(store: object, from: string, to: string): void {
	if (from === to) return;
	const renamed = <T>(record: T): T => JSON.parse(JSON.stringify(record).replaceAll(`"${from}"`, `"${to}"`)) as T;
	for (const part of Object.values(store) as unknown[]) {
		if (part instanceof Map) {
			if (part.has(from)) part.set(to, cloned(part.get(from), renamed));
			// Some records are kept under what they belong to, or in it.
			else
				for (const [key, record] of [...(part as Map<string, object>)]) {
					if (hasId(record, from)) part.set(to, renamed(record));
					else if (Object.values(record).some((inner) => hasId(inner, from)))
						part.set(`${key}${to}`, { ...renamed(record), id: `${key}${to}` });
				}
		}
		for (const list of listsIn(part)) list.push(...list.filter((record) => hasId(record, from)).map(renamed));
	}
}

/** Buffers of files stay what they are. */
const cloned = (record: unknown, renamed: <T>(record: T) => T) =>
	typeof record === 'object' && record !== null && 'bytes' in record ? { ...record } : renamed(record);

const hasId = (record: unknown, id: string) =>
	typeof record === 'object' &&
	record !== null &&
	Object.entries(record).some(([name, value]) => /^(id|user_id)$/.test(name) && value === id);

/** Lists of records in a part of the store, and in its records. */
function listsIn(part: unknown): unknown[][] {
	if (Array.isArray(part)) return [part];
	if (part instanceof Map) return [...part.values()].flatMap(listsIn);
	return typeof part === 'object' && part !== null ? Object.values(part).filter((value): value is unknown[] => Array.isArray(value)) : [];
}

export const subjects: readonly Subject[] = exampleOperations.map((example) => {
	const name = `${example.resource}.${example.operation}`;
	const operation = operations.get(name) as Operation;
	const endpoint = example.endpoint ?? operation.endpoint.endpoint;
	const reads = endpoint.startsWith('GET') || isSafe(operation.endpoint);
	const safe = isIdempotent(operation.endpoint) || reads;
	const items = Array.from({ length: ITEMS }, (_, index) => itemOf(example, reads, index)).map((item) =>
		safe ? item : withoutGuard(item),
	);
	const prepare = (store: Store) => {
		// Every look is to see the same, however many there are.
		for (const task of store.deliveryTasks.values()) task.steps = [1];
		if (reads) return;
		items.forEach((item, index) => {
			if (item.id === undefined) return;
			copy(store, (example.items[index % 2] as Item).id as string, item.id);
			// Nobody may have two for the same job.
			const application = store.applications.get(item.id);
			if (application && index > 1) application.talent_id = item.id;
		});
	};
	const others = (operation.endpoints ?? []).map((other) => other.endpoint);
	const last = AFTERWARDS.get(name) ?? endpoint;
	return { name, example, endpoint, last, others, reads, safe, once: ONCE.has(name), items, prepare };
});
