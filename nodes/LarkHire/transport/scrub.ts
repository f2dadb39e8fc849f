/**
 * Feishu's texts may repeat what was sent. Takes out every value of the request, and whatever looks like a token, an e-mail
 * address or a telephone number. Field names stay: they are the API's words.
 */
export function scrub(text: string, sent: readonly unknown[]): string {
	const values = [...leaves(sent)].sort((a, b) => b.length - a.length);
	const without = values.reduce((rest, value) => rest.split(value).join('…'), text);
	return without
		.replace(/\b[tuar]-[\w.-]{10,}/g, '…')
		.replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '…')
		.replace(/\+?\d[\d ()-]{6,}\d/g, '…')
		.slice(0, 300);
}

/** Strings and numbers long enough to mean something; a lone "1" would tear unrelated words apart. */
function* leaves(value: unknown): Generator<string> {
	if (typeof value === 'string' && (value.length > 1 || /[^\x00-\x7f]/.test(value))) yield value;
	else if (typeof value === 'number' && value > 99) yield String(value);
	else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* leaves(inner);
}
