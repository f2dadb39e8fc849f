import type { IDataObject } from 'n8n-workflow';
import type { Event, Memory } from './pollingTrigger';

/** What the trigger keeps of one subject between polls. */
export interface Watched extends Memory {
	/** When it was last asked about, epoch ms: whoever waits longest is next. */
	asked?: number;
	seen?: boolean;
	unknown?: number;
	/** How it ended. Not asked about again once it has, unless that outcome is wanted and was not emitted. */
	outcome?: string;
	emitted?: boolean;
	/** Refusals in a row. */
	refused?: number;
	/** The refusals have been reported. */
	reported?: boolean;
}

/** Of one trigger node, as kept in n8n's static data. */
export interface State {
	readonly event: string;
	readonly within: string;
	readonly watched: Record<string, Watched>;
}

/**
 * The state for this poll: exactly the listed subjects, so that it is as long as the list and a removed one is forgotten. New
 * ones get their clock now, also those whose turn comes later, because n8n saves the state of the first poll in any case.
 */
export function stateFor({ value }: Event, { within, ids }: ReturnType<Event['subjects']>, saved: unknown, now: number): State {
	const before = isState(saved) && saved.event === value && saved.within === within ? saved.watched : {};
	const watched = Object.fromEntries(ids.map((id) => [id, notAhead(before[id] ?? { since: now }, now)]));
	return { event: value, within, watched };
}

/** The computer's clock was ahead when these times were taken: they would keep a subject waiting until then. */
const notAhead = (watched: Watched, now: number): Watched => ({
	...watched,
	since: Math.min(watched.since, now),
	...(watched.asked !== undefined && watched.asked > now && { asked: 0 }),
});

const isState = (saved: unknown): saved is State =>
	typeof saved === 'object' && saved !== null && 'watched' in saved && typeof saved.watched === 'object' && saved.watched !== null;

/** Whom to ask in this poll: all that have not ended, the one asked longest ago first. */
export function due({ watched }: State, wanted: readonly string[], most: number): ReadonlyArray<readonly [id: string, watched: Watched]> {
	const open = Object.entries(watched).filter(
		([, { outcome, emitted }]) => !emitted && (outcome === undefined || wanted.includes(outcome)),
	);
	return open.sort(([, a], [, b]) => (a.asked ?? 0) - (b.asked ?? 0)).slice(0, most);
}

/** Into the form that n8n keeps: plain JSON. */
export const saved = (state: State): IDataObject => JSON.parse(JSON.stringify(state)) as IDataObject;
