/** Feishu sends an event again up to 7.1 hours after its first delivery. */
const KEPT_MS = 8 * 3_600_000;
const MOST = 5000;

/** The events that one node has had, by ID, so that each is taken once however often Feishu delivers it. */
export class Seen {
	/** When each was taken, the oldest first. */
	private readonly taken = new Map<string, number>();
	private readonly underWay = new Map<string, Promise<void>>();

	/** @param now a clock in ms that is never set back */
	constructor(private readonly now: () => number) {}

	/** Takes the event unless that has been done. A delivery during an attempt shares its outcome; after a failed one it is the next attempt. */
	async once(id: string, take: () => Promise<void>): Promise<void> {
		if (this.taken.has(id)) return;
		await (this.underWay.get(id) ?? this.attempt(id, take));
	}

	/** It was taken, as far as it is remembered. */
	has(id: string): boolean {
		return this.taken.has(id);
	}

	/** It was taken, or is being taken. */
	knows(id: string): boolean {
		return this.taken.has(id) || this.underWay.has(id);
	}

	/** Ends when nothing is under way any more. */
	async settled(): Promise<void> {
		await Promise.allSettled(this.underWay.values());
	}

	/** Nothing that Feishu could still send again. */
	get empty(): boolean {
		this.forgetOld();
		return this.taken.size + this.underWay.size === 0;
	}

	private async attempt(id: string, take: () => Promise<void>): Promise<void> {
		const attempt = take();
		this.underWay.set(id, attempt);
		await attempt.finally(() => this.underWay.delete(id));
		this.taken.set(id, this.now());
		this.forgetOld();
	}

	private forgetOld(): void {
		for (const [id, at] of this.taken) {
			if (this.taken.size <= MOST && this.now() - at < KEPT_MS) return;
			this.taken.delete(id);
		}
	}
}
