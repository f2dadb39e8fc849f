import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import { readText } from '../../framework/readers/text';

/** A list, or text with one entry after the other, each cleaned and kept once. At least one. */
const listOf =
	(read: (text: string) => string) =>
	(raw: unknown): readonly string[] => {
		const list = (Array.isArray(raw) ? raw : [raw]).flatMap((entry: unknown) => readText(entry).split(/[,;\r\n]+/));
		const found = list.map((text) => text.trim()).filter((text) => text !== '');
		if (found.length > 0) return [...new Set(found.map(read))];
		throw new InputError('is empty', 'Remove the field, or check that the expression returns something.');
	};

export const emails = {
	displayName: 'Emails',
	name: 'emails',
	type: 'string',
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'Email addresses to find, separated by commas or line breaks, or a list',
	read: listOf((text) => {
		if (/^[^\s@]+@[^\s@]+$/.test(text)) return text;
		throw new InputError('must be email addresses', 'Separate several with commas or line breaks.');
	}),
} as const satisfies Field;

export const mobileNumbers = {
	displayName: 'Mobile Numbers',
	name: 'mobileNumbers',
	type: 'string',
	default: '',
	placeholder: 'e.g. 13800138000',
	description: 'Mobile numbers to find, without country code, separated by commas or line breaks, or a list',
	read: listOf((text) => {
		const digits = text.replace(/[\s().-]/g, '');
		if (/^\d+$/.test(digits)) return digits;
		throw new InputError(
			'must be numbers without country code',
			'Enter the country code in Mobile Country Code. Separate several numbers with commas or line breaks.',
		);
	}),
} as const satisfies Field;

export const mobileCode = {
	displayName: 'Mobile Country Code',
	name: 'mobileCode',
	type: 'string',
	default: '',
	placeholder: 'e.g. 86',
	description: 'Country code of the Mobile Numbers. Default: 86 (mainland China).',
	read: (raw: unknown) => readText(raw).trim().replace(/^\+/, ''),
} as const satisfies Field;

export const identificationNumbers = {
	displayName: 'Identification Numbers',
	name: 'identificationNumbers',
	type: 'string',
	default: '',
	description: 'Numbers of identity documents, separated by commas or line breaks, or a list. Requires Identification Type.',
	read: listOf((text) => text),
} as const satisfies Field;
