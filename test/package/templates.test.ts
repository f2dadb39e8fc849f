import { NodeHelpers, type INode, type INodeParameters } from 'n8n-workflow';
import { dictionaryOf, languages, templateNames, templateOf, translatedTemplate } from '../../harness/templates';
import type { WorkflowJson } from '../../harness/run';
import { installed } from '../support/fromSource';

// What n8n asks of templates, and what must hold so that they can be imported in both languages. They run in test/n8n/templates.n8n.ts.

const NOTE = 'n8n-nodes-base.stickyNote';
const STARTS = /\.(formTrigger|scheduleTrigger|webhook|larkHire\w*Trigger)$/;
const WHITE = 7;

const notesOf = ({ nodes }: WorkflowJson) => nodes.filter(({ type }) => type === NOTE);
const workingOf = ({ nodes }: WorkflowJson) => nodes.filter(({ type }) => type !== NOTE);
const isYellow = ({ parameters }: INode) => parameters.color === undefined;
const contentOf = ({ parameters }: INode) => String(parameters.content);
/** A Chinese character counts as half a word. */
const wordsIn = (text: string) =>
	text.match(/[\p{L}\d][\p{L}\d'’:._-]*/gu)?.flatMap((word) => word.match(/\p{Script=Han}{1,2}|[^\p{Script=Han}]+/gu) ?? []).length ?? 0;
const linksOf = ({ connections }: WorkflowJson) =>
	Object.entries(connections).flatMap(([from, { main = [] }]) =>
		main.flatMap((links, output) => (links ?? []).map(({ node }) => ({ from, output, to: node }))),
	);

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}
/** With the name below it. */
const nodeBox = ({ position: [x, y] }: INode): Box => ({ left: x - 20, top: y - 10, right: x + 116, bottom: y + 160 });
const noteBox = ({ position: [x, y], parameters: { width, height } }: INode): Box => ({
	left: x,
	top: y,
	right: x + Number(width),
	bottom: y + Number(height),
});
const meet = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const encloses = (outer: Box, inner: Box) =>
	outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

/** About how high the text of a note is on the canvas. */
function textHeight(note: INode): number {
	const width = Number(note.parameters.width) - 32;
	return contentOf(note)
		.split('\n')
		.reduce((height, line) => {
			const [across, high] = line.startsWith('#') ? [10, 34] : [7.4, 21];
			const wide = /[\u3000-\u9fff\uff00-\uffef“”]/;
			const length = [...line].reduce((sum, letter) => sum + (wide.test(letter) ? 2 * across : across), 0);
			return height + (line === '' ? 10 : Math.ceil(length / width) * high);
		}, 36);
}

/** The keys that are set and that the node does not have, or does not show with these values. */
function unknownParameters(set: unknown, known: unknown, path = ''): readonly string[] {
	if (typeof set !== 'object' || set === null || '__rl' in set) return [];
	return Object.entries(set).flatMap(([key, value]) => {
		const there = typeof known === 'object' && known !== null && key in known;
		return there ? unknownParameters(value, (known as Record<string, unknown>)[key], `${path}.${key}`) : [`${path}.${key}`];
	});
}

it('there is one in Chinese for each', () => {
	expect(templateNames.length).toBeGreaterThan(0);
	for (const name of templateNames) {
		const { missing, unused } = translatedTemplate(templateOf(name), dictionaryOf(name));
		expect({ name, missing, unused }).toEqual({ name, missing: [], unused: [] });
	}
});

describe.each(templateNames.flatMap((name) => languages.map((language) => [name, language] as const)))('%s, %s', (name, language) => {
	const template = templateOf(name, language);
	const [notes, working] = [notesOf(template), workingOf(template)];
	const names = template.nodes.map((node) => node.name);

	it('begins with something that really happens, and has at least four nodes', () => {
		expect(working.length).toBeGreaterThanOrEqual(4);
		const reached = new Set(linksOf(template).map(({ to }) => to));
		const starts = working.filter((node) => !reached.has(node.name));
		expect(starts.length).toBeGreaterThan(0);
		expect(starts.filter(({ type }) => !STARTS.test(type) && !/\.(error|executeWorkflow)Trigger$/.test(type))).toEqual([]);
		expect(starts.some(({ type }) => STARTS.test(type))).toBe(true);
	});

	it('does something useful where a node fails', () => {
		const failing = working.filter(({ onError }) => onError === 'continueErrorOutput');
		const handled = linksOf(template).filter(({ from, output }) => output === 1 && failing.some((node) => node.name === from));
		expect(failing.length + working.filter(({ type }) => type.endsWith('.errorTrigger')).length).toBeGreaterThan(0);
		expect([...new Set(handled.map(({ from }) => from))].sort()).toEqual(failing.map((node) => node.name).sort());
	});

	it('is explained by one yellow note at the top left and white ones behind all nodes', () => {
		const [overview, ...others] = notes.filter(isYellow);
		expect(others).toEqual([]);
		const content = overview ? contentOf(overview) : '';
		for (const heading of language === 'en' ? ['### How it works', '### Setup'] : ['### 流程', '### 设置'])
			expect(content.split('\n')).toContain(heading);
		expect(wordsIn(content)).toBeGreaterThanOrEqual(100);
		expect(wordsIn(content)).toBeLessThanOrEqual(300);
		for (const note of notes.filter((one) => !isYellow(one))) {
			expect(note.parameters.color).toBe(WHITE);
			expect(wordsIn(contentOf(note))).toBeLessThan(50);
		}
		const [x, y] = overview?.position ?? [0, 0];
		for (const { position } of template.nodes) expect([x <= position[0], y <= position[1]]).toEqual([true, true]);
	});

	it('has no note over a node or another note, and room for each text', () => {
		for (const node of working) {
			const around = notes.filter((note) => meet(noteBox(note), nodeBox(node)));
			expect([node.name, around.map((note) => [isYellow(note), encloses(noteBox(note), nodeBox(node))])]).toEqual([
				node.name,
				[[false, true]],
			]);
			for (const note of around)
				expect([node.name, node.position[1] - 10 - note.position[1] >= textHeight(note)]).toEqual([node.name, true]);
			for (const other of working)
				if (other !== node) expect([node.name, other.name, meet(nodeBox(node), nodeBox(other))]).toEqual([node.name, other.name, false]);
		}
		for (const note of notes) {
			expect([note.name, textHeight(note) <= Number(note.parameters.height)]).toEqual([note.name, true]);
			for (const other of notes)
				if (other !== note) expect([note.name, other.name, meet(noteBox(note), noteBox(other))]).toEqual([note.name, other.name, false]);
		}
	});

	it('has links and expressions that lead to nodes of it, each with a name of its own', () => {
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(template.nodes.map(({ id }) => id)).size).toBe(names.length);
		for (const { from, to } of linksOf(template)) expect(names).toEqual(expect.arrayContaining([from, to]));
		const named = [...JSON.stringify(working.map(({ parameters }) => parameters)).matchAll(/\$\('([^']+)'\)/g)].map(([, one = '']) => one);
		for (const one of named) expect(names).toContain(one);
		for (const node of working)
			expect([node.name, linksOf(template).some(({ from, to }) => from === node.name || to === node.name)]).toEqual([node.name, true]);
	});

	it('says what happens: title, names of nodes', () => {
		const texts = [template.name, ...names].join('\n');
		expect(texts).not.toMatch(/\p{Extended_Pictographic}/u);
		if (language === 'zh-CN') for (const one of [template.name, ...names]) expect(one).toMatch(/\p{Script=Han}/u);
		else {
			expect(JSON.stringify(template)).not.toMatch(/\p{Script=Han}/u);
			expect(template.name).toMatch(/^[A-Z][a-z]+ .*\b(from|to|in|into)\b/);
			expect(names.filter((one) => /^(HTTP Request|Code|IF|If|Filter|Edit Fields|Webhook|Switch|Set|Lark Hire)\d*$/.test(one))).toEqual([]);
		}
	});

	it('holds nothing of a tenant: credentials, pinned data, IDs, addresses', () => {
		expect(template.pinData).toBeUndefined();
		expect(template.nodes.filter(({ credentials }) => credentials)).toEqual([]);
		// Without the IDs that n8n gives to fields and conditions.
		const parameters = JSON.stringify(
			working.map((node) => node.parameters),
			(key, value: unknown) => (key === 'id' ? undefined : value),
		);
		expect(parameters).not.toMatch(/\d{9,}|ou_\w{8}|cli_\w{8}|[\w.-]+@(?!example\.)[\w.-]+/);
		expect(parameters.match(/\/bot\/v2\/hook\/[\w-]/)).toBeNull();
		for (const { parameters: set } of working)
			for (const value of Object.values(set))
				// A table by its name is one that the template makes.
				if (typeof value === 'object' && value !== null && '__rl' in value && !('mode' in value && value.mode === 'name'))
					expect(String(value.value)).toMatch(/^=|^$/);
	});

	it.each(working.filter(({ type }) => type.startsWith('n8n-nodes-lark-hire.')).map((node) => [node.name, node] as const))(
		'sets only parameters that %s has',
		(_, node) => {
			const description = installed.nodes[node.type]?.description;
			expect(description).toBeDefined();
			if (!description) return;
			const known = NodeHelpers.getNodeParameters(
				description.properties,
				node.parameters,
				true,
				false,
				node,
				description,
			) as INodeParameters;
			// n8n gives it to every node that polls.
			const { pollTimes, ...own } = node.parameters;
			expect(pollTimes !== undefined).toBe(description.polling === true);
			expect(unknownParameters(own, known)).toEqual([]);
		},
	);
});
