const DAY_MS = 86_400_000;

/** Days as the simulated tenant counts them: from the day on which it came into being, in its time zone. */
export class Calendar {
	private readonly today: number;

	constructor(
		private readonly zone: string,
		now = Date.now(),
	) {
		this.today = Date.parse(this.dayOf(now));
	}

	/** YYYY-MM-DD; -1 is the day before. */
	day(offset = 0): string {
		return new Date(this.today + offset * DAY_MS).toISOString().slice(0, 10);
	}

	/** The day of a point in time (epoch ms). */
	dayOf(time: number): string {
		// Sweden writes dates as ISO does.
		return new Intl.DateTimeFormat('sv-SE', { timeZone: this.zone }).format(time);
	}

	/** A point in time on that day, epoch ms. */
	time(offset: number): number {
		return this.today + offset * DAY_MS + 3600_000;
	}
}
