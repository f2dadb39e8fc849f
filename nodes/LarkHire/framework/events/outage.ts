import type { Obstacle } from '../../api/longConnection';
import type { Member } from './subscriber';

/** Most interruptions are shorter. */
const LOG_AFTER_MS = 30_000;
const REPORT_AFTER_MS = { published: 5 * 60_000, test: 30_000 };

/** A time without a connection, and who knows of it. */
export class Outage {
	private readonly since: number;
	private logged = false;
	private readonly told = new Set<Member | string>();

	/** @param now a clock in ms that is never set back */
	constructor(private readonly now: () => number) {
		this.since = now();
	}

	/** Tells whom it concerns and who does not know yet: first the log, later the author of each workflow; at once where somebody has to act. */
	tell({ why, error }: Obstacle, members: ReadonlySet<Member>): void {
		const lasted = this.now() - this.since;
		const urgent = why === 'refused';
		if (!this.logged && (urgent || lasted >= LOG_AFTER_MS)) {
			this.logged = true;
			first(members)?.subscriber.log.warn(`Lark Hire Event Trigger: no long connection. ${error.asText}`);
		}
		for (const member of members) {
			const { id, report, log } = member.subscriber;
			const due = urgent || lasted >= (id === undefined ? REPORT_AFTER_MS.test : REPORT_AFTER_MS.published);
			if (!due || this.told.has(id ?? member)) continue;
			this.told.add(id ?? member);
			try {
				report(error);
			} catch {
				// Whatever n8n makes of it, the connection is tried again.
				log.warn('Lark Hire Event Trigger: n8n could not save a failed execution');
			}
		}
	}

	over(members: ReadonlySet<Member>): void {
		const seconds = Math.round((this.now() - this.since) / 1000);
		if (this.logged) first(members)?.subscriber.log.info(`Lark Hire Event Trigger: connected again after ${seconds} s`);
	}
}

const first = <T>(set: ReadonlySet<T>): T | undefined => set.values().next().value;
