import type { IDataObject } from 'n8n-workflow';
import type { Field } from '../field';
import type { Labels } from '../labels';

/*
 * Events that Feishu pushes, as against those that a trigger finds by polling. There are two deliveries, the long connection and the
 * webhook, and one catalogue: a declared type of event does not know how it comes.
 */

/** Lets only those events through that have one of the values that the user has entered. */
export interface EventFilter<K extends string = string> {
	/** A field of the panel's filters; `read` returns a list. Several types of event may share it. */
	readonly field: Field;
	/** The key of the event's body that it looks at. */
	readonly key: K;
}

/** A type of event of Feishu's, as its page describes it. */
export interface PushedEvent<K extends string = string> {
	readonly name: string;
	/** Feishu's own type. Stored in users' workflows: never changes. */
	readonly value: `${string}.${string}_v${number}`;
	/** When it happens: one sentence, without a full stop. */
	readonly description: string;
	/** Any one of these is enough; the first is the one to ask for. */
	readonly scopes: readonly string[];
	/** Set where store apps do not get it. */
	readonly apps?: 'custom';
	/** The operations that its IDs are for, by their names in the panel. */
	readonly feeds: ReadonlyArray<`${string}: ${string}`>;
	readonly filters?: ReadonlyArray<EventFilter<NoInfer<K>>>;
	/** What a simplified item calls a key of the body, where Feishu's name says something else there. */
	readonly renamed?: { readonly [key in NoInfer<K>]?: string };
	/** Labels for numbers of the simplified item, by path. */
	readonly labels?: Labels;
	/** Paths of the simplified item at which there is a time in seconds. Those in milliseconds are known by their names. */
	readonly seconds?: readonly string[];
	/** Lists of `{key, value}` in the body that become an object. */
	readonly keyed?: readonly NoInfer<K>[];
	/** What stands in the event's body, with invented people. */
	readonly sample: { readonly [key in K]: IDataObject[string] };
}

/** Declares a type of event. What it says about keys of the body is held against the sample. */
export const pushedEvent = <K extends string>(declared: PushedEvent<K>): PushedEvent => declared as PushedEvent;

/** One event, verified and decrypted, whichever way it came. Feishu may deliver it more than once, and in any order. */
export interface ReceivedEvent {
	/** The same for every delivery of it. */
	readonly id: string;
	readonly type: string;
	/** Epoch ms. */
	readonly time: number;
	readonly appId: string;
	readonly tenantKey: string;
	/** As delivered: version of the form, and what stands beside the body, without the verification token, which is a secret. */
	readonly envelope: { readonly schema: string; readonly header: IDataObject };
	/** Apart from the header: `corehr.employee.domain_event_v2` has an `event_type` of its own. */
	readonly body: IDataObject;
}

/** What one trigger node asks for, as its panel says. */
export interface Subscription {
	/** Feishu's types, or every one. */
	readonly types: ReadonlySet<string> | 'every';
	/** Whether the filters let an event of one of the types through. */
	accepts(event: ReceivedEvent): boolean;
	toItem(event: ReceivedEvent): IDataObject;
	/** Items for a test without a real event, marked with `sample: true`: one for each type that is declared, and at least one. */
	samples(): readonly IDataObject[];
}
