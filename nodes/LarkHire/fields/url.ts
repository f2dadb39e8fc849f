import { InputError } from '../framework/inputError';
import { readText } from '../framework/readers/text';

/** An absolute http or https address. */
export function readUrl(raw: unknown): string {
	const text = readText(raw).trim();
	if (URL.canParse(text) && /^https?:\/\/[^\s]+$/i.test(text)) return text;
	throw new InputError('is not a URL', 'Enter a full URL that starts with http:// or https://.');
}
