import type { Editor, Saved } from '../../harness/n8n/editor';
import type { RealN8n } from '../../harness/n8n/real';
import { until } from '../../harness/until';
import { oneEar } from '../../harness/workflows';
import type { Simulator } from '../../simulator';
import { check } from './rounds';

const DELETED = 'hire.talent.deleted_v1';
const EVENTS = 20;
/** Longer than Feishu waits for its acknowledgement. */
const LASTS_SECONDS = 5;
const FEISHU_WAITS_MS = 3000;

/** The Event Trigger in queue mode: main hears, the workers execute. */
export class HeardEvents {
	private sent = 0;

	private constructor(
		private readonly editor: Editor,
		private readonly simulator: Simulator,
		private readonly workflow: Saved,
	) {}

	static async publish(editor: Editor, n8n: RealN8n, simulator: Simulator): Promise<HeardEvents> {
		const workflow = await n8n.publishOnly(oneEar('events', { events: [DELETED] }, LASTS_SECONDS));
		await until('main is connected', () => simulator.events.connections.of().length === 1);
		return new HeardEvents(editor, simulator, workflow);
	}

	send(): void {
		this.sent += 1;
		this.simulator.events.send(DELETED, { talent_id: String(this.sent) });
	}

	/** Several at once, whose executions last longer than Feishu waits. */
	async many(): Promise<void> {
		console.log(`\n${EVENTS} events at once, whose executions last ${LASTS_SECONDS} s.`);
		for (let count = 0; count < EVENTS; count += 1) this.send();
		const { attempts } = this.simulator.events;
		await until('all are answered', () => attempts.every(({ outcome }) => outcome !== undefined));
		const slowest = Math.max(...attempts.map(({ ms = Infinity }) => ms));
		const first = attempts.length === EVENTS && attempts.every(({ outcome }) => outcome === 200);
		check('each is acknowledged in time', first && slowest < FEISHU_WAITS_MS, `after ${Math.round(slowest)} ms at most`);
		await this.once();
	}

	/** What Feishu would send again later, it sends now. */
	async once(): Promise<void> {
		const count = async (status?: string) => await this.editor.executionCount(this.workflow, status);
		const all = async () => (await count('success')) >= this.sent || void this.simulator.events.hurry();
		await until('all have run', all, 90_000, 5000).catch(() => {});
		const [ended, begun] = [await count('success'), await count()];
		const found = `${begun} of ${this.sent}, ${ended} ended`;
		check('each event has started one execution', ended === this.sent && begun === this.sent, found);
	}
}
