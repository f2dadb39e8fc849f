/** Words of a program that has met something it did not expect. */
const CRASH =
	/undefined|\bnull\b|NaN|\[object|is not (a|an|iterable)\b(?! Feishu)|annot (read|convert|destructure|set|use)|circular|Unexpected|Invalid time|RangeError|TypeError/;

/** A sentence for people, in which nothing of the crash is left. */
export function expectWords(message: unknown, description: unknown = ''): void {
	expect(typeof message === 'string' && message.length > 10 && message).toBeTruthy();
	expect(`${String(message)} ${String(description ?? '')}`).not.toMatch(CRASH);
}
