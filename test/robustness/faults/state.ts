import type { Store } from '../../../simulator';

/** What is the simulator's bookkeeping, or the time of day. */
const NOT_STATE = new Set([
	'updated',
	'updates',
	'looks',
	'clientTokens',
	'probationTokens',
	'create_time',
	'initiating_time',
	'bytes',
	'taskId',
	'externalIds',
]);

const sorted = (value: unknown): unknown => {
	if (value instanceof Map) return [...value].map(([key, entry]) => [/^[\da-f]{32}$/.test(String(key)) ? 'made up' : key, sorted(entry)]);
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => !NOT_STATE.has(name))
			.map(([name, entry]) => [name, sorted(entry)]),
	);
};

const HALF_A_DAY_MS = 43_200_000;

/** Times at which something was done just now differ from run to run; those that somebody entered do not. */
const withoutNow = (json: string): string =>
	json.replace(/"?\b(?:(\d{13})\b|\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d)"?/g, (time, ms: string | undefined) =>
		Math.abs((ms ? Number(ms) : Date.parse(time.replaceAll('"', ''))) - Date.now()) < HALF_A_DAY_MS ? '"now"' : time,
	);
/** The state of the simulated tenant, to be compared between runs. */
export const stateOf = (store: Store): string => withoutNow(JSON.stringify(sorted(store)));

/** Results of an item, without what is made up anew in each run: addresses of files, IDs of tasks. */
export const plain = (outputs: ReadonlyArray<{ readonly json: object; readonly binary?: object }>): string =>
	withoutNow(JSON.stringify(outputs.map(({ json, binary }) => [json, binary])))
		.replace(/http:\/\/localhost:\d+\/hire\/file\/blob\/[\w-]+/g, 'address')
		.replace(/"task_id":"[\da-f]{32}"/g, 'task');

/** The first place where two texts differ, with something around it. */
export function difference(one: string, other: string): string {
	const at = [...one].findIndex((letter, index) => letter !== other[index]);
	const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
	return `… ${around(one)} … instead of … ${around(other)} …`;
}
