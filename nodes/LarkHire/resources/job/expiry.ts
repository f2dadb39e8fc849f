import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import { notChosen } from '../../fields/notChosen';
import { readTime } from '../../fields/time';

const expirations = [
	{ name: 'Never', value: 'never' },
	{ name: 'On a Date', value: 'onDate' },
] as const;

/** Until when a job is open. No API returns whether a job never expires, so whoever writes one has to say it. */
export const expiry = (onDate: string) =>
	[
		{
			displayName: 'Expires',
			name: 'expires',
			type: 'options',
			required: true,
			default: '',
			options: [...expirations, notChosen],
			description: 'Whether the job closes by itself. Feishu requires it, and does not return it.',
		},
		{
			displayName: 'Expiration Date',
			name: 'expirationDate',
			type: 'dateTime',
			default: '',
			displayOptions: { show: { expires: ['onDate'] } },
			description: onDate,
			read: readTime,
		},
	] as const satisfies readonly Field[];

export interface GivenExpiry {
	readonly expires: 'never' | 'onDate';
	readonly expirationDate?: number | undefined;
}

/** When the job expires, epoch ms; undefined: never. Throws an InputError where a date is missing. */
export function expiresAt({ expires, expirationDate: date }: GivenExpiry): number | undefined {
	if (expires === 'never' || date !== undefined) return expires === 'never' ? undefined : date;
	throw new InputError('Expiration Date is required', 'Enter when the job expires, or choose Never.');
}
