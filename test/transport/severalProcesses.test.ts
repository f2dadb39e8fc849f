import { readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { figuresOf, type ProcessesRow } from '../../harness/measured';
import { perMinute, perMinuteAndSecond, perSecond, type Limit } from '../../nodes/LarkHire/api/endpoint';
import { Share } from '../../nodes/LarkHire/transport/share';
import { severalProcesses } from '../support/severalProcesses';

const PROCESSES = [1, 2, 3, 5, 10, 20, 50];
/** With as many items as Feishu accepts in five minutes. */
const LIMITS: ReadonlyArray<readonly [name: string, limit: Limit, items: number]> = [
	['10 per second', perSecond(10), 3000],
	['20 per second', perSecond(20), 6000],
	['100 per minute', perMinute(100), 500],
];

const rounded = (value: number) => Math.round(value * 1000) / 1000;

async function row(name: string, limit: Limit, items: number, processes: number): Promise<ProcessesRow> {
	const { letIn, rejected, mostRejected, failed } = await severalProcesses({ limit, processes, items });
	const [{ calls, seconds } = { calls: 0, seconds: 0 }] = limit;
	// Without the first minute, in which the limit is still unused, and the last, in which some run out of items.
	const used = letIn.filter((at) => at > 60_000 && at <= 240_000).length / ((180 / seconds) * calls);
	return {
		limit: name,
		processes,
		used: rounded(used),
		rejected: rounded(rejected / items),
		mostRejected,
		failed: rounded(failed / items),
	};
}

describe('processes that share an app', () => {
	let rows: ProcessesRow[] = [];
	const of = (limit: string, processes: number) => rows.find((one) => one.limit === limit && one.processes === processes);

	beforeAll(async () => {
		rows = [];
		for (const [name, limit, items] of LIMITS) for (const processes of PROCESSES) rows.push(await row(name, limit, items, processes));
	}, 60_000);

	it('behave as the documentation says (SAVE_PROCESSES=1 keeps the figures)', () => {
		const file = figuresOf('processes');
		const json = `${JSON.stringify(rows, undefined, '\t')}\n`;
		if (process.env.SAVE_PROCESSES) writeFileSync(file, json);
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(rows);
	});

	it.each(LIMITS)('%s: alone, none is rejected, and almost nothing of the limit is lost', (name) => {
		const { used, rejected, failed } = of(name, 1) ?? {};
		expect({ rejected, failed }).toEqual({ rejected: 0, failed: 0 });
		expect(used).toBeGreaterThan(0.97);
	});

	it.each(LIMITS)('%s: two are nearly as fast as one, with few rejections', (name) => {
		const [one, two] = [of(name, 1), of(name, 2)];
		expect(two?.used).toBeGreaterThan(0.95 * (one?.used ?? Infinity));
		expect(two?.rejected).toBeLessThan(0.05);
		expect(two?.mostRejected).toBeLessThanOrEqual(5);
		expect(two?.failed).toBe(0);
	});

	it.each(LIMITS)('%s: however many there are, most of the limit is used', (name) => {
		for (const processes of PROCESSES) expect(of(name, processes)?.used).toBeGreaterThan(0.9);
	});

	it.each([
		['a second', perSecond(10), 600, 30_000],
		['a minute', perMinute(100), 600, 300_000],
	] as const)('one has the whole limit again soon after the others have left, windows of %s', async (_, limit, items, soonMs) => {
		const othersLeaveMs = 120_000;
		const { letIn } = await severalProcesses({ limit, processes: 5, items: items * 4, othersLeaveMs });
		const [{ calls, seconds } = { calls: 0, seconds: 0 }] = limit;
		const from = othersLeaveMs + soonMs;
		const then = letIn.filter((at) => at > from && at < from + 3 * seconds * 1000);
		expect(then.length).toBeGreaterThanOrEqual(2.8 * calls);
	});
});

describe('the share of a limit', () => {
	const limits = fc.constantFrom(perSecond(5), perSecond(10), perSecond(50), perMinute(20), perMinute(100), perMinuteAndSecond(1000, 50));
	/** Some time passes; then a call is rejected that found so much of a window taken by its own process. */
	const rejections = fc.array(fc.record({ after: fc.nat(100_000), own: fc.double({ min: 0, max: 1, noNaN: true }), which: fc.nat(1) }));
	const after = (limit: Limit, events: ReadonlyArray<{ after: number; own: number; which: number }>) => {
		const share = new Share();
		let now = 0;
		for (const { after: ms, own, which } of events) {
			now += ms;
			const window = limit[which] ?? limit[0];
			if (window) share.rejected(window, Math.floor(own * window.calls), now, now);
		}
		return { share, now };
	};

	it('is everything until something is rejected', () => {
		fc.assert(fc.property(limits, fc.nat(), (limit, now) => new Share().of(limit, now) === limit));
	});

	it('is never more than the documented limit, and never nothing', () => {
		fc.assert(
			fc.property(limits, rejections, fc.nat(1_000_000), (limit, events, later) => {
				const { share, now } = after(limit, events);
				share.of(limit, now + later).forEach(({ calls, seconds }, index) => {
					expect(calls).toBeGreaterThanOrEqual(1);
					expect(calls).toBeLessThanOrEqual(limit[index]?.calls ?? 0);
					expect(seconds).toBeGreaterThanOrEqual(limit[index]?.seconds ?? Infinity);
					expect(Number.isFinite(seconds)).toBe(true);
				});
			}),
		);
	});

	it('grows without a rejection, and is everything again after half a minute, or five minutes with windows of a minute', () => {
		fc.assert(
			fc.property(limits, rejections, fc.nat(300_000), fc.nat(300_000), (limit, events, one, other) => {
				const { share, now } = after(limit, events);
				expect(share.at(now + one + other)).toBeGreaterThanOrEqual(share.at(now + one));
				expect(share.at(now + (limit.some(({ seconds }) => seconds > 1) ? 300_000 : 30_000))).toBe(1);
			}),
		);
	});

	it('shrinks with a rejection, by what others had in the window, at most to half', () => {
		const [window = { calls: 0, seconds: 0 }] = perSecond(50);
		const rejectedWith = (own: number) => {
			const share = new Share();
			share.rejected(window, own, 0, 0);
			return share.at(0);
		};
		expect([50, 49, 40, 26, 25, 10, 0].map(rejectedWith)).toEqual([0.98, 0.98, 0.8, 0.52, 0.5, 0.5, 0.5]);
	});

	it('shrinks once for calls that were under way together', () => {
		const [window = { calls: 0, seconds: 0 }] = perSecond(10);
		const share = new Share();
		for (const start of [0, 1, 2, 3]) share.rejected(window, 6, start, 100);
		expect(share.at(100)).toBe(0.6);
		share.rejected(window, 5, 101, 200);
		expect(share.at(200)).toBe(0.5);
	});
});
