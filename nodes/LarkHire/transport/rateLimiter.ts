import type { Limit, Window } from '../api/endpoint';
import { LarkError } from '../api/errors';
import { passed, unlessCancelled, wait } from './abort';

/** Timers are not exact, and the fastest call of a few is not the fastest there can be. */
const SAFETY_MS = 15;

/** No request is on its way to Feishu for longer; what takes longer is Feishu's answer, for which nobody else has to wait. */
const ARRIVAL_MS = 2000;

/** So many calls have to succeed before the fastest says anything about all: those of a first rush are all slow. */
const ENOUGH = 100;

/** A call that has started. What Feishu counts is its arrival, which lies somewhere between start and end. */
interface Place {
	/** All times by `passed()`, in ms. */
	readonly start: number;
	/** Infinity while it is under way. */
	end: number;
	readonly ended: Promise<void>;
}

type Ended = (success: boolean) => void;

/**
 * Keeps one endpoint's documented limit, sliding, for everybody in this process who uses the same credential. A window is
 * counted from when the calls before have reached Feishu at the latest. As long as nothing else is known, that is their end;
 * then it is earlier by as much as the fastest call ever took as a whole: its way back and the next call's way there take
 * about that, and so, however late one arrives, Feishu does not count more in a window.
 */
export class Pacer {
	/** The latest calls, in the order of their starts; never more than the largest window's count. */
	private readonly places: Place[] = [];
	/** The one that came last has its place. */
	private line: Promise<void> = Promise.resolve();
	private blockedUntil = 0;
	private readonly most: number;
	/** How long the fastest successful call took, in ms. Never forgotten: on a way that has become longer it is only too careful. */
	private fastest = Infinity;
	/** Successful calls since Feishu has refused one. */
	private succeeded = 0;
	/** Calls that wait for their place or are under way. */
	private busy = 0;

	constructor(private readonly limit: Limit) {
		this.most = Math.max(0, ...limit.map(({ calls }) => calls));
	}

	/** It holds nothing that a new one would not know: no calls, no places in a window, no word of Feishu's to wait. */
	get idle(): boolean {
		const longest = Math.max(0, ...this.limit.map(({ seconds }) => seconds)) * 1000 + SAFETY_MS;
		return this.busy === 0 && this.blockedUntil <= passed() && this.places.every(({ end }) => end + longest <= passed());
	}

	/** Waits for the next free place; first come, first served. The caller says when its call has ended, and whether it was a success. `signal` fires at `deadline` (epoch ms), if there is one. */
	async turn(signal?: AbortSignal, deadline = Infinity): Promise<Ended> {
		if (this.delay() > deadline - Date.now()) throw noTurn();
		const before = this.line;
		let next = () => {};
		this.busy += 1;
		this.line = new Promise((resolve) => (next = resolve));
		try {
			await unlessCancelled(before, signal);
			await this.free(signal);
			return this.take();
		} catch (error) {
			this.busy -= 1;
			throw deadline < Infinity ? noTurn() : error;
		} finally {
			// Also who gives up leaves the line only when those before have gone.
			void before.then(next);
		}
	}

	/** Feishu said to wait: nobody starts before. */
	blockFor(ms: number): void {
		this.succeeded = 0;
		this.blockedUntil = Math.max(this.blockedUntil, passed() + ms);
	}

	/** How long a call that asked now would wait at least, in ms. */
	delay(now = passed()): number {
		const free = this.limit.map((window) => Math.min(this.arrived(window), now) + window.seconds * 1000 + SAFETY_MS);
		return Math.max(this.blockedUntil, ...free, now) - now;
	}

	private async free(signal?: AbortSignal): Promise<void> {
		for (const window of this.limit) {
			const place = this.places.at(-window.calls);
			const ms = this.arrived(window) - passed();
			if (place && ms > 0) await Promise.race([unlessCancelled(place.ended, signal), wait(ms, signal)]);
		}
		for (let ms = this.delay(); ms > 0; ms = this.delay()) await wait(ms, signal);
	}

	/** When the call that has to leave the window has reached Feishu at the latest. Beside a minute, an answer's time is nothing that is worth a risk. */
	private arrived({ calls, seconds }: Window): number {
		const place = this.places.at(-calls);
		const back = seconds > 1 || this.succeeded < ENOUGH ? 0 : this.fastest;
		return place ? Math.min(Math.max(place.start, place.end - back), place.start + ARRIVAL_MS) : -Infinity;
	}

	private take(): Ended {
		let end = () => {};
		const place: Place = { start: passed(), end: Infinity, ended: new Promise((resolve) => (end = resolve)) };
		this.places.push(place);
		if (this.places.length > this.most) this.places.shift();
		return (success) => {
			this.busy -= 1;
			place.end = passed();
			if (success) {
				this.succeeded += 1;
				// A refusal may come from a gate that is nearer.
				this.fastest = Math.min(this.fastest, place.end - place.start);
			}
			end();
		};
	}
}

/** The time was up before the request could be sent. */
const noTurn = () =>
	new LarkError(
		{
			what: "Feishu's rate limit left no place in time",
			todo: 'Other nodes that use the same app may have taken them. The request was not sent.',
		},
		{ kind: 'throttled' },
	);

/** A request that is rejected for the rate is retried for at least so long. */
export const PATIENCE_MS = 120_000;

/** Feishu says to come back later than anybody waits. */
export const tooLong = (ms = 0): boolean => ms > PATIENCE_MS;

/** `base` doubled per attempt (1, 2, …), between half and one and a half times that, so that callers do not return together. */
export const growingPause = (base: number, attempt: number) => base * 2 ** (attempt - 1) * (0.5 + Math.random());
