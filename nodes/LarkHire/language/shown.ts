import { isChinese } from './instance';
import { translated, type Translations } from './texts';

/** Texts of n8n's descriptions of nodes, credentials and fields. */
const TEXTS: ReadonlySet<string> = new Set(['displayName', 'description', 'placeholder', 'hint', 'action', 'multipleValueButtonText']);
/** Where there are more of them. Everything else is names, values and conditions. */
const INSIDE: ReadonlySet<string> = new Set(['properties', 'options', 'values', 'modes', 'typeOptions']);

const EXAMPLE = 'e.g. ';

/** A description, or a part of one, in the language of this n8n. What workflows store stays as it is. `own`: looked up first. */
export const shown = <T>(description: T, own: Translations = {}): T => (isChinese() ? (inside(description, own) as T) : description);

function inside(value: unknown, own: Translations): unknown {
	if (Array.isArray(value)) return value.map((one: unknown) => inside(one, own));
	if (typeof value !== 'object' || value === null) return value;
	const isOption = 'value' in value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]: [string, unknown]) => {
			if (typeof inner === 'string' && (TEXTS.has(key) || (key === 'name' && isOption))) return [key, chinese(inner, own)];
			if (key === 'defaults') return [key, { ...(inner as object), name: chinese((inner as { name: string }).name, own) }];
			return [key, INSIDE.has(key) ? inside(inner, own) : inner];
		}),
	);
}

const chinese = (text: string, own: Translations) =>
	text.startsWith(EXAMPLE) ? `例如：${translated(text.slice(EXAMPLE.length), own)}` : translated(text, own);
