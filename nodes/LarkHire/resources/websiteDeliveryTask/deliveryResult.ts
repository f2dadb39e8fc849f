import type { IDataObject } from 'n8n-workflow';
import type { Lark } from '../../api/sdk';
import { translated } from '../../language/texts';
import { zh } from './zh';

type Reply = Awaited<ReturnType<Lark['hire']['v1']['websiteDeliveryTask']['get']>>;

const STATUS_TEXTS = ['new', 'processing', 'success', 'failed'] as const;
const STATUS_LABELS = ['New', 'In progress', 'Successful', 'Unsuccessful'] as const;
const SUCCESS = 2;
const FAILED = 3;

/** A delivery task as operation and trigger give it: the API's data, with the status in words: one to compare with, one to read. */
export interface DeliveryResult extends IDataObject {
	/** 0 new, 1 processing, 2 success, 3 failed; none of a task that Feishu does not find */
	readonly status: number | null;
	/** In the language of n8n. */
	readonly status_label?: string;
	/** The same word in every language. */
	readonly statusText: (typeof STATUS_TEXTS)[number] | 'expired' | 'unknown';
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
	const label = STATUS_LABELS[status];
	return {
		status,
		...(label !== undefined && { status_label: translated(label, zh) }),
		statusText: STATUS_TEXTS[status] ?? 'unknown',
		finished: status === SUCCESS || status === FAILED,
		...Object.fromEntries(told),
	};
}

/** Of a task that Feishu does not find any more. */
export const expiredDelivery = (): DeliveryResult => ({
	status: null,
	status_label: translated('Expired', zh),
	statusText: 'expired',
	finished: true,
});
