import type { Field } from '../framework/field';

/** CoreHR has carried out a request with this client token before. */
const REPEATED_TOKEN = 1160004;

/** CoreHR's key against doing things twice. Left blank, the operation sends `idempotencyKey`. */
export const clientToken = {
	displayName: 'Client Token',
	name: 'clientToken',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'Requests with the same token count as one. Left blank, each item of each execution has its own, and a retry within the execution uses it again.',
} as const satisfies Field;

/** An operation's `alreadyApplied`. A token of the user's own may have been used for another change. */
export const seenBefore = (code: number, { additionalFields: { clientToken: own } }: { readonly additionalFields: { readonly clientToken?: string } }): boolean =>
	code === REPEATED_TOKEN && own === undefined;
