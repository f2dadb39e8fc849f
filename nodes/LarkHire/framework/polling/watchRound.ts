import type { IDataObject } from 'n8n-workflow';
import { LarkError } from '../../api/larkError';
import { InputError } from '../inputError';
import type { Answer } from '../operation';
import { pool, type Room } from '../pool';
import type { due, Memory, State, Watched } from './watchState';
import { t, translated } from '../../language/texts';

/** A subject that Feishu rejects so many times in a row is reported. */
const MOST_REJECTIONS = 5;

/** How a subject ended, and the item to emit; undefined while it has not. */
export type Verdict = { readonly outcome: string; readonly json: IDataObject } | undefined;

/** One poll: checks the subjects that are due, and keeps what it learns with each. */
export class Round {
	private readonly found: Array<{ readonly watched: Watched; readonly json: IDataObject }> = [];
	private responses = 0;
	private passing?: LarkError;
	private fatal?: LarkError;
	private unsent = false;

	constructor(
		private readonly list: ReturnType<typeof due>,
		private readonly wanted: readonly string[],
		private readonly deadline: number,
		private readonly room: Room,
	) {}

	async check(
		look: (id: string) => Promise<Answer | undefined>,
		judge: (id: string, response: Answer | undefined, memory: Memory) => Verdict,
	): Promise<void> {
		await pool(this.list, this.room, async ([id, watched]) => {
			// The rest is first in the next poll.
			if (this.fatal || this.unsent || Date.now() > this.deadline) return;
			await look(id)
				.then((response) => this.learn(watched, response, (memory) => judge(id, response, memory)))
				.catch((error: unknown) => this.fail(watched, error));
		});
	}

	/** What has ended, marked so that it is not emitted again. */
	emit(): readonly IDataObject[] {
		for (const { watched } of this.found) watched.emitted = true;
		return this.found.map(({ json }) => json);
	}

	/** The app's error, the network's, or subjects that are rejected again and again; the last only if there is a sentence for it. */
	failure({ watched: all }: State, ifRejected: string | undefined): LarkError | InputError | undefined {
		if (this.fatal) return this.fatal;
		if (this.passing && this.responses === 0) return this.passing;
		const rejected = Object.entries(all).filter(([, { refused = 0, reported }]) => refused >= MOST_REJECTIONS && !reported);
		if (ifRejected === undefined || rejected.length === 0) return undefined;
		for (const [, watched] of rejected) watched.reported = true;
		return new InputError(
			t`Feishu rejects ${rejected.map(([id]) => id).join(', ')}`,
			t`Rejected ${MOST_REJECTIONS} times in a row, or the response was not as documented. ${translated(ifRejected)} It is still watched; this is reported once.`,
		);
	}

	private learn(watched: Watched, response: Answer | undefined, judge: (memory: Memory) => Verdict): void {
		this.responses += 1;
		const { unknown: before = 0, ...known } = watched;
		const unknown = response ? 0 : before + 1;
		const verdict = judge({ ...known, unknown });
		watched.asked = Date.now();
		delete watched.refused;
		delete watched.reported;
		delete watched.unknown;
		if (response) watched.seen = true;
		else watched.unknown = unknown;
		if (!verdict) return;
		watched.outcome = verdict.outcome;
		if (this.wanted.includes(verdict.outcome)) this.found.push({ watched, json: verdict.json });
	}

	private fail(watched: Watched, error: unknown): void {
		if (!(error instanceof LarkError)) {
			// An undocumented response must not keep the others from being checked.
			watched.asked = Date.now();
			watched.refused = (watched.refused ?? 0) + 1;
			return;
		}
		// Keep the queue position of a request that never reached Feishu: otherwise those checked in this poll would come before it next time.
		if (error.passing && !error.facts.lost) this.unsent = true;
		else watched.asked = Date.now();
		// A gateway that rejects everything in Feishu's place says nothing about the subjects.
		if (error.passing || error.facts.foreign) this.passing = error;
		if (error.facts.kind === 'rejected') watched.refused = (watched.refused ?? 0) + 1;
		else if (!error.passing) this.fatal = error;
	}
}
