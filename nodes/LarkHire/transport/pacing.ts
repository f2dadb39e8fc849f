import type { Limit } from '../framework/endpoint';
import { LarkError } from './errors';
import { passed, unlessCancelled, wait } from './wait';

/** Clocks and timers count in whole milliseconds. */
const SAFETY_MS = 5;

/** No request is on its way to Feishu for longer; what takes longer is Feishu's answer, for which nobody else has to wait. */
const ARRIVAL_MS = 2000;

/** A call that has started. What Feishu counts is its arrival, which lies somewhere between start and end. */
interface Place {
	/** All times by `passed()`, in ms. */
	readonly start: number;
	/** Infinity while it is under way. */
	end: number;
	readonly ended: Promise<void>;
}

/**
 * Keeps one endpoint's documented limit, sliding, for everybody in this process who uses the same credential. A window is
 * counted from the ends of the calls before, so however long they were on their way, Feishu cannot count more in it.
 */
export class Pacer {
	/** The latest calls, in the order of their starts; never more than the largest window's count. */
	private readonly places: Place[] = [];
	/** The one that came last has its place. */
	private line: Promise<void> = Promise.resolve();
	private blockedUntil = 0;
	private readonly most: number;

	constructor(private readonly limit: Limit) {
		this.most = Math.max(0, ...limit.map(({ calls }) => calls));
	}

	/** Waits for the next free place; first come, first served. The caller says when its call has ended. `signal` fires at `deadline` (epoch ms), if there is one. */
	async turn(signal?: AbortSignal, deadline = Infinity): Promise<() => void> {
		if (this.delay() > deadline - Date.now()) throw noTurn();
		const before = this.line;
		let next = () => {};
		this.line = new Promise((resolve) => (next = resolve));
		try {
			await unlessCancelled(before, signal);
			await this.free(signal);
			return this.take();
		} catch (error) {
			throw deadline < Infinity ? noTurn() : error;
		} finally {
			// Also who gives up leaves the line only when those before have gone.
			void before.then(next);
		}
	}

	/** Feishu said to wait: nobody starts before. */
	blockFor(ms: number): void {
		this.blockedUntil = Math.max(this.blockedUntil, passed() + ms);
	}

	/** How long a call that asked now would wait at least, in ms. */
	delay(now = passed()): number {
		const free = this.limit.map(({ calls, seconds }) => Math.min(arrived(this.places.at(-calls)), now) + seconds * 1000 + SAFETY_MS);
		return Math.max(this.blockedUntil, ...free, now) - now;
	}

	private async free(signal?: AbortSignal): Promise<void> {
		for (const { calls } of this.limit) {
			const place = this.places.at(-calls);
			const ms = arrived(place) - passed();
			if (place && ms > 0) await Promise.race([unlessCancelled(place.ended, signal), wait(ms, signal)]);
		}
		for (let ms = this.delay(); ms > 0; ms = this.delay()) await wait(ms, signal);
	}

	private take(): () => void {
		let end = () => {};
		const place: Place = { start: passed(), end: Infinity, ended: new Promise((resolve) => (end = resolve)) };
		this.places.push(place);
		if (this.places.length > this.most) this.places.shift();
		return () => {
			place.end = passed();
			end();
		};
	}
}

/** The time was up before the request could be sent. */
const noTurn = () => new LarkError({ what: 'Feishu\'s rate limit left no place in time', todo: 'Other nodes that use the same app may have taken them. The request was not sent.' }, { kind: 'throttled' });

/** When a call has reached Feishu at the latest. */
const arrived = (place?: Place) => (place ? Math.min(place.end, place.start + ARRIVAL_MS) : -Infinity);

/** `base` doubled per attempt (1, 2, …), between half and one and a half times that, so that callers do not return together. */
export const growingPause = (base: number, attempt: number) => base * 2 ** (attempt - 1) * (0.5 + Math.random());
