import { parse } from 'lossless-json';

/** Without a match, JSON.parse is exact. A match inside a string is harmless: both ways give the same result. */
const LONG_INTEGER = /[:,[\s]-?\d{16}/;

/**
 * Parses JSON; integers that JavaScript would round stay exact, as text, because a rounded ID is another ID. Text that is not JSON is
 * returned unchanged.
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
