/** Lets minutes pass at once for whoever looks at the clock; timers keep their length. jest.restoreAllMocks() ends it. */
export class Clock {
	private ahead = 0;

	constructor() {
		const now = Date.now.bind(Date);
		jest.spyOn(Date, 'now').mockImplementation(() => now() + this.ahead);
	}

	/** From now on, or after `delayMs` of real time, it is so much later. */
	skip(ms: number, delayMs = 0): void {
		if (delayMs === 0) this.ahead += ms;
		else setTimeout(() => (this.ahead += ms), delayMs).unref();
	}
}
