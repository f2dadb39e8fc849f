import { languages, templateFile, templateNames, templateOf } from '../../harness/templates';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { install, oldest } from '../../harness/n8n/install';
import { EditorPage } from './support/editorPage';
import { Environment } from './support/environment';
import { ImportedTemplate } from './support/importedTemplate';
import { Services } from './support/services';
import { templatePlays } from './templates';

// Each template of templates/ is imported, filled in and started as it is in earnest. What stands around Feishu is on loopback.

let environment: Environment;
let services: Services;

beforeAll(async () => {
	services = await Services.start();
	environment = await Environment.open('templates', { env: { NODE_PATH: join(__dirname, 'support', 'peers') }, whole: true });
});
afterAll(async () => {
	await environment?.close();
	await services?.stop();
});
beforeEach(() => {
	environment.simulator.reset();
	services.reset();
});

it('each template is played', () => {
	expect(templatePlays.map(({ name }) => name).sort()).toEqual([...templateNames].sort());
});

it('no template needs a newer n8n than the oldest that is tested', () => {
	const types = createRequire(install(oldest).n8n).resolve('n8n-nodes-base/dist/types/nodes.json');
	const known = JSON.parse(readFileSync(types, 'utf8')) as Array<{ name: string; version: number | number[] }>;
	const there = new Set(known.flatMap(({ name, version }) => [version].flat().map((one) => `n8n-nodes-base.${name} ${one}`)));
	const used = templateNames.flatMap((name) => templateOf(name).nodes.map(({ type, typeVersion }) => `${type} ${typeVersion}`));
	expect(used.filter((one) => one.startsWith('n8n-nodes-base.') && !there.has(one))).toEqual([]);
});

describe('in the browser', () => {
	let editorPage: EditorPage;
	beforeAll(async () => {
		editorPage = await EditorPage.at(environment.url);
		await editorPage.page.setViewportSize({ width: 1680, height: 700 });
		await editorPage.signIn();
	});
	afterAll(async () => await editorPage.close());

	// One shows that it works; with KEEP_SHOTS, which makes the pictures of docs/, it is all of them.
	const shown = process.env.KEEP_SHOTS ? templateNames : templateNames.slice(0, 1);
	it.each(shown.flatMap((name) => languages.map((language) => [name, language] as const)))(
		'%s (%s) can be imported from its file',
		async (name, language) => {
			const { nodes } = templateOf(name, language);
			await editorPage.importFile(join(__dirname, '..', '..', 'templates', templateFile(name, language)));
			const working = nodes.filter(({ type }) => !type.endsWith('.stickyNote'));
			await editorPage
				.id('canvas-node')
				.nth(working.length - 1)
				.waitFor();
			const on = async (id: string) => await editorPage.id(id).count();
			expect([await on('canvas-node'), await on('sticky')]).toEqual([working.length, nodes.length - working.length]);
			await editorPage.shot(`templates/${name}${language === 'en' ? '' : `.${language}`}`, language === 'en');
		},
	);
});

describe.each(templatePlays.map((one) => [one.name, one] as const))('%s', (name, { play, playFailure }) => {
	it.each(languages)('does what it says (%s)', async (language) => {
		await play(new ImportedTemplate(environment, services, name, language));
	});

	it('says what has failed', async () => {
		await playFailure(new ImportedTemplate(environment, services, name, 'en'));
	});
});
