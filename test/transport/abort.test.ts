import { abortable, Cancelled, IdleTimeout, now, wait, withDeadline } from '../../nodes/LarkHire/transport/abort';

const never = async () => await new Promise<never>(() => {});

describe('what waits for a signal', () => {
	it('causes no warning, however many wait for one, and all of it ends', async () => {
		const warnings: Error[] = [];
		const listen = (warning: Error) => warnings.push(warning);
		process.on('warning', listen);
		const execution = new AbortController();
		const idle = Array.from({ length: 30 }, () => new IdleTimeout(60_000, execution.signal));
		const waits = Array.from({ length: 30 }, () => [wait(60_000, execution.signal), abortable(never(), execution.signal)]).flat();
		execution.abort();
		const ended = await Promise.allSettled(waits);
		// Node.js tells of warnings with the next tick.
		await wait(5);
		process.off('warning', listen);
		expect(ended.map(({ status }) => status)).toEqual(waits.map(() => 'rejected'));
		expect(idle.map(({ signal, expired }) => [signal.aborted, expired])).toEqual(idle.map(() => [true, false]));
		expect(warnings).toEqual([]);
	});

	it('is not called after it has ended', async () => {
		const execution = new AbortController();
		const time = new IdleTimeout(60_000, execution.signal);
		time.end();
		await expect(abortable(Promise.resolve(1), execution.signal)).resolves.toBe(1);
		execution.abort();
		expect(time.signal.aborted).toBe(false);
	});

	it('ends at once if the signal has fired already', async () => {
		await expect(abortable(never(), AbortSignal.abort())).rejects.toThrow(Cancelled);
		await expect(wait(60_000, AbortSignal.abort())).rejects.toThrow(Cancelled);
		expect(new IdleTimeout(60_000, AbortSignal.abort()).signal.aborted).toBe(true);
	});
});

describe('a deadline', () => {
	const late = () => new Error('too late');
	const work = async (signal: AbortSignal) => await abortable(never(), signal);

	it('ends the work with its own error', async () => {
		const began = now();
		await expect(withDeadline({ ms: 30, late }, work)).rejects.toThrow('too late');
		expect(now() - began).toBeGreaterThanOrEqual(29);
	});

	it('that has already passed does so, too', async () => await expect(withDeadline({ ms: -5, late }, work)).rejects.toThrow('too late'));

	it('leaves cancelling alone', async () => {
		const execution = new AbortController();
		const ended = withDeadline({ ms: 60_000, signal: execution.signal, late }, work);
		execution.abort();
		await expect(ended).rejects.toThrow(Cancelled);
	});

	it('leaves results and errors of the work alone', async () => {
		await expect(withDeadline({ ms: 1000, late }, async () => 'done')).resolves.toBe('done');
		await expect(withDeadline({ ms: 1000, late }, async () => await Promise.reject(new Error('own')))).rejects.toThrow('own');
	});
});

describe('an idle timeout', () => {
	it('starts again with each byte', async () => {
		const time = new IdleTimeout(60);
		for (let step = 0; step < 5; step += 1) {
			await wait(30);
			time.moved();
		}
		expect(time.expired).toBe(false);
		await wait(120);
		expect([time.expired, time.signal.aborted]).toEqual([true, true]);
	});
});
