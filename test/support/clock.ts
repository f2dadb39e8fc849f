const real = {
	date: Date.now.bind(Date),
	passed: performance.now.bind(performance),
	signal: AbortSignal.timeout.bind(AbortSignal),
	timeout: globalThis.setTimeout,
};

const REMEMBERED = 1000;

/** A spy keeps all its calls, with all that they hold. A clock is read millions of times. */
function forgetting<A extends unknown[], R>(spy: { mockClear(): unknown }, run: (...given: A) => R) {
	let calls = 0;
	return (...given: A): R => {
		calls += 1;
		if (calls % REMEMBERED === 0) spy.mockClear();
		return run(...given);
	};
}

/** A clock that runs `times` as fast, with all timers, so that minutes of pacing pass in seconds. jest.restoreAllMocks() ends it. */
export class Clock {
	/** When the latest one was last read: time never goes back, also not from one clock to the next. */
	private static latest = 0;
	private readonly date = real.date();
	private readonly began = real.passed();
	private readonly from = Math.max(this.began, Clock.latest);
	private skipped = 0;
	private set = 0;

	constructor(times = 1) {
		const passed = () => (real.passed() - this.began) * times + this.skipped;
		const [now, today] = [jest.spyOn(performance, 'now'), jest.spyOn(Date, 'now')];
		now.mockImplementation(forgetting(now, () => (Clock.latest = this.from + passed())));
		today.mockImplementation(forgetting(today, () => Math.floor(this.date + passed() + this.set)));
		if (times === 1) return;
		const [signal, timeout] = [jest.spyOn(AbortSignal, 'timeout'), jest.spyOn(globalThis, 'setTimeout')];
		signal.mockImplementation(forgetting(signal, (ms) => real.signal(Math.ceil(ms / times))));
		const started = (run: () => void, ms = 0, ...given: []) => real.timeout(run, ms / times, ...given);
		timeout.mockImplementation(forgetting(timeout, started as typeof setTimeout));
	}

	/** From now on, or after `delayMs` of real time, so much has passed at once; timers keep their length. */
	skip(ms: number, delayMs = 0): void {
		if (delayMs === 0) this.skipped += Math.max(0, ms);
		else real.timeout(() => (this.skipped += ms), delayMs).unref();
	}

	/** Sets the date back to the beginning of the day in the simulated tenant, so that a fast clock does not come to the next one. */
	toMorning(): this {
		this.jump(-((Date.now() + 8 * 3_600_000) % (24 * 3_600_000)));
		return this;
	}

	/** Somebody sets the computer's clock: nothing passes, only the date is another. */
	jump(ms: number): void {
		this.set += ms;
	}
}

const inNewYork = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'medium' });

/** ISO 8601 as the clocks of New York show it, the time zone of n8n and so of the tests' workflows. */
export function newYork(ms: number): string {
	const shown = inNewYork.format(ms).replace(' ', 'T');
	const hours = (Date.parse(`${shown}Z`) - (ms - (ms % 1000))) / 3_600_000;
	return `${shown}.${String(ms % 1000).padStart(3, '0')}-0${-hours}:00`;
}
