import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import type { WorkflowJson } from './run';

const folder = join(__dirname, '..', 'templates');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** Of each template: `templates/<name>.json` is it in English, `templates/zh/<name>.json` has the Chinese for each of its texts. */
export const templateNames: readonly string[] = readdirSync(folder)
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.replace('.json', ''));

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** Its file, below `templates/`. */
export const templateFile = (name: string, language: Language = 'en'): string => `${language === 'en' ? '' : `${language}/`}${name}.json`;

export const templateOf = (name: string, language?: Language): WorkflowJson => read(templateFile(name, language)) as WorkflowJson;

/** English text → Chinese text. What stands between {{ and }} is {0}, {1} …, as in the texts of the panel. */
export type Dictionary = Readonly<Record<string, string>>;
export const dictionaryOf = (name: string): Dictionary => read(`zh/${name}.json`) as Dictionary;

/** Parameters of n8n's own nodes that people read, even if it is one word. */
const READ = new Set([
	'buttonLabel',
	'completionMessage',
	'completionTitle',
	'content',
	'fieldLabel',
	'formDescription',
	'formSubmittedText',
	'formTitle',
	'option',
	'placeholder',
]);
const CODE = /\{\{[^]*?\}\}/g;
const QUOTED = /'((?:[^'\\\n]|\\.)*)'/g;
/** Values, names of fields and paths have no spaces between words. */
const isText = (text: string) => /[A-Za-z]{2,}[,:.;]? \p{L}/u.test(text) && !/^https?:/.test(text);

export interface Translated {
	readonly workflow: WorkflowJson;
	/** Texts without an entry in the dictionary. */
	readonly missing: readonly string[];
	/** Entries that no text has. */
	readonly unused: readonly string[];
}

/** A template in the language of the dictionary: titles, names of nodes also where expressions use them, notes, messages and forms. */
export function translatedTemplate(template: WorkflowJson, dictionary: Dictionary): Translated {
	const used = new Set<string>();
	const missing = new Set<string>();
	const entry = (text: string, always: boolean): string => {
		const found = dictionary[text];
		if (found === undefined && (always || isText(text))) missing.add(text);
		if (found !== undefined) used.add(text);
		return found ?? text;
	};
	/** Only what stands in quotes; no text can leave them. */
	const code = (source: string) =>
		source.replace(QUOTED, (_, text: string) => `'${entry(text.replace(/\\'/g, "'"), false).replace(/\\'|'/g, "\\'")}'`);
	const expression = (source: string, always: boolean): string => {
		const parts = source.match(CODE) ?? [];
		let next = 0;
		const text = source.replace(CODE, () => `{${next++}}`);
		return entry(text, always && /\p{L}/u.test(text)).replace(/\{(\d+)\}/g, (_, index: string) => code(parts[Number(index)] ?? ''));
	};
	const inside = (value: unknown, key: string): unknown => {
		if (Array.isArray(value)) return value.map((one) => inside(one, key));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inside(one, name)]));
		if (typeof value !== 'string') return value;
		if (key === 'jsCode') return code(value);
		return value.startsWith('=') ? `=${expression(value.slice(1), READ.has(key))}` : entry(value, READ.has(key) && value !== '');
	};
	const name = (text: string) => entry(text, true);
	const workflow = {
		...template,
		name: name(template.name),
		nodes: template.nodes.map((node) => ({
			...node,
			parameters: inside(node.parameters, '') as INode['parameters'],
			name: name(node.name),
		})),
		connections: Object.fromEntries(
			Object.entries(template.connections).map(([from, { main = [] }]) => [
				name(from),
				{ main: main.map((links) => links?.map((link) => ({ ...link, node: name(link.node) })) ?? []) },
			]),
		),
	};
	return { workflow, missing: [...missing], unused: Object.keys(dictionary).filter((text) => !used.has(text)) };
}

/** The generated file `templates/zh-CN/<name>.json`. */
export const chineseTemplate = (name: string): string =>
	`${JSON.stringify(translatedTemplate(templateOf(name), dictionaryOf(name)).workflow, null, 2)}\n`;
