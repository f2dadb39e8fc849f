import type { Locator, Page } from 'playwright-core';
import '../../../nodes/LarkHire/chinese';
import { inLanguage } from '../../../harness/language';
import type { Language } from '../../../harness/templates';
import { translated } from '../../../nodes/LarkHire/language/texts';
import { resources } from '../../../nodes/LarkHire/resources';
import type { BrowserSession } from '../support/browserSession';
import type { EditorPage } from '../support/editorPage';
import { Counter } from './counter';

/** For what moves or is stored behind n8n's back; people are slower. */
const SETTLES_MS = 500;

/** A new user, who clicks, types and drags in the editor of an n8n in one language. Texts of the package are named in English. */
export class Person {
	private constructor(
		readonly session: BrowserSession,
		readonly language: Language,
		readonly counter: Counter,
	) {}

	static async at(session: BrowserSession, language: Language): Promise<Person> {
		const counter = await Counter.in(session.editorPage.page.context());
		await session.editorPage.signIn();
		return new Person(session, language, counter);
	}

	get editor(): EditorPage {
		return this.session.editorPage;
	}

	get page(): Page {
		return this.editor.page;
	}

	get simulator(): BrowserSession['environment']['simulator'] {
		return this.session.environment.simulator;
	}

	/** A text of the panel, as this n8n shows it. `noun`: the English name of the resource, whose own words come first. */
	word(text: string, noun?: string): string {
		const zh = resources.find(({ name }) => name === noun)?.zh;
		return inLanguage(this.language, () => translated(text, zh));
	}

	/** An event of the trigger, as n8n lists it. */
	event(name: string): string {
		return `On ${this.word(name).toLowerCase()}`;
	}

	/** One of two texts that are not of the panel, such as what a column is called. */
	says(english: string, chinese: string): string {
		return this.language === 'en' ? english : chinese;
	}

	async emptyCanvas(): Promise<void> {
		await this.editor.go('/workflow/new');
		await this.editor.id('canvas-add-button').waitFor();
	}

	/** The credential that the first story makes, if it is played alone. */
	async hasCredential(): Promise<void> {
		const { editor } = this.session.environment;
		if ((await editor.named('credentials')).size > 0) return;
		const { appId, appSecret } = this.simulator.app();
		await editor.addCredential('Lark Hire', 'larkHireApi', { region: 'feishu', appId, appSecret });
	}

	/** Adds the first node: what is typed, the node, and its action or trigger. */
	async begin(search: string, node: string, action?: string): Promise<void> {
		await this.editor.id('canvas-add-button').click();
		await this.find(search, node, action);
	}

	/** Adds a node behind the last one. */
	async next(search: string, node: string, action?: string): Promise<void> {
		await this.editor.id('node-creator-plus-button').first().click();
		await this.find(search, node, action);
	}

	private async find(search: string, node: string, action?: string): Promise<void> {
		expect(await this.editor.search(search)).toContain(node);
		await this.editor.choose(node);
		if (action !== undefined) await this.page.getByText(action, { exact: true }).click();
	}

	/** Until the panel of the new node is open. */
	async panel(): Promise<void> {
		await this.editor.id('ndv').waitFor();
	}

	async backToCanvas(): Promise<void> {
		await this.editor.id('ndv-close-button').click();
		await this.editor.id('ndv').waitFor({ state: 'hidden' });
	}

	async type(parameter: string, text: string): Promise<void> {
		await this.editor.type(parameter, text);
	}

	/** Chooses in a parameter of the package. */
	async pick(parameter: string, option: string, noun?: string): Promise<void> {
		await this.editor.pick(parameter, this.word(option, noun));
	}

	/** Adds a field of a collection, such as *Additional Fields*. */
	async add(collection: string, field: string, noun?: string): Promise<void> {
		await this.item(collection).locator('[data-test-id="collection-parameter-add"], [class*="paramOptions"] .el-select').first().click();
		await this.page.waitForTimeout(SETTLES_MS);
		await this.editor.option(this.word(field, noun));
	}

	/** Adds an entry of a list of fields. */
	async addRow(collection: string): Promise<void> {
		await this.item(collection).locator('[data-test-id^="fixed-collection-add"]').last().click();
	}

	/** A parameter with its label. */
	private item(parameter: string): Locator {
		return this.page.locator(`[data-test-id="parameter-item"]:has(> .multi-parameter label[for="${parameter}"])`);
	}

	/** Runs the nodes before the open one, to see their columns. */
	async runNodesBefore(): Promise<void> {
		await this.page.locator('[data-test-id^="execute-previous-node"]').first().click();
	}

	/** Drags a column of the input onto a parameter, as people map without writing expressions. */
	async drag(column: string, parameter: string): Promise<void> {
		const from = this.editor.id('ndv-input-panel').locator(`[data-target="mappable"][data-name="${column}"]`).first();
		const onto = this.editor.id(`parameter-input-${parameter}`).last();
		await onto.scrollIntoViewIfNeeded();
		await from.hover();
		await this.page.mouse.down();
		await onto.hover({ force: true });
		await onto.hover({ force: true, position: { x: 20, y: 10 } });
		await this.page.mouse.up();
		await onto.filter({ hasText: '{{ $' }).waitFor();
		// n8n takes it over a moment later.
		await this.page.waitForTimeout(SETTLES_MS);
	}

	/** Executes the open node; what the output panel shows. */
	async execute(expected: RegExp): Promise<string> {
		return await this.editor.execute(expected);
	}

	/** Nodes on the canvas. */
	async nodes(): Promise<number> {
		return await this.editor.id('canvas-node').count();
	}
}
