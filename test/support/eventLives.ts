import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Simulator } from '../../simulator';
import { Published } from '../../harness/engine';
import { oneTrigger } from '../../harness/workflows';
import type { Clock } from './clock';
import { engineFor } from './fromSource';

const MINUTE = 60_000;

/** A published event of the trigger on a clock of its own. */
export class EventLife {
	readonly saved: { data: IDataObject; id?: string } = { data: {} };
	private published: Published;

	constructor(
		private readonly simulator: Simulator,
		private readonly clock: Clock,
		private readonly parameters: INodeParameters,
	) {
		this.published = this.publish();
	}

	private publish(mode?: 'manual', activation?: 'init'): Published {
		return new Published(engineFor(this.simulator), oneTrigger(this.parameters), this.saved, mode, activation);
	}

	/** n8n is killed, and starts again with what it has saved. */
	restart(): void {
		this.published = this.publish(undefined, 'init');
	}

	/** A poll after some minutes. */
	async poll(minutes = 1): Promise<readonly IDataObject[]> {
		this.clock.skip(minutes * MINUTE);
		return (await this.published.poll()) ?? [];
	}

	/**
	 * n8n begins a poll while another still runs: on the same static data, or, with durable cursors and when the workflow is published
	 * again, on what was stored before. What the last one makes is not stored: n8n stores no state that has not changed.
	 */
	async together(): Promise<readonly IDataObject[]> {
		this.clock.skip(MINUTE);
		const another = new Published(engineFor(this.simulator), oneTrigger(this.parameters), structuredClone(this.saved), undefined, 'update');
		const during = await Promise.all([this.published.poll(), another.poll(), this.published.poll()]);
		// Before n8n has stored what they emitted.
		return [...during, await another.poll()].flatMap((items) => items ?? []);
	}

	/** "Fetch Test Event". */
	async test(): Promise<readonly IDataObject[]> {
		return (await this.publish('manual').poll()) ?? [];
	}

	/** Requests that the next poll sends. */
	async costOf(poll: () => Promise<unknown>): Promise<number> {
		const before = this.simulator.calls().length;
		await poll();
		return this.simulator.calls().length - before;
	}
}
