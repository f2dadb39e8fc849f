/** At most `calls` requests in any `seconds`. */
export interface Window {
	readonly calls: number;
	readonly seconds: number;
}
export type Limit = readonly Window[];

/** The tiers of Feishu's page on frequency limits that the endpoints here have. */
export const tier2: Limit = [{ calls: 20, seconds: 60 }];
export const tier3: Limit = [{ calls: 100, seconds: 60 }];
export const tier4: Limit = [
	{ calls: 1000, seconds: 60 },
	{ calls: 50, seconds: 1 },
];
export const tier6: Limit = [{ calls: 5, seconds: 1 }];
export const tier7: Limit = [{ calls: 10, seconds: 1 }];
export const tier8: Limit = [{ calls: 20, seconds: 1 }];
export const tier9: Limit = [{ calls: 50, seconds: 1 }];

/** A window that is full, and how long until one more request fits. */
export interface Full {
	readonly calls: number;
	readonly waitMs: number;
}

/** The times of the latest requests of one app at one endpoint, in a ring. */
class Log {
	private readonly times: Float64Array;
	private next = 0;

	constructor(private readonly limit: Limit) {
		this.times = new Float64Array(Math.max(...limit.map(({ calls }) => calls))).fill(-Infinity);
	}

	/** Notes a request, unless a window is full: then the one that stays full for longest. Rejected requests do not count. */
	take(now: number, scale: number): Full | undefined {
		const full = this.limit
			.map(({ calls, seconds }) => ({ calls, waitMs: this.ago(calls) + (seconds * 1000) / scale - now }))
			.filter(({ waitMs }) => waitMs > 0)
			.sort((a, b) => b.waitMs - a.waitMs)[0];
		if (full) return full;
		this.times[this.next] = now;
		this.next = (this.next + 1) % this.times.length;
		return undefined;
	}

	private ago(calls: number): number {
		const { length } = this.times;
		return this.times[(this.next - calls + length) % length] ?? -Infinity;
	}
}

/** Sliding windows per endpoint and app. With a `scale` of 10 a minute lasts 6 seconds. */
export class Limits {
	private readonly logs = new Map<string, Log>();

	constructor(private readonly scale: number) {}

	take(endpoint: string, appId: string, limit: Limit): Full | undefined {
		if (limit.length === 0) return undefined;
		const key = `${endpoint} ${appId}`;
		const log = this.logs.get(key) ?? new Log(limit);
		this.logs.set(key, log);
		return log.take(Date.now(), this.scale);
	}

	/** x-ogw-ratelimit-reset: whole seconds as in the documentation, unless the clock runs faster than Feishu's. */
	reset({ waitMs }: Full): string {
		return this.scale === 1 ? String(Math.max(1, Math.ceil(waitMs / 1000))) : String(Math.ceil(waitMs) / 1000);
	}

	clear(): void {
		this.logs.clear();
	}
}
