import { t, translated } from '../language/texts';
import type { Sentence } from './codes';

/** The kind of failure, and so who can do something about it. */
export type Kind = 'credential' | 'network' | 'quota' | 'rejected' | 'rateLimited' | 'unavailable';

interface Facts {
	readonly kind: Kind;
	readonly code?: number;
	readonly httpStatus?: number;
	readonly logId?: string;
	readonly missingScopes?: readonly string[];
	/** Any one of the missing scopes is enough. */
	readonly anyScope?: boolean;
	readonly link?: string | undefined;
	readonly fields?: readonly string[];
	readonly retryAfterMs?: number;
	/** The text of the rejection speaks of a repeated client token. */
	readonly repeatedToken?: boolean;
	/** It was sent, and its outcome is unknown. */
	readonly lost?: boolean;
	/** What had to come first (a token, a slot) failed for good: it was not sent, and a retry would not help. */
	readonly abandoned?: boolean;
	/** The field of the credential that is wrong. */
	readonly blame?: 'appId' | 'appSecret';
	/** Something between n8n and Feishu rejected it: there is no code of Feishu's. */
	readonly foreign?: boolean;
}

/** What an operation knows better about a rejection than the table of sentences: what to do, or also what happened. */
export type Hint = string | Sentence;
export type Hints = Readonly<Record<number, Hint>>;

/** A call that failed, in words for the workflow's author. Holds no token, secret, request body or personal data. */
export class LarkError extends Error {
	constructor(
		private readonly sentence: Sentence,
		readonly facts: Facts,
		/** The outcome is unknown: an attempt got no clear response, so the change may already have been made. */
		readonly doubtful = false,
	) {
		// The scopes belong into the message: n8n shows nothing else when it cannot publish a workflow.
		super(facts.missingScopes?.length ? t`${translated(sentence.what)}: ${listed(facts)}` : translated(sentence.what));
	}

	/** Message and description, where there is only one text. */
	get asText(): string {
		return t`${this.message}. ${this.description}`;
	}

	/** The same failure after an attempt that may have made the change. A new object: items that were never sent may share this one. */
	inDoubt(): LarkError {
		return this.copy(this.sentence, this.facts, true);
	}

	/** The same failure for a call that needed this one first, and so was not sent. A new object, for the same reason. */
	abandoning(): LarkError {
		return this.copy(this.sentence, { ...this.facts, lost: false, abandoned: true }, this.doubtful);
	}

	/** The same failure in better words, if there are any for its code. A new object, for the same reason. */
	explained(hints: Hints | undefined): LarkError {
		const hint = hints?.[this.facts.code ?? 0];
		if (hint === undefined) return this;
		return this.copy(typeof hint === 'string' ? { ...this.sentence, todo: hint } : hint, this.facts, this.doubtful);
	}

	/** With the stack of the original, which names the layers that the call went through. */
	private copy(sentence: Sentence, facts: Facts, doubtful: boolean): LarkError {
		const copy = new LarkError(sentence, facts, doubtful);
		if (this.stack !== undefined) copy.stack = this.stack;
		return copy;
	}

	/** What to do, then what Feishu's support will need. */
	get description(): string {
		const { code, logId, link, fields = [], retryAfterMs = 0 } = this.facts;
		return [
			this.doubtful &&
				t`One attempt got no clear response, so the change may already have been made. Check the record before running this again.`,
			retryAfterMs > 0 && t`Try again in ${inWords(retryAfterMs)}.`,
			translated(this.sentence.todo),
			fields.length > 0 && t`Fields: ${fields.join('; ')}.`,
			code !== undefined && (logId ? t`Feishu code ${code}, log_id ${logId}.` : t`Feishu code ${code}.`),
			code === undefined && logId && t`Feishu log_id ${logId}.`,
			link && t`Grant it here: ${link}`,
		]
			.filter(Boolean)
			.join(' ');
	}

	/** A retry may succeed without anybody doing anything. */
	get passing(): boolean {
		return ['network', 'rateLimited', 'unavailable'].includes(this.facts.kind);
	}
}

function inWords(ms: number): string {
	const minutes = Math.ceil(ms / 60_000);
	if (minutes > 120) return t`${Math.ceil(minutes / 60)} hours`;
	return ms > 120_000 ? t`${minutes} minutes` : t`${Math.ceil(ms / 1000)} s`;
}

const listed = ({ missingScopes = [], anyScope }: Facts) => missingScopes.join(anyScope ? t` or ` : ', ');
