import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { inLanguage } from '../../harness/language';
import { LarkHireApi } from '../../credentials/LarkHireApi.credentials';
import { zh as credentialTexts } from '../../credentials/zh';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { LarkHireEventTrigger } from '../../nodes/LarkHire/LarkHireEventTrigger.node';
import { LarkHireTrigger } from '../../nodes/LarkHire/LarkHireTrigger.node';
import { LarkHireWebhookTrigger } from '../../nodes/LarkHire/LarkHireWebhookTrigger.node';
import { sentenceOf } from '../../nodes/LarkHire/api/codes';
import { LarkError } from '../../nodes/LarkHire/api/larkError';
import { dictionaries } from '../../nodes/LarkHire/chinese';
import { readTime } from '../../nodes/LarkHire/fields/time';
import { labelled } from '../../nodes/LarkHire/framework/labels';
import { pickersOf } from '../../nodes/LarkHire/framework/listSearch';
import { readFields } from '../../nodes/LarkHire/framework/parameters';
import { t, type Translations } from '../../nodes/LarkHire/language/texts';
import { resources } from '../../nodes/LarkHire/resources';
import { pushedEvents } from '../../nodes/LarkHire/triggers/events';
import { zh as eventTexts } from '../../nodes/LarkHire/triggers/events/zh';
import { zh as pollingTexts } from '../../nodes/LarkHire/triggers/polling/zh';

const all: readonly Translations[] = [...dictionaries, credentialTexts];
const has = (text: string) => all.some((dictionary) => text in dictionary);

const described = () => ({
	nodes: new LarkHire().description,
	'triggers/polling': new LarkHireTrigger().description,
	'triggers/events': new LarkHireEventTrigger().description,
	webhook: new LarkHireWebhookTrigger().description,
	credentials: { displayName: new LarkHireApi().displayName, properties: new LarkHireApi().properties },
});

interface Text {
	readonly owner: string;
	/** Where n8n shows it: the key in the description; `name` for an option. */
	readonly place: string;
	readonly english: string;
	readonly chinese: string;
}

const shown = new Set(['displayName', 'description', 'placeholder', 'hint', 'action', 'multipleValueButtonText']);

/** Each text of a description beside its translation, and whatever else differs between the two languages. */
function compare(english: unknown, chinese: unknown, owner: string, place = ''): { texts: Text[]; others: string[] } {
	if (typeof english !== 'object' || english === null)
		return { texts: [], others: english === chinese || place === 'subtitle' ? [] : [`${owner} ${place}: ${String(chinese)}`] };
	const [one, other] = [english, chinese] as Array<Record<string, unknown> & { displayOptions?: { show?: Record<string, string[]> } }>;
	const [noun] = one?.displayOptions?.show?.resource ?? [];
	const found = Object.entries(one ?? {}).map(([key, inner]) => {
		const isText =
			!Array.isArray(one) &&
			typeof inner === 'string' &&
			(shown.has(key) || (key === 'name' && ('value' in (one ?? {}) || place === 'defaults')));
		return isText
			? { texts: [{ owner: noun ?? owner, place: key, english: inner, chinese: String(other?.[key]) }], others: [] }
			: compare(inner, other?.[key], noun ?? owner, Array.isArray(one) ? place : key);
	});
	return { texts: found.flatMap(({ texts }) => texts), others: found.flatMap(({ others }) => others) };
}

const [english, chinese] = [inLanguage('en', described), inLanguage('zh-CN', described)];
const compared = Object.entries(english).map(([owner, description]) => compare(description, chinese[owner as keyof typeof chinese], owner));
const texts = compared.flatMap(({ texts }) => texts);

/** IDs, addresses and samples are the same in every language. */
function isWords(text: string): boolean {
	return text.startsWith('e.g. ') ? /^[A-Z][a-z]/.test(text.slice(5)) : /[a-z]{2}/.test(text);
}
const keyOf = (text: string) => text.replace(/^e\.g\. /, '');

/** What is shown at run time, by owner. */
const spoken: readonly Said[] = [
	...resources.flatMap(({ value, operations }) =>
		operations.flatMap(({ hints = {}, fields }) =>
			[hints, ...pickersOf(fields).map((picker) => picker.hints ?? {})]
				.flatMap((each) => Object.values(each))
				.flatMap((hint) => (typeof hint === 'string' ? [hint] : [hint.what, hint.todo]))
				.map((text) => ({ owner: value, text })),
		),
	),
	...resources.flatMap(({ value, operations }) =>
		operations.flatMap(({ fields }) =>
			fields.flatMap(({ blankMeans }) => (blankMeans === undefined ? [] : [{ owner: value, text: blankMeans }])),
		),
	),
	...resources.flatMap(({ value, operations }) =>
		operations.flatMap(({ labels = {} }) =>
			Object.values(labels).flatMap((words) => Object.values(words).map((text) => ({ owner: value, text }))),
		),
	),
	...pushedEvents.flatMap(({ description, labels = {} }) =>
		[description, ...Object.values(labels).flatMap((words) => Object.values(words))].map((text) => ({ owner: 'triggers/events', text })),
	),
];

interface Said {
	readonly owner: string;
	readonly text: string;
}

/** What the sources say themselves: texts with t, and those of errors, which are looked up when the error is made. */
const { said, literals } = sources().reduce(
	(found, path) => {
		const owner = relative(root(), path);
		const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
		const constants = new Map<string, ts.Expression>();
		const say = (node: ts.Expression | undefined): void => {
			if (node === undefined) return;
			if (ts.isStringLiteralLike(node)) found.said.push({ owner, text: node.text });
			else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(say);
			else if (ts.isParenthesizedExpression(node)) say(node.expression);
			else if (ts.isIdentifier(node)) say(constants.get(node.text));
			else if (
				ts.isTemplateExpression(node) &&
				/[a-z]{2}/.test(node.head.text + node.templateSpans.map(({ literal }) => literal.text).join(''))
			)
				found.said.push({ owner, text: `${node.getText()} is not tagged with t` });
		};
		for (const statement of file.statements.filter(ts.isVariableStatement))
			for (const { name, initializer } of statement.declarationList.declarations)
				if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
		const visit = (node: ts.Node): void => {
			if (ts.isStringLiteralLike(node)) found.literals.add(node.text);
			if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 't') found.said.push({ owner, text: keyOfTemplate(node.template) });
			if (ts.isNewExpression(node) && node.expression.getText() === 'InputError') node.arguments?.forEach(say);
			if (ts.isPropertyAssignment(node) && ['what', 'todo', 'ifRejected'].includes(node.name.getText())) say(node.initializer);
			if (ts.isCallExpression(node)) {
				const called = node.expression.getText();
				const label = /^(translated|wholeRange|cannotResend)$/.test(called) ? node.arguments[0] : node.arguments.at(-1);
				if (
					label &&
					(ts.isStringLiteral(label) || ts.isIdentifier(label)) &&
					/^(translated|wholeRange|cannotResend|checkInterview|stored[A-Z]\w+)$/.test(called)
				)
					say(label);
			}
			ts.forEachChild(node, visit);
		};
		visit(file);
		return found;
	},
	{ said: [] as Said[], literals: new Set<string>() },
);

function keyOfTemplate(template: ts.TemplateLiteral): string {
	if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
	return template.templateSpans.reduce((key, { literal }, index) => `${key}{${index}}${literal.text}`, template.head.text);
}

function root(): string {
	return join(__dirname, '..', '..');
}

function sources(): string[] {
	return ['nodes', 'credentials'].flatMap((folder) =>
		readdirSync(join(root(), folder), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts') && !path.endsWith('zh.ts'))
			.map((path) => join(root(), folder, path)),
	);
}

const missing = [
	...texts
		.filter(({ english: text }) => isWords(text) && !has(keyOf(text)) && !has(text))
		.map(({ owner, english: text }) => ({ owner, text })),
	...[...spoken, ...said].filter(({ text }) => isWords(text) && !has(text)),
].filter(({ text }) => !isComposed(text));

/** Descriptions of events name operations at their end; their parts are looked up one by one. */
function isComposed(text: string): boolean {
	return pushedEvents.some(({ description, feeds }) => feeds.length > 0 && text.startsWith(`${description}. For `));
}

it('every text has its Chinese', () => {
	expect([...new Set(missing.map(({ owner, text }) => `${owner}: ${text}`))]).toEqual([]);
});

it('every Chinese text is used', () => {
	const used = new Set([
		...texts.flatMap(({ english: text }) => [text, keyOf(text)]),
		...[...spoken, ...said].map(({ text }) => text),
		...literals,
	]);
	expect(all.flatMap((dictionary) => Object.keys(dictionary)).filter((text) => !used.has(text))).toEqual([]);
});

it('holds the same values in the same places as the English text', () => {
	const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
	const wrong = all.flatMap((dictionary) => Object.entries(dictionary)).filter(([text, zh]) => `${places(text)}` !== `${places(zh)}`);
	expect(wrong).toEqual([]);
});

it('the panel shows it, and nothing but texts differs', () => {
	expect(compared.flatMap(({ others }) => others)).toEqual([]);
	const english = texts.filter(({ english: text, chinese: zh }) => isWords(text) && text === zh && !isSame(text));
	expect(english).toEqual([]);
});

it.each(['triggers/polling', 'triggers/events', 'webhook'] as const)('n8n finds the events of the Chinese trigger (%s)', (name) => {
	// n8n 2.41 goes by these English words, and lists no events otherwise.
	const { displayName, properties } = chinese[name];
	expect(displayName).toContain('Trigger');
	const labels = properties.map((property) => property.displayName.toLowerCase());
	expect(labels.filter((label) => ['event', 'events', 'trigger on'].includes(label))).toHaveLength(1);
});

/** Some words are the same in both languages, such as Offer. */
function isSame(text: string): boolean {
	return all.some((dictionary) => dictionary[text] === text);
}

/** What one line of n8n's panel has room for, in Latin letters; a Chinese character takes the place of two. */
const room: Readonly<Record<string, number>> = { displayName: 40, name: 48, action: 40, placeholder: 60 };

it('no text is longer than its field can show', () => {
	const width = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
	const lines = texts.filter(({ place, english: text }) => place in room && width(text) <= 60);
	expect(lines.filter(({ place, chinese: zh }) => width(zh) > (room[place] ?? 0)).map(({ chinese: zh }) => zh)).toEqual([]);
});

it('a text with two meanings has its Chinese in the dictionary of each noun that uses it', () => {
	const own = new Map([
		...resources.map(({ value, zh }) => [value, zh] as const),
		['triggers/polling', pollingTexts] as const,
		['triggers/events', eventTexts] as const,
	]);
	const unclear = [...texts.map(({ owner, english: text }) => ({ owner, text: keyOf(text) })), ...spoken].filter(
		({ owner, text }) => !(text in (own.get(owner) ?? {})) && new Set(all.flatMap((dictionary) => dictionary[text] ?? [])).size > 1,
	);
	expect([...new Set(unclear.map(({ owner, text }) => `${owner}: ${text}`))]).toEqual([]);
});

it('is that of a Chinese n8n only', () => {
	const names = ['zh', 'zh-CN', 'zh_TW', 'ZH', 'en', 'de', ''].map((locale) =>
		inLanguage(locale, () => new LarkHire().description.displayName),
	);
	expect(names).toEqual([...Array<string>(4).fill('飞书招聘'), ...Array<string>(3).fill('Lark Hire')]);
	expect(new LarkHire().description.displayName).toBe('Lark Hire');
});

const inChinese = <T>(make: () => T) => inLanguage('zh-CN', make);

it('errors are Chinese, with the labels of the panel', () => {
	const fields = [{ displayName: 'Stage Time', name: 'stageTime', type: 'dateTime', default: '', read: readTime }] as const;
	const read = (stageTime: unknown) => {
		const zh = resources.find(({ value }) => value === 'backgroundCheck')?.zh ?? {};
		return () => readFields(fields, () => stageTime, { timezone: 'UTC', zh });
	};
	expect(inChinese(() => thrown(read('soon')))).toMatchObject({
		message: '阶段时间：不是日期',
		description: expect.stringContaining('请使用日期选择器') as string,
	});
	expect(inChinese(() => thrown(read(123)))).toMatchObject({ message: '阶段时间：不是日期，而是 3 位数字' });
	expect(thrown(read(123))).toMatchObject({ message: 'Stage Time is not a date, but a number of 3 digits' });
});

it('rejections of Feishu are Chinese, too', () => {
	const rejected = (code: number) => new LarkError(sentenceOf(code, '') ?? { what: '', todo: '' }, { kind: 'rejected', code, logId: 'L1' });
	expect(inChinese(() => rejected(1002201).message)).toBe('投递不存在');
	expect(inChinese(() => rejected(1002201).description)).toBe('请检查 ID；已删除的投递也无法找到。 飞书错误码 1002201，log_id L1。');
	expect(rejected(1002201).message).toBe('The application does not exist');
});

it('labels are words in the language of n8n; a noun has its own', () => {
	const word = (zh?: Translations) => labelled({ state: 1 }, { state: { 1: 'Active' } }, zh).state_label;
	expect([word(), inChinese(() => word()), inChinese(() => word({ Active: '在职' }))]).toEqual(['Active', '启用', '在职']);
});

it('values are put in as they are, also where they look like places', () => {
	expect(inChinese(() => t`must be a whole number from ${'{1}'} to ${'$&'}`)).toBe('必须是 {1} 到 $& 之间的整数');
});

function thrown(act: () => unknown): unknown {
	try {
		return act();
	} catch (error) {
		return error;
	}
}
