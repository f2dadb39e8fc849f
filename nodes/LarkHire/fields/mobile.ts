import type { Field } from '../framework/field';
import { InputError } from '../framework/inputError';
import { readText } from '../framework/readers/text';
import { locator } from './locator';
import { countries } from './places';
import { t } from '../language/texts';

/** How an API expects the country of a number: Feishu's code of the place (CN_1), or the telephone prefix (+86). */
export type CountryForm = 'code' | 'prefix';

/**
 * Mainland China. It is the one country of which Feishu's pages have both forms; of the others the tenant's list of places has the
 * codes, and no page the prefixes.
 */
const CHINA = { code: 'CN_1', prefix: '+86' } as const satisfies Record<CountryForm, string>;

const LONGEST_PREFIX = 4;

type Country = Readonly<Partial<Record<CountryForm, string>>>;

function readCountry(raw: unknown): Country {
	const text = readText(raw).trim().toUpperCase();
	const prefix = /^(?:\+|00)?([1-9]\d*)$/.exec(text)?.[1];
	if (text === CHINA.code || `+${prefix}` === CHINA.prefix) return CHINA;
	if (prefix !== undefined && prefix.length <= LONGEST_PREFIX) return { prefix: `+${prefix}` };
	if (/^[A-Z]{2}_\d+$/.test(text)) return { code: text };
	throw new InputError(
		'is neither a code nor a telephone prefix',
		'Pick the country from the list, or enter its Feishu code, e.g. CN_1, or its telephone prefix, e.g. +86.',
	);
}

/** Of the mobile number. */
export const country = {
	displayName: 'Country or Region',
	name: 'countryOrRegion',
	description: 'Country or region of the mobile number. Optional for mainland China.',
	...locator(countries, { pick: 'Select a country or region…', typed: 'Code or Prefix', mode: 'code', example: '+86' }),
	read: readCountry,
} as const satisfies Field;

/** Without the country's prefix. */
export const mobile = (description: string) =>
	({
		displayName: 'Mobile',
		name: 'mobile',
		type: 'string',
		default: '',
		placeholder: 'e.g. 18900001111',
		description,
		read(raw: unknown): string {
			const number = readText(raw).replace(/[\s().-]/g, '');
			if (/^(\+|00)/.test(number))
				throw new InputError('must not include the country code', 'Enter the country code in Country or Region.');
			if (/^\d+$/.test(number)) return number;
			throw new InputError('is not a mobile number', 'Enter digits only.');
		},
	}) as const satisfies Field;

export interface Phone {
	readonly mobile?: string;
	readonly mobile_country_code?: string;
}

/** The fields as read. */
export interface GivenPhone {
	readonly mobile?: string | undefined;
	readonly countryOrRegion?: Country | undefined;
}

/** A mobile number with its country, in the API's form. Numbers of mainland China are recognized by their format. */
export function phoneOf(form: CountryForm, { mobile: number, countryOrRegion }: GivenPhone): Phone {
	if (number === undefined && countryOrRegion === undefined) return {};
	if (number === undefined) throw new InputError('Country or Region needs a Mobile', 'Fill in both or neither.');
	const found = countryOrRegion ?? (/^1[3-9]\d{9}$/.test(number) ? CHINA : undefined);
	if (!found)
		throw new InputError(
			'Mobile needs a Country or Region',
			'Only a number of mainland China (11 digits that begin with 13 to 19) is recognized without it.',
		);
	return { mobile: number, mobile_country_code: inForm(form, found) };
}

function inForm(form: CountryForm, country: Country): string {
	const found = country[form];
	if (found !== undefined) return found;
	if (form === 'code')
		throw new InputError(
			t`Country or Region ${country.prefix ?? ''} has no known code`,
			"This API requires Feishu's country code. Only +86 can be converted: pick the country from the list.",
		);
	throw new InputError(
		t`Country or Region ${country.code ?? ''} has no known telephone prefix`,
		'This API requires the telephone prefix. Only CN_1 can be converted: enter the prefix, e.g. +65.',
	);
}
