import { NodeApiError, NodeError, NodeOperationError, type IDataObject, type INode } from 'n8n-workflow';
import { LarkError, type Kind } from '../api/larkError';
import { t } from '../language/texts';
import { InputError } from './inputError';

/** n8n's classes of failure, for its scheduler and error workflows (n8n 2.38 and later; older ones ignore them). */
const causes = {
	credential: 'credential-invalid',
	network: 'temporarily-unavailable',
	quota: 'quota-exhausted',
	rejected: 'configuration-invalid',
	rateLimited: 'rate-limited',
	unavailable: 'temporarily-unavailable',
} as const satisfies Record<Kind, string>;

const failureFor = (kind: Kind, retryAfterMs?: number) => {
	const cause = causes[kind];
	return cause === 'credential-invalid' || cause === 'configuration-invalid'
		? { cause }
		: { cause, ...(retryAfterMs !== undefined && { retryAfterMs }) };
};

/** Any failure as n8n shows it: with its item and what to do, and without anything of the request. */
export function nodeError(node: INode, error: unknown, itemIndex?: number, more = ''): NodeError {
	const suffix = itemIndex === undefined ? '' : ` [item ${itemIndex}]`;
	if (error instanceof LarkError) {
		const { code, httpStatus, logId, kind, retryAfterMs } = error.facts;
		const answer = { ...(code !== undefined && { code }), ...(logId && { log_id: logId }) };
		return new NodeApiError(node, answer, {
			message: error.message + suffix,
			description: error.description + more,
			...(httpStatus !== undefined && { httpCode: String(httpStatus) }),
			...(itemIndex !== undefined && { itemIndex }),
			failure: failureFor(kind, retryAfterMs),
		});
	}
	if (error instanceof NodeError) {
		if (itemIndex !== undefined) error.context.itemIndex ??= itemIndex;
		// n8n's helpers name the item in some of their messages.
		if (!error.message.endsWith(suffix)) error.message += suffix;
		return error;
	}
	const { message, description } = wordsOf(error);
	return new NodeOperationError(node, error instanceof Error ? error : message, {
		// Some of n8n's own messages already name the item, and end without a full stop.
		message: message.endsWith(suffix) ? message : message + suffix,
		description: (description + (/\w$/.test(description) && more ? '.' : '') + more).trim(),
		...(itemIndex !== undefined && { itemIndex }),
		...(error instanceof InputError && { failure: { cause: 'configuration-invalid' as const } }),
	});
}

/** Of an InputError, or of n8n's own errors, such as an expression that cannot be evaluated. */
function wordsOf(error: unknown): { message: string; description: string } {
	if (!(error instanceof Error)) return { message: t`Unknown failure`, description: '' };
	const { message, description } = error as Error & { description?: string | null };
	return { message, description: description ?? '' };
}

/** The output of a failed item when the workflow continues. */
export function failedItem(node: INode, error: unknown, item: number): { error: IDataObject } {
	const { message, description } = nodeError(node, error, item);
	const { code, httpStatus, logId, missingScopes = [] } = error instanceof LarkError ? error.facts : {};
	return {
		error: {
			message,
			...(description && { description }),
			...(code !== undefined && { code }),
			...(httpStatus !== undefined && { httpStatus }),
			...(logId && { logId }),
			...(missingScopes.length > 0 && { missingScopes: [...missingScopes] }),
		},
	};
}
