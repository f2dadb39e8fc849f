const realNow = Date.now.bind(Date);
const realSignal = AbortSignal.timeout.bind(AbortSignal);
const realTimeout = globalThis.setTimeout;

/** A clock that runs `times` as fast, with all timers, so that minutes of pacing pass in seconds. It can also jump. */
export class FastClock {
	private readonly began = realNow();
	private skipped = 0;

	constructor(times: number) {
		jest.spyOn(Date, 'now').mockImplementation(() => Math.floor(this.began + (realNow() - this.began) * times + this.skipped));
		jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => realSignal(Math.ceil(ms / times)));
		jest.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => realTimeout(run, ms / times)) as typeof setTimeout);
	}

	/** Nobody may be waiting meanwhile. */
	skipTo(ms: number): void {
		this.skipped += Math.max(0, ms - Date.now());
	}

	stop(): void {
		jest.restoreAllMocks();
	}
}
