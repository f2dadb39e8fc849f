import type { Limit } from '../../nodes/LarkHire/api/endpoint';
import { LatencyEstimate } from '../../nodes/LarkHire/transport/latencyEstimate';
import { RateLimiter } from '../../nodes/LarkHire/transport/rateLimiter';

const sleep = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

const withEstimate = (limit: Limit) => new RateLimiter(limit, new LatencyEstimate());

describe('a rate limiter', () => {
	/** Calls of a limiter that take some time; when each started and ended. */
	const calls = async (limiter: RateLimiter, count: number, took: (call: number) => number) => {
		const times: Array<{ start: number; end: number }> = [];
		const call = async (_: unknown, index: number) => {
			const slot = await limiter.acquire();
			const start = Date.now();
			await new Promise((resolve) => setTimeout(resolve, took(index)));
			slot.release(true);
			times.push({ start, end: Date.now() });
		};
		await Promise.all(Array.from({ length: count }, call));
		return times.sort((a, b) => a.start - b.start);
	};

	/** When calls arrive, in order, of which `way` says how long each is on its way there; `back` the same of the answer. */
	const arrivals = async (limiter: RateLimiter, count: number, way: (call: number) => number, back: (call: number) => number) => {
		const arrived: number[] = [];
		const call = async (_: unknown, index: number) => {
			const slot = await limiter.acquire();
			await sleep(way(index));
			arrived.push(performance.now());
			await sleep(back(index));
			slot.release(true);
		};
		await Promise.all(Array.from({ length: count }, call));
		return arrived;
	};
	const closest = (times: readonly number[], apart: number) =>
		Math.min(...times.slice(apart).map((time, index) => time - (times[index] ?? 0)));
	const noise = (index: number, most: number) => (index * 7919) % most;

	it.concurrent.each([
		['one of five is late', (index: number) => (index % 5 === 0 ? 120 : 5), () => 5],
		['the first ones are late, as on new connections', (index: number) => (index < 8 ? 150 : 5), () => 5],
		['each takes another time, there and back', (index: number) => 5 + noise(index, 83), (index: number) => 20 + noise(index, 47)],
		['the way back is long', (index: number) => (index % 7 === 3 ? 90 : 1), () => 100],
		['everything becomes faster', (index: number) => Math.max(5, 100 - 2 * index), (index: number) => Math.max(5, 100 - 2 * index)],
	])('lets no more calls arrive in any window than documented when %s', async (_, way, back) => {
		expect(closest(await arrivals(withEstimate([{ calls: 20, seconds: 0.4 }]), 180, way, back), 20)).toBeGreaterThanOrEqual(399);
	});

	it.concurrent('does not lose the response time from each window', async () => {
		const times = await arrivals(
			withEstimate([{ calls: 20, seconds: 0.5 }]),
			220,
			() => 5,
			() => 100,
		);
		// The first hundred are counted from their ends. Of those that follow, these are five windows, each of which would lose a fifth of its time.
		expect((times[219] ?? 0) - (times[119] ?? 0)).toBeLessThan(5 * 560);
	});

	it.concurrent('counts from the ends again when Feishu has rejected one though hardly anybody else sends', async () => {
		const limiter = withEstimate([{ calls: 20, seconds: 0.5 }]);
		await arrivals(
			limiter,
			120,
			() => 5,
			() => 100,
		);
		const free = () => limiter.delay();
		const before = free();
		const slot = await limiter.acquire();
		const meanwhile = free();
		slot.rejected(0, 400);
		expect(free() - meanwhile).toBeGreaterThan(90);
		expect(meanwhile).toBeLessThan(before + 100);
		slot.release(false);
	});

	it.concurrent('does not make others wait for a call whose response hangs', async () => {
		const limiter = withEstimate([{ calls: 2, seconds: 0.1 }]);
		await limiter.acquire();
		(await limiter.acquire()).release(true);
		const started = Date.now();
		(await limiter.acquire()).release(true);
		expect(Date.now() - started).toBeGreaterThanOrEqual(2090);
		expect(Date.now() - started).toBeLessThan(3500);
	});

	it.concurrent('uses the whole limit', async () => {
		const times = await calls(withEstimate([{ calls: 5, seconds: 0.2 }]), 16, () => 0);
		expect((times.at(-1)?.start ?? 0) - (times[0]?.start ?? 0)).toBeLessThan(1200);
		expect((times[4]?.start ?? 0) - (times[0]?.start ?? 0)).toBeLessThan(100);
	});

	it.concurrent('keeps all windows of a limit', async () => {
		const times = await calls(
			withEstimate([
				{ calls: 6, seconds: 0.6 },
				{ calls: 2, seconds: 0.1 },
			]),
			8,
			() => 0,
		);
		expect((times[2]?.start ?? 0) - (times[0]?.end ?? 0)).toBeGreaterThanOrEqual(100);
		expect((times[6]?.start ?? 0) - (times[0]?.end ?? 0)).toBeGreaterThanOrEqual(600);
	});

	it.concurrent('serves callers in order, also past one that gives up', async () => {
		const limiter = withEstimate([{ calls: 1, seconds: 0.1 }]);
		const order: string[] = [];
		const ask = async (name: string, signal?: AbortSignal) => {
			const slot = await limiter.acquire(signal);
			order.push(name);
			slot.release(true);
		};
		const stop = new AbortController();
		const asked = [ask('a'), ask('b', stop.signal), ask('c'), ask('d')];
		stop.abort();
		expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
		expect(order).toEqual(['a', 'c', 'd']);
	});

	it.concurrent('uses no slot for a call that was cancelled while it waited', async () => {
		const limiter = withEstimate([{ calls: 1, seconds: 60 }]);
		(await limiter.acquire()).release(true);
		const stop = new AbortController();
		const waiting = limiter.acquire(stop.signal);
		stop.abort();
		await expect(waiting).rejects.toThrow('cancelled');
		expect(limiter.delay()).toBeLessThan(61_000);
	});
});
