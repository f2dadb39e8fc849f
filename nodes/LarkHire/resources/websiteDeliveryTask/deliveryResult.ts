import type { IDataObject } from 'n8n-workflow';
import type { Lark } from '../../api/sdk';

type Reply = Awaited<ReturnType<Lark['hire']['v1']['websiteDeliveryTask']['get']>>;

const STATUS_TEXTS = ['new', 'processing', 'success', 'failed'] as const;
const SUCCESS = 2;
const FAILED = 3;

/** A delivery task as operation and trigger give it: the API's data, with the status in words. */
export interface DeliveryResult extends IDataObject {
	/** 0 new, 1 processing, 2 success, 3 failed */
	readonly status: number;
	readonly statusText: (typeof STATUS_TEXTS)[number] | 'unknown';
	readonly finished: boolean;
}

/**
 * The status alone tells whether the task has ended: the official example has a whole delivery beside status 1, and texts
 * that consist of blanks. No data at all means that it has only just been taken on.
 */
export function deliveryResult({ data = {} }: Pick<Reply, 'data'>): DeliveryResult {
	const { status = 0, ...rest } = data;
	const told = Object.entries(rest)
		.map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
		.filter(([, value]) => value !== '' && value !== undefined);
	return {
		status,
		statusText: STATUS_TEXTS[status] ?? 'unknown',
		finished: status === SUCCESS || status === FAILED,
		...Object.fromEntries(told),
	};
}
