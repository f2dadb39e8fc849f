import { createHash } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { oneNode } from '../../harness/workflows';
import { Environment } from './support/environment';
import { freshFetch } from '../../harness/freshFetch';

interface Type {
	readonly name: string;
	readonly displayName: string;
	readonly iconUrl?: string | { readonly light: string; readonly dark: string };
	readonly codex?: { readonly alias?: readonly string[] };
}

const bare: Environment[] = [];
const packed: Environment[] = [];
const ours = ({ name }: { name: string }) => /lark/i.test(name);
const shortest = (several: readonly Environment[]) => Math.min(...several.map(({ startedIn }) => startedIn));
const last = (several: readonly Environment[]): Environment => several.at(-1) as Environment;

/** As on a computer that starts it for the first time. */
const env = { NODE_DISABLE_COMPILE_CACHE: '1' };

/** From now on, the code of the installed package leaves a trace when it is loaded. */
const traced = (packageFolder: string) =>
	appendFileSync(
		join(packageFolder, 'dist', 'larkHire.js'),
		`\nrequire('node:fs').writeFileSync(${JSON.stringify(traceOf(packageFolder))}, '');\n`,
	);
const traceOf = (packageFolder: string) => join(packageFolder, 'loaded');

/** Processor time that n8n may take with the package until it is ready, in ms. */
const limit = () => shortest(bare) * 1.25 + 1000;

// In turn, so that whatever else the machine does meets both alike; once more only if that was too much.
beforeAll(async () => {
	for (let round = 1; round === 1 || (round <= 3 && shortest(packed) >= limit()); round += 1) {
		await packed.at(-1)?.close();
		bare.push(await Environment.open(`load-bare-${round}`, { bare: true, whole: true, env }));
		await last(bare).close();
		packed.push(await Environment.open(`load-${round}`, { whole: true, env, prepare: traced }));
	}
});
afterAll(async () => await packed.at(-1)?.close());

it('knows five nodes, of which one is hidden, the tool that n8n makes of one, and a credential', async () => {
	const names = async (kind: 'nodes' | 'credentials') => (await last(packed).editor.types<Type>(kind)).filter(ours).map(({ name }) => name);
	expect((await names('nodes')).sort()).toEqual([
		'n8n-nodes-lark-hire.larkHire',
		'n8n-nodes-lark-hire.larkHireEventTrigger',
		'n8n-nodes-lark-hire.larkHireTool',
		'n8n-nodes-lark-hire.larkHireTrigger',
		'n8n-nodes-lark-hire.larkHireWait',
		'n8n-nodes-lark-hire.larkHireWebhookTrigger',
	]);
	expect(await names('credentials')).toEqual(['larkHireApi']);
});

it('serves an icon for the light theme and another for the dark one, for each type', async () => {
	const { editor, url } = last(packed);
	const types = (await Promise.all((['nodes', 'credentials'] as const).map(async (kind) => await editor.types<Type>(kind))))
		.flat()
		.filter(ours);
	for (const { iconUrl } of types) {
		const { light, dark } = iconUrl as { light: string; dark: string };
		const hashes = [light, dark].map(async (path) => {
			const answer = await freshFetch(`${url}/${path}`);
			expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('image/svg')]);
			return createHash('sha256')
				.update(await answer.text())
				.digest('hex');
		});
		expect(new Set(await Promise.all(hashes)).size).toBe(2);
	}
});

it('adds nothing to n8n’s log', () => {
	// n8n's own attempts to reach its makers come when they come, and fail on a machine without internet.
	const itsOwn = /^\s+at |n8n\.io|system task|ENOTFOUND|ECONN|EAI_AGAIN/;
	const trouble = /warn|error|fail|deprecat|cannot|invalid|skip|missing|lark|community/i;
	const lines = ({ log }: Environment) =>
		log
			.split('\n')
			.filter((line) => trouble.test(line) && !itsOwn.test(line))
			.map((line) => line.replace(/\d+/g, '0'));
	const usual = new Set(lines(last(bare)));
	expect(lines(last(packed)).filter((line) => !usual.has(line))).toEqual([]);
});

it('its code is loaded when it is first used, not when n8n starts', async () => {
	const { n8n, packageFolder } = last(packed);
	expect(existsSync(traceOf(packageFolder))).toBe(false);
	const run = await n8n.run(oneNode({ resource: 'website', operation: 'getAll' }));
	expect([run.error, existsSync(traceOf(packageFolder))]).toEqual([undefined, true]);
});

it('hardly slows n8n’s start', () => {
	const [without, withPackage] = [shortest(bare), shortest(packed)].map((ms) => (ms / 1000).toFixed(1));
	console.log(`n8n is ready after ${without} s of processor time without the package, ${withPackage} s with it.`);
	expect(shortest(packed)).toBeLessThan(limit());
});
