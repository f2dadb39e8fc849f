import { parse } from 'lossless-json';

/** Where it cannot be one, nothing is lost by the quick way. Inside a text it is harmless: both ways lead to the same. */
const LONG_INTEGER = /[:,[\s]-?\d{16}/;

/**
 * JSON, in which whole numbers that JavaScript would round stay exact, as text: an ID whose last digits are zeros is another ID.
 * What is no JSON comes back as it is.
 */
export function parsed(text: string): unknown {
	try {
		return LONG_INTEGER.test(text)
			? parse(text.trim(), undefined, { parseNumber: exact, onDuplicateKey: ({ newValue }) => newValue })
			: JSON.parse(text);
	} catch {
		return text;
	}
}

const exact = (digits: string): number | string =>
	/^-?\d+$/.test(digits) && !Number.isSafeInteger(Number(digits)) ? digits : Number(digits);
