import { perSecond, type Endpoint } from '../../nodes/LarkHire/api/endpoint';
import { noResponse, noSlot } from '../../nodes/LarkHire/api/errors';
import { errorFrom } from '../../nodes/LarkHire/api/failedResponse';
import { AutoInFlight, observed } from '../../nodes/LarkHire/transport/autoInFlight';
import type { Call } from '../../nodes/LarkHire/transport/call';
import { RateLimiter } from '../../nodes/LarkHire/transport/rateLimiter';

/** Time that passes from event to event. */
class Events {
	now = 0;
	private coming: Array<{ readonly at: number; readonly happen: () => void }> = [];

	at(at: number, happen: () => void): void {
		this.coming.push({ at, happen });
	}

	/** The area under `height` over time. */
	pass(height: () => number): number {
		let area = 0;
		for (;;) {
			const next = this.coming.reduce((first, one) => (one.at < first.at ? one : first), { at: Infinity, happen: () => {} });
			if (next.at === Infinity) return area;
			this.coming = this.coming.filter((one) => one !== next);
			area += height() * (next.at - this.now);
			this.now = next.at;
			next.happen();
		}
	}
}

/** When a server responds to a request that arrives at this time, in ms. */
type Server = (arrival: number) => number;
const after = (ms: number) => (): Server => (arrival) => arrival + ms;
/** So many workers, each busy for `ms` with a request. */
const workers = (count: number, ms: number) => (): Server => {
	const free: number[] = Array.from({ length: count }, () => 0);
	return (arrival) => {
		const first = free.indexOf(Math.min(...free));
		return (free[first] = Math.max(arrival, free[first] as number) + ms);
	};
};
/** The same numbers every time, 0 to 1. */
const chance = () => {
	let state = 7;
	return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
};
const jittery = (): Server => {
	const next = chance();
	return (arrival) => arrival + 60 + 60 * Math.exp(0.7 * Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next()));
};
const slowStart = (): Server => {
	let requests = 0;
	return (arrival) => arrival + ((requests += 1) <= 8 ? 1000 : 100);
};
const laterSlower = (): Server => (arrival) => arrival + (arrival > 5000 ? 400 : 100);

/** What n8n does with one item takes so long, in ms, and nothing else runs meanwhile. */
const OWN_MS = 4;
const ITEMS = 1000;

/** 1,000 items of one request each against a documented limit per second. */
function run(limit: number, server: Server) {
	const events = new Events();
	const auto = new AutoInFlight(() => events.now);
	const starts: number[] = [];
	let [left, inFlight, peak, busyUntil] = [ITEMS, 0, 0, 0];
	const fill = () => {
		for (; left > 0 && inFlight < auto.size; left -= 1) {
			peak = Math.max(peak, (inFlight += 1));
			const start = Math.max(events.now, starts.at(-1) ?? 0, (starts.at(-limit) ?? -Infinity) + 1015);
			const ended = auto.begin(start > events.now);
			starts.push(start);
			events.at(start, () => events.at(server(start), respond(ended)));
		}
	};
	const respond = (ended: (overloaded: boolean) => void) => () => {
		busyUntil = Math.max(busyUntil, events.now) + OWN_MS;
		events.at(busyUntil, () => {
			ended(false);
			inFlight -= 1;
			fill();
		});
	};
	events.at(0, fill);
	const area = events.pass(() => inFlight);
	return { rate: (ITEMS / events.now) * 1000, mean: area / events.now, peak };
}

describe('a thousand items', () => {
	it.each([
		// A step is tried where nobody waits for the limit: at most 20 in flight, wherever they come from.
		['20 ms', 50, after(20), { rate: 48.5, peak: 8 }],
		['100 ms', 50, after(100), { rate: 48.5, peak: 12 }],
		['300 ms', 50, after(300), { rate: 45, peak: 20 }],
		['1 s', 50, after(1000), { rate: 17.5, peak: 20 }],
		['60 ms and more by chance', 50, jittery, { rate: 47.5, peak: 20 }],
		['1 s at first, then 100 ms', 50, slowStart, { rate: 45, peak: 12 }],
		['100 ms at first, then 400 ms', 50, laterSlower, { rate: 44, peak: 20 }],
		['20 ms', 10, after(20), { rate: 9.7, peak: 5 }],
		['100 ms', 10, after(100), { rate: 9.7, peak: 5 }],
		['300 ms', 10, after(300), { rate: 9.7, peak: 5 }],
		['1 s', 10, after(1000), { rate: 9.5, peak: 12 }],
	])('with responses after %s come near a limit of %i per second', (_ms, limit, server, least) => {
		const { rate, peak } = run(limit, server());
		expect(rate).toBeGreaterThan(least.rate);
		expect(peak).toBeLessThanOrEqual(least.peak);
	});

	it.each([
		['20 per second', workers(2, 100), 20],
		['5 per second', workers(1, 200), 5],
		['32 per second', workers(4, 125), 32],
	])('do not pile up at a server that can do %s, and lose nothing by that', (_rate, server, most) => {
		const { rate, mean, peak } = run(50, server());
		expect(mean).toBeLessThan(6);
		expect(peak).toBeLessThanOrEqual(8);
		expect(rate).toBeGreaterThan(most * 0.99);
	});
});

describe('the number in flight', () => {
	const start = () => {
		const clock = { ms: 0 };
		return { clock, auto: new AutoInFlight(() => clock.ms) };
	};
	type Started = ReturnType<typeof start>;
	/** All in flight begin, and end together `ms` later. */
	const burst = ({ clock, auto }: Started, ms: number, { waits = false, overloaded = 0 } = {}) => {
		const ends = Array.from({ length: auto.size }, () => auto.begin(waits));
		clock.ms += ms;
		ends.forEach((end, index) => end(index < overloaded));
		return auto.size;
	};
	/** The first response begins the first round. */
	const rounds = (started: Started, count: number, ms: number) => Array.from({ length: 2 * count }, () => burst(started, ms)).at(-1);
	const begun = () => {
		const started = start();
		started.auto.begin(false)(false);
		return started;
	};

	it('goes up by half from 5 to 20, while that pays', () => {
		const started = begun();
		expect([1, 2, 3, 4, 5].map(() => rounds(started, 1, 100))).toEqual([8, 12, 18, 20, 20]);
	});

	it('stays where somebody waits for the rate limiter', () => {
		const started = begun();
		for (let round = 0; round < 10; round += 1) expect(burst(started, 100, { waits: true })).toBe(5);
	});

	it('goes back when responses come no faster, and tries again eight rounds later', () => {
		const started = begun();
		expect(rounds(started, 1, 100)).toBe(8);
		// 8 take as much longer as there are more of them.
		expect(rounds(started, 1, 160)).toBe(5);
		expect(rounds(started, 8, 100)).toBe(5);
		expect(rounds(started, 1, 100)).toBe(8);
	});

	it('keeps a step that brought half of what it could, and no other', () => {
		const [kept, lost] = [begun(), begun()];
		for (const started of [kept, lost]) rounds(started, 1, 100);
		// 8 instead of 5: 60 % more at the most, so 30 % are enough.
		rounds(kept, 1, 160 / 1.31);
		rounds(lost, 1, 160 / 1.29);
		expect([kept.auto.size, lost.auto.size]).toEqual([12, 5]);
	});

	it('is halved by a sign of overload, once for all that were under way, and held for eight rounds', () => {
		const started = begun();
		rounds(started, 4, 100);
		expect(burst(started, 100, { overloaded: 20 })).toBe(10);
		expect(burst(started, 100, { overloaded: 1 })).toBe(5);
		expect(rounds(started, 7, 100)).toBe(5);
		expect([1, 2, 3].map(() => rounds(started, 1, 100)).includes(8)).toBe(true);
	});

	it('is never less than one', () => {
		const started = begun();
		for (let round = 0; round < 5; round += 1) burst(started, 100, { overloaded: 20 });
		expect(started.auto.size).toBe(1);
		expect(rounds(started, 20, 100)).toBeGreaterThan(5);
	});

	it('is not misled by a slow first response, which waited for the token', () => {
		const started = start();
		const ends = Array.from({ length: 5 }, () => started.auto.begin(false));
		started.clock.ms += 5000;
		for (const end of ends) end(false);
		burst(started, 100);
		expect(burst(started, 100)).toBe(8);
		// It did not pay, although everything is faster than the first response.
		burst(started, 160);
		burst(started, 160);
		expect(burst(started, 160)).toBe(5);
	});
});

describe('a request', () => {
	const app = { domain: 'https://open.feishu.cn', appId: 'cli_auto', appSecret: 'secret' };
	const endpoint: Endpoint = { endpoint: 'GET /open-apis/hire/v1/things', limit: perSecond(1), scopes: [] };
	const call: Call = { endpoint, url: `${app.domain}/open-apis/hire/v1/things`, method: 'GET', timeout: 1000 };
	const rejection = (code: number, statusCode: number) =>
		errorFrom(
			{ statusCode, headers: {}, body: { code, msg: '' } },
			{ ...app, endpoint: 'GET /open-apis/hire/v1/things', sent: [], scopes: [] },
		);

	/** What a request tells, whose attempt ends in this way. */
	const told = async (end: Error | object, limiter = new RateLimiter(perSecond(1))) => {
		const auto = new AutoInFlight();
		const ends: boolean[] = [];
		const begin = jest.spyOn(auto, 'begin').mockImplementation(() => (overloaded) => void ends.push(overloaded));
		const send = observed({ limiter: () => limiter }, auto)(async () => (end instanceof Error ? await Promise.reject(end) : end));
		const result: unknown = await send(call).catch((error: unknown) => error);
		expect(result).toBe(end);
		return [begin.mock.calls[0]?.[0], ...ends];
	};

	it.each([
		['succeeds', { code: 0 }, false],
		['is rejected', rejection(1002002, 400), false],
		['is rejected for the rate', rejection(99991400, 429), true],
		['ends in an error of the server', rejection(5000, 500), true],
		['gets no response in time', noResponse('TIMEOUT', app.domain), true],
		['loses its connection', noResponse('ECONNRESET', app.domain), true],
	])('that %s', async (_how, end, overloaded) => expect(await told(end)).toEqual([false, overloaded]));

	it('that was never sent says nothing', async () => expect(await told(noSlot())).toEqual([false]));

	it('that waits for the rate limiter says so', async () => {
		const limiter = new RateLimiter(perSecond(1));
		(await limiter.acquire()).release(true);
		expect(await told({ code: 0 }, limiter)).toEqual([true, false]);
	});
});
