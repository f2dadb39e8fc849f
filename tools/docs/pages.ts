import '../../nodes/LarkHire/chinese';
import { pushedEvents } from '../../nodes/LarkHire/triggers/events';
import { pollingTriggers } from '../../nodes/LarkHire/triggers/polling';
import { appsOf, endpointsOf, type Endpoint, type Limit } from '../../nodes/LarkHire/api/endpoint';
import { apisByArea } from '../../facts/coverage';
import type { Operation } from '../../nodes/LarkHire/framework/operation';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { sampleItem } from '../../nodes/LarkHire/framework/events/subscription';
import { pickersOf } from '../../nodes/LarkHire/framework/listSearch';
import { ADDED_FIELDS } from '../../nodes/LarkHire/framework/options';
import { t, translated, type Translations } from '../../nodes/LarkHire/language/texts';
import { resources } from '../../nodes/LarkHire/resources';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../../harness/language';
import { figuresOf } from '../../harness/measured';
import { tables, type Bench } from '../bench/summary';
import { firstHourTable, wrongTurns } from './firstHour';
import { faultTable, processesTable } from './savedTables';
import { sdkEndpoints } from '../../harness/sdkEndpoints';
import { table } from '../table';
import { withQuotes, withTable, withTables } from './quotes';
import { chineseTemplates, templateList, templateTable } from './templates';
import { zh as own } from './zh';

const code = (text: string) => `\`${text}\``;

const pace = (limit: Limit) =>
	limit
		.map(({ calls, seconds }) => `${calls} per ${seconds === 1 ? 'second' : seconds === 60 ? 'minute' : `${seconds} seconds`}`)
		.join(', ') || NO_FIGURE;
const NO_FIGURE = 'one of its own, without a figure';
/** In the language of the page. */
const w = (text: string, zh: Translations = own) => translated(text, zh[text] === undefined ? own : zh);
const all = (texts: readonly string[], zh?: Translations) => texts.map((text) => w(text, zh));

const anyOf = (scopes: readonly string[]) => scopes.map(code).join(w(' or '));

const labels = (fields: readonly Field[], zh: Translations) =>
	fields
		.filter(({ type }) => type !== 'notice' && type !== 'collection')
		.map(({ displayName }) => w(displayName, zh))
		.join(w(', ')) || '–';

/** It is required, or has a value from the beginning. */
const always = ({ required, default: fallback }: Field) => required === true || fallback !== '';

/** Without those that the framework adds to every operation. */
const ownFields = (fields: readonly Field[]): readonly Field[] =>
	fields
		.filter(({ name }) => !ADDED_FIELDS.includes(name))
		.map((field) => (field.type === 'collection' ? { ...field, options: ownFields(field.options as readonly Field[]) } : field))
		.filter(({ type, options }) => type !== 'collection' || options?.length !== 0);

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({ resource, operation: { ...operation, fields: ownFields(operation.fields) } })),
);

const inner = (fields: readonly Field[]) =>
	fields.filter(({ type }) => type === 'collection').flatMap(({ options }) => options as readonly Field[]);

const pickers = () => [...new Set(operations.flatMap(({ operation }) => pickersOf(operation.fields)))];

/** What uses which endpoints. */
const uses = () => [
	...operations.map(({ resource: { name, zh }, operation }) => ({
		use: t`${w(name, zh)}: ${w(operation.name, zh)}`,
		used: endpointsOf(operation),
	})),
	...pollingTriggers.map(({ name, endpoints: used }) => ({ use: w('Trigger: {0}').replace('{0}', w(name)), used })),
	...pickers().map(({ lists, endpoints: used }) => ({ use: w('List of {0}').replace('{0}', w(lists)), used })),
];

/** Endpoints with the same key, with all of their uses. */
function grouped(keyOf: (endpoint: Endpoint, used: readonly Endpoint[]) => string) {
	const groups = new Map<string, { readonly endpoint: Endpoint; readonly apps: string; readonly uses: Set<string> }>();
	for (const { use, used } of uses()) {
		for (const endpoint of used) {
			const key = keyOf(endpoint, used);
			const group = groups.get(key) ?? { endpoint, apps: appsOf(used), uses: new Set() };
			groups.set(key, { ...group, uses: group.uses.add(use) });
		}
	}
	return [...groups.values()];
}

const endpoints = () => grouped(({ endpoint }) => endpoint);

/** One row for all that one scope opens to one kind of app. */
const scopes = () =>
	grouped(({ scopes: wanted }, used) => anyOf(wanted) + appsOf(used))
		.filter(({ endpoint }) => endpoint.scopes.length > 0)
		.map(({ endpoint, apps, uses: by }) => [anyOf(endpoint.scopes), [...by].join(w('; ')), w(apps)])
		.sort(([one = ''], [other = '']) => one.localeCompare(other));

/** Recruiting and probation: what the node is for. */
const OURS = /^\/open-apis\/(hire\/v\d+|corehr\/v2\/probation)\//;

/** For each of Feishu's APIs, what reaches it. A new version of the SDK shows below the last heading what the list lacks. */
function coverage() {
	const uses = new Map(endpoints().map(({ endpoint, uses: by }) => [endpoint.endpoint.replace('/open-apis', ''), [...by]]));
	const coveredBy = (api: string) => {
		const by = uses.get(api) ?? [];
		const direct = by.filter((use) => !use.startsWith('List of'));
		return (direct.length > 0 ? direct : by).join('; ') || API_REQUEST;
	};
	const listed = Object.values(apisByArea).flatMap((apis) => Object.keys(apis));
	const others = sdkEndpoints(OURS)
		.map((endpoint) => endpoint.replace('/open-apis', ''))
		.filter((api) => !listed.includes(api));
	const areas: ReadonlyArray<readonly [area: string, rows: ReadonlyArray<readonly [api: string, does: string]>]> = [
		...Object.entries(apisByArea).map(([area, apis]) => [area, Object.entries<string>(apis)] as const),
		["Only in Feishu's SDK, without a page", others.map((api) => [api, '–'] as const)],
	];
	const left = (rows: ReadonlyArray<readonly [string, string]>) => rows.filter(([api]) => coveredBy(api) === API_REQUEST).length;
	return [
		table(
			['Area', 'APIs', 'With an operation, a trigger or a list', 'Left to API Request'],
			[...areas, ['**All**', areas.flatMap(([, rows]) => rows)] as const].map(([area, rows]) => [
				area,
				`${rows.length}`,
				`${rows.length - left(rows)}`,
				`${left(rows)}`,
			]),
		),
		...areas.map(
			([area, rows]) =>
				`## ${area}\n\n${table(
					['API', 'What it does', 'Covered by'],
					rows.map(([api, does]) => [code(api), does, coveredBy(api)]),
				)}`,
		),
	].join('\n\n');
}
const API_REQUEST = 'API Request';

/** Of each list that has any. */
function filtersByTime() {
	const rows = operations
		.filter(({ operation }) => operation.fields.some(({ name }) => name === 'returnAll'))
		.map(({ resource, operation }) => [
			`${w(resource.name, resource.zh)}${w(': ')}${w(operation.name, resource.zh)}`,
			[...operation.fields, ...inner(operation.fields)]
				.filter(({ type }) => type === 'dateTime')
				.map(({ displayName }) => w(displayName, resource.zh))
				.join(w(', ')),
		]);
	return table(
		all(['List', 'Filters by time']),
		rows.filter(([, filters]) => filters !== ''),
	);
}

/** The description, and what the notice adds to it. */
const whatItDoes = ({ description, notice }: Operation, zh: Translations) =>
	notice === undefined ? w(description, zh) : `${w(description, zh).replace(/[.。]$/, '')}${w('. ')}${w(notice, zh)}`;

/** Every event that can be chosen by name, and below an item of each. */
function events() {
	const byType = [...pushedEvents].sort((a, b) => (a.value < b.value ? -1 : 1));
	const rows = byType.map(({ name, value, description, scopes, apps, filters = [], feeds }) => [
		w(name),
		code(value),
		w(description),
		anyOf(scopes),
		w(apps ?? 'custom and store'),
		all(filters.map(({ field }) => field.displayName)).join(w(', ')) || '–',
		feeds.map(operationName).join(w(', ')) || '–',
	]);
	const items = byType.map((event) => `### ${w(event.name)}\n\n\`\`\`json\n${JSON.stringify(sampleItem(event), null, 2)}\n\`\`\``);
	return [
		table(all(['Event', 'Type', 'When', 'Scope', 'Kind of app', 'Filters', 'For']), rows),
		`## ${w('Items')}\n\n${w('What each event becomes, simplified, with invented people. For a test without a real event, paste one as the output of the trigger and pin it.')}`,
		...items,
	].join('\n\n');
}

const operationName = (name: string) =>
	name
		.split(': ')
		.map((part) => w(part))
		.join(w(': '));

/** One page, of which nothing is written by hand. */
const page = (title: string, about: string, content: string) =>
	`# ${w(title)}\n\n${w(about)}\n\n${content}\n\n${w('_Generated from the code by `npm run docs`._')}\n`;

/** The pages that exist in English and in Chinese. */
const bilingual = {
	operations: () =>
		page(
			'Operations',
			'Every operation with its fields, by the labels of the panel. What belongs together, with examples: the [guide](../../README.md#resources-and-operations).',
			table(
				all(['Resource', 'Operation', 'What it does', 'Required', 'Optional']),
				operations.map(({ resource: { name, zh }, operation }) => [
					w(name, zh),
					w(operation.name, zh),
					whatItDoes(operation, zh),
					labels(operation.fields.filter(always), zh),
					labels([...operation.fields.filter((field) => !always(field)), ...inner(operation.fields)], zh),
				]),
			),
		),
	scopes: () =>
		page(
			'Scopes',
			"Grant only those of the operations that you use. *Lists* are the lists to pick from in the panel; without their scope, enter the ID. The kind of app is what Feishu's pages say; the credential itself requires a custom app.",
			table(all(['Scope', 'For', 'Kind of app']), scopes()),
		),
	events: () =>
		page(
			'Events',
			'The events that *Lark Hire Event Trigger* and *Lark Hire Webhook Trigger* offer by name. The app needs one of the scopes of each event, and has to be subscribed to it in the developer console. Any other event can be named by its type.',
			events(),
		),
};

const inBothLanguages = (): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries(bilingual).flatMap(([name, make]) => {
			const linking = (link: string) => make().replace('\n\n', `\n\n${link}\n\n`);
			return [
				[`docs/reference/${name}.md`, inLanguage('en', () => linking(`[中文](../zh-CN/reference/${name}.md)`))],
				[`docs/zh-CN/reference/${name}.md`, inLanguage('zh-CN', () => linking(`[English](../../reference/${name}.md)`))],
			];
		}),
	);

/** The README's table of resources, as the English one has it, which is written by hand. */
const resourcesInChinese = () =>
	inLanguage('zh-CN', () =>
		table(
			['资源', '操作', '指南'],
			resources.map(({ name, zh, operations }) => [
				`**${w(name, zh)}**`,
				operations.map((operation) => w(operation.name, zh)).join(' · '),
				guideOf(name),
			]),
		),
	);

/** The Chinese page beside the one that the English README links. */
function guideOf(resource: string): string {
	const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
	const line = readme.split('\n').find((one) => one.startsWith(`| **${resource}** |`)) ?? '';
	const [, file = ''] = /\(docs\/guide\/([\w-]+\.md)/.exec(line) ?? [];
	const path = `docs/zh-CN/${file}`;
	const [, title = ''] = /^# (.+)$/m.exec(readFileSync(join(__dirname, '..', '..', path), 'utf8')) ?? [];
	return `[${title}](${path})`;
}

/** What is generated, by path: whole pages, the code that CONTRIBUTING quotes, and a table among text. */
export const pages = (): Readonly<Record<string, string>> => ({
	'CONTRIBUTING.md': withQuotes('CONTRIBUTING.md'),
	'docs/reliability.md': withTable('docs/reliability.md', 'processes', processesTable()),
	...inBothLanguages(),
	...chineseTemplates(),
	'README.md': withTables('README.md', { templates: templateTable('en') }),
	'README.zh-CN.md': withTables('README.zh-CN.md', { templates: templateTable('zh-CN'), resources: resourcesInChinese() }),
	'docs/guide/templates.md': withTable('docs/guide/templates.md', 'templates', templateList('en')),
	'docs/zh-CN/templates.md': withTable('docs/zh-CN/templates.md', 'templates', templateList('zh-CN')),
	'docs/reference/limits.md': page(
		'Rate limits',
		"Feishu's documented limits, per app and tenant. The node keeps each of them within one n8n process ([more](../guide/how-it-works.md#rate-limits-and-retries)).",
		table(
			['API', 'Limit per app and tenant', 'Used by'],
			endpoints().map(({ endpoint, uses }) => [
				code(endpoint.endpoint.replace('/open-apis', '')),
				pace(endpoint.limit),
				[...uses].join('; '),
			]),
		),
	),
	'docs/guide/sync.md': withTable('docs/guide/sync.md', 'times', inLanguage('en', filtersByTime)),
	'docs/zh-CN/sync.md': withTable('docs/zh-CN/sync.md', 'times', inLanguage('zh-CN', filtersByTime)),
	'docs/reference/coverage.md': page(
		'Coverage',
		'Every API of Feishu Hire, and those of CoreHR that hiring leads to, with what covers it. *API Request* reaches all others ([more](../guide/api-request.md)).',
		coverage(),
	),
	'docs/reference/parameters.md': page(
		'Parameter names',
		'The names that workflows store, for writing workflow JSON by hand. Every operation also has `options` {`itemsInFlight`, `timeout`}, with `keepInputFields` where it does not list records; where records can be simplified, there is `simplify`.',
		table(
			['Resource', 'Operation', 'Parameter names'],
			operations.map(({ resource, operation }) => [
				code(resource.value),
				code(operation.value),
				operation.fields
					.filter(({ type }) => type !== 'notice')
					.map((field) =>
						field.type === 'collection'
							? `${code(field.name)} {${inner([field])
									.map(({ name }) => code(name))
									.join(', ')}}`
							: code(field.name),
					)
					.join(', ') || '–',
			]),
		),
	),
	'docs/reference/benchmarks.md': page(
		'Benchmarks',
		'What the rows mean, and why some goals are not met: [Reliability](../reliability.md#speed).',
		tables(JSON.parse(readFileSync(figuresOf('bench'), 'utf8')) as Bench),
	),
	'docs/reference/faults.md': page(
		'Faults',
		'Every fault with every operation, at the first, tenth and last item of a run. What the columns mean: [Reliability](../reliability.md#faults).',
		faultTable(),
	),
	'docs/reference/first-hour.md': page(
		'The first hour',
		"What a new user does first, played in n8n's editor from an empty canvas to the first right result (`npm run test:stories`): nodes / actions / wrong turns that are left. An action is a click, a drag or a field that is filled in. *Then* is version 0.1.0 as it was first tried by hand, with the actions estimated; *now* they are counted in the page, those that start a workflow included, and two stories do more: names are looked up with the probations, and the assessments of two interviewers come from a sheet, with their scores. Pictures of the results are beside the sources, in docs/screenshots/stories.",
		`${firstHourTable()}\n\n${wrongTurns()}`,
	),
});
