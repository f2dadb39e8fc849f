import { isObject } from '../../api/object';

/** What is kept of one subject between polls. */
export interface Memory {
	/** When it was first watched, epoch ms. */
	readonly since: number;
	/** Feishu has known it at some time. */
	readonly seen?: boolean;
	/** In so many polls in a row Feishu did not know it, this one included. */
	readonly unknown?: number;
}

export interface Watched extends Memory {
	/** When it was last checked, epoch ms: the one that has waited longest is next. */
	asked?: number;
	seen?: boolean;
	unknown?: number;
	/** How it ended. Not checked again once it has, unless that outcome is wanted and was not emitted. */
	outcome?: string;
	emitted?: boolean;
	/** Rejections in a row. */
	refused?: number;
	/** The rejections have been reported. */
	reported?: boolean;
}

/** The IDs to watch. Where `within` changes, everything remembered is about something else. */
export interface Subjects {
	readonly within: string;
	readonly ids: readonly string[];
}

export interface State {
	readonly within: string;
	readonly watched: Readonly<Record<string, Watched>>;
}

/**
 * The state for this poll: exactly the listed subjects, so that it is as long as the list and a removed one is forgotten. New
 * ones get their clock now, also those whose turn comes later, because n8n stores the state of the first poll in any case.
 */
export function stateFor({ within, ids }: Subjects, stored: unknown, now: number): State {
	const before = isState(stored) && stored.within === within ? stored.watched : {};
	return { within, watched: Object.fromEntries(ids.map((id) => [id, notAhead(before[id] ?? { since: now }, now)])) };
}

/** The computer's clock was ahead when these times were taken: they would keep a subject waiting until then. */
const notAhead = (watched: Watched, now: number): Watched => ({
	...watched,
	since: Math.min(watched.since, now),
	...(watched.asked !== undefined && watched.asked > now && { asked: 0 }),
});

const isState = (stored: unknown): stored is State => isObject(stored) && isObject(stored.watched);

/** What to check in this poll: all that have not ended, the one that has waited longest first. */
export function due({ watched }: State, wanted: readonly string[], most: number): ReadonlyArray<readonly [id: string, watched: Watched]> {
	const open = Object.entries(watched).filter(
		([, { outcome, emitted }]) => !emitted && (outcome === undefined || wanted.includes(outcome)),
	);
	return open.sort(([, a], [, b]) => (a.asked ?? 0) - (b.asked ?? 0)).slice(0, most);
}
