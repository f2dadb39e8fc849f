import { isChinese } from './instance';

/** Chinese by English text. `{0}` is the place of a text's first value, `{1}` that of the second. */
export type Translations = Readonly<Record<string, string>>;

const known = new Map<string, string>();

/** What any text may be looked up in. Of two translations the first counts: texts that mean different things are in the nouns' own. */
export function learn(dictionaries: readonly Translations[]): void {
	for (const [text, chinese] of dictionaries.flatMap((dictionary) => Object.entries(dictionary))) {
		if (!known.has(text)) known.set(text, chinese);
	}
}

/** The text in the language of this n8n; as it is, where it has no translation or is one already. `own`: looked up first. */
export const translated = (text: string, own: Translations = {}): string => (isChinese() ? (own[text] ?? known.get(text) ?? text) : text);

/**
 * A text that users read, with its values: t`must be a whole number from ${from} to ${to}` is looked up as "must be a whole number from
 * {0} to {1}". Values that are words are translated before.
 */
export const t = (strings: TemplateStringsArray, ...values: ReadonlyArray<number | string>): string =>
	translated(keyOf(strings)).replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));

const keyOf = ([first = '', ...rest]: readonly string[]) => rest.reduce((key, part, index) => `${key}{${index}}${part}`, first);
