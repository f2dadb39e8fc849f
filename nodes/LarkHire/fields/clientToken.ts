import type { Field } from '../framework/field';
import type { Rejection } from '../framework/operation';

/** CoreHR has carried out a request with this client token before, or one of its rules does not allow the change. */
const REPEATED_OR_NOT_ALLOWED = 1160004;

/** CoreHR's idempotency key. If blank, the operation sends `idempotencyKey`. */
export const clientToken = {
	displayName: 'Client Token',
	name: 'clientToken',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description:
		'CoreHR treats requests with the same token as one. If blank, each change in each execution gets its own token, which its retries reuse.',
} as const satisfies Field;

/**
 * An operation's `alreadyApplied`. The code alone does not say it, unless an earlier try may have come through. A token of the
 * user's own may have been used for another change.
 */
export const seenBefore = (
	{ code, repeatedToken, doubtful }: Rejection,
	{ additionalFields: { clientToken: own } }: { readonly additionalFields: { readonly clientToken?: string } },
): boolean => code === REPEATED_OR_NOT_ALLOWED && own === undefined && (repeatedToken === true || doubtful);
