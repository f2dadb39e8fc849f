/** Words in which an API says what is wrong. None of them says anything about a person. */
const VOCABULARY = new Set(
	(
		'a an and are api app application be body cannot code does duplicate duplicated empty enabled enum error exceed exceeded exceeds exist exists expired ' +
		'failed failure field fields for forbidden format found from frequency has header id ids illegal in incorrect internal invalid is json length ' +
		'less limit list long match max method min missing more must no not null number object of on only operation or out over param parameter parameters ' +
		'params path permission please query quota range rate record repeated request required resource retry scope server service should state status ' +
		'string supported system than that the this time timeout to token too tenant type unauthorized unknown unsupported url user validation value wrong'
	).split(' '),
);

/**
 * Feishu's free text reduced to words that cannot be personal: the vocabulary above, and names of fields that the request
 * had. Feishu repeats values that were sent, and may mention stored ones, so everything else becomes an ellipsis.
 */
export function apiWords(text: string, sent: readonly unknown[]): string {
	const fields = new Set(sent.flatMap(keys));
	const known = (word: string) => VOCABULARY.has(word.toLowerCase()) || fields.has(word);
	const words = text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== '');
	const shown = words.map((word) => (known(word) ? word : '…'));
	return shown
		.filter((word, index) => word !== '…' || shown[index - 1] !== '…')
		.slice(0, 40)
		.join(' ');
}

/** The names in an object, at every depth. */
function keys(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keys(inner)]);
}
