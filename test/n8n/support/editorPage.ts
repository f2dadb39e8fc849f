import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { owner } from '../../../harness/n8n/editor';
import { runtime } from '../../../harness/n8n/install';
import { chromiumPath } from './chromium';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
/** All are made on every run; with KEEP_SHOTS those of docs/ are written anew. */
const shots = join(runtime, 'shots');
const kept = join(__dirname, '..', '..', '..', 'docs', 'screenshots');

/** Somebody in front of n8n's editor. */
export class EditorPage {
	private constructor(
		private readonly browser: Browser,
		readonly page: Page,
		private readonly url: string,
	) {}

	static async at(url: string): Promise<EditorPage> {
		const browser = await chromium.launch({ executablePath: chromiumPath, args: flags });
		const page = await browser.newPage({ viewport: { width: 1440, height: 810 }, colorScheme: 'light' });
		page.setDefaultTimeout(20_000);
		return new EditorPage(browser, page, url);
	}

	async close(): Promise<void> {
		await this.browser.close();
	}

	/** By n8n's own test IDs. */
	id(name: string): Locator {
		return this.page.locator(`[data-test-id="${name}"]`);
	}

	/** A picture of what is there, once it has come to rest; `keep` for docs/. @returns its path */
	async shot(name: string, keep = false): Promise<string> {
		mkdirSync(shots, { recursive: true });
		await this.page.waitForTimeout(500);
		// Notices lie over what is to be seen.
		if (keep) for (const notice of await this.page.locator('.el-notification__closeBtn').all()) await notice.click().catch(() => {});
		if (keep) await this.page.waitForTimeout(500);
		const path = join(shots, `${name}.png`);
		await this.page.screenshot({ path });
		if (keep && process.env.KEEP_SHOTS) await this.page.screenshot({ path: join(kept, `${name}.png`) });
		return path;
	}

	async go(path: string): Promise<void> {
		await this.page.goto(this.url + path, { waitUntil: 'domcontentloaded' });
	}

	async signIn(): Promise<void> {
		await this.go('/signin');
		await this.page.fill('input[name=emailOrLdapLoginId]', owner.email);
		await this.page.fill('input[name=password]', owner.password);
		await this.id('form-submit-button').click();
		await this.page.waitForURL(/home|workflow/);
	}

	/** A new workflow that is started by hand, with the node panel open for what comes next. */
	async newWorkflow(): Promise<void> {
		await this.go('/workflow/new');
		await this.id('canvas-add-button').click();
		await this.choose('Trigger manually');
		await this.id('node-creator-plus-button').first().click();
	}

	/** A new workflow out of a file, all of it in view. */
	async importFile(path: string): Promise<void> {
		await this.go('/workflow/new');
		await this.id('canvas-add-button').waitFor();
		await this.id('workflow-import-input').setInputFiles(path);
		await this.id('canvas-node').first().waitFor();
		await this.id('zoom-to-fit').click();
	}

	/** Types into a parameter of the open panel or credential. */
	async type(parameter: string, text: string): Promise<void> {
		await this.id(`parameter-input-${parameter}`).last().locator('input, textarea').first().fill(text);
	}

	/** Chooses in a parameter, by what the option says. */
	async pick(parameter: string, option: string): Promise<void> {
		await this.id(`parameter-input-${parameter}`).last().click();
		await this.option(option);
	}

	async option(text: string): Promise<void> {
		await this.page.locator('.el-select-dropdown:visible .el-select-dropdown__item').filter({ hasText: text }).first().click();
	}

	/** Chooses in a list that the node loads. */
	async pickFromList(parameter: string, item: string): Promise<void> {
		await this.id(`resource-locator-${parameter}`).locator('[data-test-id="rlc-input"]').click();
		await this.id('rlc-item').filter({ hasText: item }).first().click();
	}

	/** The names that the node panel finds. */
	async search(text: string): Promise<string[]> {
		await this.id('node-creator-search-bar').fill(text);
		await this.page.waitForTimeout(700);
		return await this.id('node-creator-item-name').allInnerTexts();
	}

	async choose(item: string): Promise<void> {
		await this.id('node-creator-item-name')
			.filter({ hasText: new RegExp(`^\\s*${item}\\s*$`) })
			.first()
			.click();
	}

	/** Executes the open node; what the output panel says then. */
	async execute(expected: RegExp): Promise<string> {
		await this.id('node-execute-button').click();
		const panel = this.id('output-panel');
		await panel.filter({ hasText: expected }).waitFor();
		return await panel.innerText();
	}

	/** Saves the open credential, which tests it; what n8n says then. */
	async saveCredential(): Promise<string> {
		const tested = this.page.waitForResponse(/credentials\/test/);
		await this.id('credential-save-button').click();
		await tested;
		const dialog = this.id('credential-edit-dialog').filter({ hasText: /Connection tested|Couldn.t connect/ });
		await dialog.waitFor();
		// For a moment it still says what came of the test before.
		await this.page.waitForTimeout(700);
		const more = dialog.getByText('More details');
		if (await more.count()) await more.click();
		return await dialog.innerText();
	}
}
