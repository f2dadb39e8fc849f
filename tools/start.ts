import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Simulator } from '../simulator';
import { PEOPLE_PATH } from '../simulator/peoplePage';
import { exampleWorkflows, workflowOf } from '../harness/exampleWorkflows';
import { templateNames, templateOf } from '../harness/templates';
import { Editor, owner } from '../harness/n8n/editor';
import { current, install, installPackage, runtime } from '../harness/n8n/install';
import { freePort, Instance } from '../harness/n8n/instance';
import { RealN8n } from '../harness/n8n/real';
import { isChinese } from '../nodes/LarkHire/language/instance';
import { playAll } from './playAll';
import { Undo } from './undo';
import { welcome } from './welcome';

/**
 * `npm start`: a real n8n with this package in it, beside a simulated tenant, with credential, examples and templates in place.
 * `npm start -- --check`: the same without you: runs every example once in it and says what came of it.
 */
const published = ['delivery-task-trigger', 'background-check-events', 'stage-events'];

async function main(check: boolean, undo: Undo): Promise<void> {
	const installed = install(current);
	// A check starts from nothing; what you make in yours stays until `npm run clean`.
	const userFolder = join(runtime, check ? 'user-check' : 'user');
	if (check) rmSync(userFolder, { recursive: true, force: true });
	installPackage(userFolder);
	console.log('Starting the simulated tenant and n8n …');
	const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
	const simulator = await Simulator.start({ port: await freePort(check ? undefined : 4010), zone });
	undo.add('the simulated tenant', async () => await simulator.stop());
	const { N8N_DEFAULT_LOCALE: locale } = process.env;
	const env = { GENERIC_TIMEZONE: zone, ...(locale && !check && { N8N_DEFAULT_LOCALE: locale }) };
	const instance = Instance.launch(installed, userFolder, await freePort(check ? undefined : 5678), await freePort(), env);
	undo.add('n8n', async () => await instance.stop());
	await instance.ready();
	const n8n = await RealN8n.with(await Editor.open(instance.url), simulator);
	if (check) await playAll(simulator, () => n8n);
	else await serve(n8n, simulator, instance, undo);
}

/** Everything in place; runs until Ctrl-C ends it. */
async function serve(n8n: RealN8n, simulator: Simulator, instance: Instance, undo: Undo): Promise<void> {
	for (const { file } of exampleWorkflows) {
		if (published.includes(file)) await n8n.publishOnly(workflowOf(file));
		else await n8n.add(workflowOf(file));
	}
	for (const name of templateNames) await n8n.add(templateOf(name, isChinese() ? 'zh-CN' : 'en'));
	const tenant = { ...simulator.app(), url: simulator.url, people: simulator.url + PEOPLE_PATH };
	console.log(welcome({ url: instance.url, owner, tenant }, isChinese()));
	await instance.ended;
	if (!undo.begun) throw new Error(`n8n has ended by itself. Its log is ${instance.log}`);
}

void Undo.after(async (undo) => await main(process.argv.includes('--check'), undo));
