const real = { now: performance.now.bind(performance), date: Date.now.bind(Date), timeout: setTimeout, random: Math.random };

interface Timer {
	readonly at: number;
	run(): void;
}

/** A clock that stands still while anything runs, and jumps to the next timer when nothing does: hours pass in seconds, and always alike. */
export class VirtualTime {
	private now = 0;
	/** In the order of their times. */
	private readonly timers: Timer[] = [];

	/** The result of `work`, whose clock, timers and random numbers are those of this time. */
	static async run<T>(seed: number, work: () => Promise<T>): Promise<T> {
		const time = new VirtualTime();
		let random = seed;
		performance.now = () => time.now;
		Date.now = () => Math.floor(time.now);
		globalThis.setTimeout = ((run: () => void, ms = 0) => time.add({ at: time.now + ms, run })) as unknown as typeof setTimeout;
		// Park and Miller's generator.
		Math.random = () => (random = (random * 48271) % 2147483647) / 2147483647;
		try {
			return await time.until(work());
		} finally {
			[performance.now, Date.now, globalThis.setTimeout, Math.random] = [real.now, real.date, real.timeout, real.random];
		}
	}

	private add(timer: Timer): void {
		let [low, high] = [0, this.timers.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.timers[middle]?.at ?? 0) <= timer.at) low = middle + 1;
			else high = middle;
		}
		this.timers.splice(low, 0, timer);
	}

	private async until<T>(result: Promise<T>): Promise<T> {
		let over = false;
		const end = () => void (over = true);
		result.then(end, end);
		for (;;) {
			// Whatever can run without waiting does so before this.
			await new Promise((resolve) => setImmediate(resolve));
			const next = this.timers.shift();
			if (over || !next) return await result;
			this.now = next.at;
			next.run();
		}
	}
}
