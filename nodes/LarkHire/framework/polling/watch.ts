import type { IDataObject } from 'n8n-workflow';
import { LarkError } from '../../api/errors';
import type { Event } from './pollingTrigger';
import { InputError } from '../inputError';
import type { Lark } from '../../api/sdk';
import type { Answer } from '../operation';
import type { due, State, Watched } from './watchState';

const IN_FLIGHT = 5;
/** A subject that Feishu refuses so many times in a row is reported. */
const MOST_REFUSALS = 5;

type Params = Readonly<Record<string, unknown>>;

/** One poll: asks about the subjects that are due, and keeps what it learns in the state. */
export class Round {
	readonly found: Array<{ readonly watched: Watched; readonly json: IDataObject }> = [];
	private answered = 0;
	private passing?: LarkError;
	private fatal?: LarkError;
	private unsent = false;

	constructor(
		private readonly event: Event,
		private readonly params: Params,
		private readonly state: State,
		readonly deadline: number,
	) {}

	async ask(lark: Lark, list: ReturnType<typeof due>): Promise<void> {
		const queue = list.values();
		const worker = async () => {
			for (const [id, watched] of queue) {
				// What is left comes first in the next poll.
				if (this.fatal || this.unsent || Date.now() > this.deadline) return;
				await look(this.event, lark, this.params, id)
					.then((answer) => this.learn(id, watched, answer))
					.catch((error: unknown) => this.fail(watched, error));
			}
		};
		await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
	}

	/** What to fail with: the app's fault, the network's, or subjects that are refused again and again (never in a first poll). */
	fault(first: boolean): LarkError | InputError | undefined {
		if (this.fatal) return this.fatal;
		if (this.passing && this.answered === 0) return this.passing;
		const refused = Object.entries(this.state.watched).filter(
			([, { refused: times = 0, reported }]) => times >= MOST_REFUSALS && !reported,
		);
		if (first || refused.length === 0) return undefined;
		for (const [, watched] of refused) watched.reported = true;
		return new InputError(
			`Feishu rejects ${refused.map(([id]) => id).join(', ')}`,
			`It did so ${MOST_REFUSALS} times in a row, or its response was not as documented. Check the ID and the website. It is still watched; this is reported once.`,
		);
	}

	private learn(id: string, watched: Watched, answer: Answer | undefined): void {
		this.answered += 1;
		const { unknown: before = 0, ...known } = watched;
		const unknown = answer ? 0 : before + 1;
		const verdict = this.event.judge({ answer, params: this.params, id, memory: { ...known, unknown }, now: Date.now() });
		watched.asked = Date.now();
		delete watched.refused;
		delete watched.reported;
		delete watched.unknown;
		if (answer) watched.seen = true;
		else watched.unknown = unknown;
		if (!verdict) return;
		watched.outcome = verdict.outcome;
		if (this.event.wanted(this.params).includes(verdict.outcome)) this.found.push({ watched, json: verdict.json });
	}

	private fail(watched: Watched, error: unknown): void {
		if (!(error instanceof LarkError)) {
			// A response of a form that nobody expects: it must not keep the others from being asked.
			watched.asked = Date.now();
			watched.refused = (watched.refused ?? 0) + 1;
			return;
		}
		// What has not reached Feishu keeps its place in the order: were it to lose it, those asked in this poll would be asked again before it.
		if (error.passing && !error.facts.lost) this.unsent = true;
		else watched.asked = Date.now();
		// What rejects everything in Feishu's place is not about the subjects.
		if (error.passing || error.facts.foreign) this.passing = error;
		if (error.facts.kind === 'refused') watched.refused = (watched.refused ?? 0) + 1;
		else if (!error.passing) this.fatal = error;
	}
}

/** One live look; undefined where Feishu does not know the subject. */
export const look = async (event: Event, lark: Lark, params: Params, id: string): Promise<Answer | undefined> =>
	await event.ask({ lark, params, id }).catch((error: unknown) => {
		if (error instanceof LarkError && event.unknownCodes.includes(error.facts.code ?? 0)) return undefined;
		throw error;
	});
