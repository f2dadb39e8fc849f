import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'flatted';
import type { IDataObject } from 'n8n-workflow';
import { apiWords } from '../../../nodes/LarkHire/api/redact';
import { pool } from '../../../nodes/LarkHire/framework/pool';
import { failures, fileFailures, silent, throttled, type Failure } from './failures';
import { markLike, marked, markRecords, marksMade, SECRET } from './marks';
import { expectNoSecret, expectNothing, tally } from './search';
import { addDeliveryTask, APP, Simulator } from '../../../simulator';
import { Clock } from '../../support/clock';
import { logLines, Published } from '../../../harness/engine';
import { exampleOperations, type ExampleOperation } from '../../../harness/examples';
import { flowOf } from '../../../harness/examples/flow';
import { engineFor, installed } from '../../support/fromSource';
import { bytes, delivery, encrypt, signed } from '../../support/events';
import { Middlebox } from '../../support/middlebox';
import { acts } from '../../support/tenantActs';
import { waysOf } from '../../support/ways';
import { WebhookHost } from '../../support/webhookHost';
import { HIRE, oneTrigger } from '../../../harness/workflows';

const ADDRESS = `${SECRET}-address`;
const examples = exampleOperations.map(marked);
const fileHost = fileFailures(ADDRESS);
const all: readonly Failure[] = [...failures, throttled, ...silent, ...fileHost];
const nameOf = ({ resource, operation }: ExampleOperation) => `${resource}.${operation}`;

let simulator: Simulator;
let box: Middlebox;
/** The turns in which something was sent. */
const met = new Set<string>();
let printed: jest.SpyInstance[];
beforeAll(async () => {
	simulator = await Simulator.start({ apps: [{ ...APP, appSecret: SECRET }] });
	// Which failure is meant stands in the base URL, so that many go on at the same time, each with a session of its own.
	box = await Middlebox.start(simulator, async (asked, feishu) => {
		const [, turnOf = ''] = asked.path.split('/');
		met.add(turnOf);
		return await all[Number.parseInt(turnOf, 10)]?.meddle(asked, feishu);
	});
});
beforeEach(() => {
	simulator.reset();
	logLines.length = 0;
	printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => jest.spyOn(console, level).mockImplementation(() => {}));
});
afterEach(() => {
	expectNothing('log', logLines.join('\n'));
	expectNothing(
		'console',
		printed.flatMap(({ mock }) => mock.calls),
	);
	jest.restoreAllMocks();
	const found = tally.found.splice(0);
	tally.marksFound += found.length;
	expect(found).toEqual([]);
});
afterAll(async () => {
	await box.stop();
	await simulator.stop();
	process.stdout.write(
		`Leaks: ${tally.runs} runs, ${marksMade()} marks, ${tally.places} places searched, ${tally.marksFound} marks found\n`,
	);
});

let turns = 0;
/** An engine whose requests meet a failure; without one, Feishu. */
const engineWith = (failure?: Failure, turn = `${failure ? all.indexOf(failure) : 'none'}x${turns++}`) =>
	engineFor(simulator, { baseUrl: `${box.url}/${turn}` });

/** Runs at a time. */
const SOME = { size: 8 };
const ONE = { size: 1 };

interface Manner {
	/** The workflow goes on with an item in place of the error. */
	readonly goOn: boolean;
	readonly cancelAfterMs?: number;
}

/** A run that fails: all of the error, or of the items in its place, and what n8n keeps of the execution. */
async function runs(example: ExampleOperation, failure: Failure, { goOn, cancelAfterMs }: Manner): Promise<void> {
	const where = `${nameOf(example)}, ${failure.name}`;
	const parameters = { resource: example.resource, operation: example.operation, ...example.parameters };
	const turn = `${all.indexOf(failure)}x${turns++}`;
	const run = await engineWith(failure, turn).run(
		flowOf(example, parameters, [example.items[0]], goOn ? { onError: 'continueRegularOutput' } : {}),
		cancelAfterMs === undefined ? {} : { cancelAfterMs },
	);
	tally.runs += 1;
	// In the form in which n8n stores executions.
	expectNoSecret(`${where}: execution`, stringify(run.raw));
	expectNothing(`${where}: error`, [run.error, run.error?.stack]);
	// What is stopped gives what it got.
	if (cancelAfterMs !== undefined) return;
	expectNothing(`${where}: items`, run.json(HIRE));
	const failed = goOn ? run.json(HIRE).length > 0 && run.json(HIRE).every(({ error }) => error) : run.error !== undefined;
	expect([where, failed, met.has(turn)]).toEqual([where, true, true]);
}

const each = examples.map((example, index) => [nameOf(example), example, index] as const);
/** Tries come one right after another: a pause is half its length, give or take what is drawn by lot. */
const hasty = () => void jest.spyOn(Math, 'random').mockReturnValue(-0.5);

it.each(each)(
	'%s leaks nothing in every failure that comes at once',
	async (_name, example, index) => {
		hasty();
		await pool(
			[...failures, ...(example.operation === 'download' ? fileHost : [])],
			SOME,
			async (failure) => await runs(example, failure, { goOn: (index + all.indexOf(failure)) % 2 === 0 }),
		);
	},
	60_000,
);

it('every operation leaks nothing when rate-limited until it fails', async () => {
	const clock = new Clock();
	// Now and then, all patience is gone at once.
	const hurry = setInterval(() => clock.skip(130_000), 2000);
	await Promise.all(examples.map(async (example, index) => await runs(example, throttled, { goOn: index % 2 === 0 }))).finally(() =>
		clearInterval(hurry),
	);
}, 60_000);

it.each(silent.map((failure) => [failure.name, failure] as const))(
	'every operation leaks nothing: %s, and stopped meanwhile',
	async (_name, failure) => {
		await Promise.all(examples.map(async (example) => await runs(example, failure, { goOn: false, cancelAfterMs: 300 })));
		hasty();
		// Not faster: all runs start at once, and while they do, no token's response is read for a while.
		new Clock(10);
		await Promise.all(examples.map(async (example, index) => await runs(example, failure, { goOn: index % 2 === 0 })));
	},
	60_000,
);

it.each(each)('%s shows neither token nor secret when it succeeds', async (name, example) => {
	for (const more of [{}, { onError: 'continueRegularOutput' as const }]) {
		simulator.reset();
		const run = await engineWith().run(
			flowOf(example, { resource: example.resource, operation: example.operation, ...example.parameters }, example.items, more),
		);
		tally.runs += 1;
		expect([run.error, ...run.json(HIRE).filter(({ error }) => error)]).toEqual([undefined]);
		expect(simulator.calls().filter(({ code }) => code === 0).length).toBeGreaterThan(0);
		expectNoSecret(`${name}: execution`, stringify(run.raw));
		expectNoSecret(`${name}: output`, run.items(HIRE));
	}
});

/** What the trigger learns of a delivery is nothing that it may keep. */
const watched = ['f1c2a0f138ec492d99d7ab73594158f0', 'f1c2a0f138ec492d99d7ab73594158f1'];
const watching = oneTrigger({ websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' }, deliveryTaskIds: watched.join() });

it('the trigger leaks nothing in emissions, failures and its state', async () => {
	hasty();
	const told = {
		status_msg: markLike('text'),
		extra_info: markLike('text'),
		delivery: Object.fromEntries(
			['application_id', 'id', 'job_id', 'job_post_id', 'portal_resume_id', 'user_id', 'talent_id'].map((key) => [key, markLike('text')]),
		) as never,
	};
	for (const failure of [undefined, ...failures]) {
		simulator.reset();
		watched.forEach((id, index) => addDeliveryTask(simulator.store, id, [1, index === 0 ? 3 : 1], told));
		const engine = engineWith(failure);
		const where = `trigger, ${failure?.name ?? 'no failure'}`;
		for (const activation of ['activate', 'init'] as const) {
			const trigger = new Published(engine, watching, undefined, 'trigger', activation);
			for (let poll = 1; poll <= 2; poll += 1) {
				const outcome: unknown = await trigger.poll().catch((error: unknown) => error);
				tally.runs += 1;
				if (outcome instanceof Error) expectNothing(`${where}: error`, [outcome, outcome.stack]);
				else expectNoSecret(`${where}: emitted`, outcome);
				expectNothing(`${where}: static data`, [trigger.inMemory(), trigger.saved.data]);
			}
		}
		const shown: unknown = await new Published(engine, watching, undefined, 'manual').poll().catch((error: unknown) => error);
		(shown instanceof Error ? expectNothing : expectNoSecret)(`${where}: test event`, shown);
	}
}, 60_000);

/** Each failure meets three of the events. */
const ROUNDS = 4;

it.each(acts.map((act, index) => [act.event, act, index] as const))(
	'%s leaks nothing in emissions, failures and its state',
	async (event, act, index) => {
		hasty();
		const clock = new Clock();
		const later = () => clock.skip(60_000);
		const own = failures.filter((_, at) => at % ROUNDS === index % ROUNDS);
		for (const failure of [undefined, ...own]) {
			simulator.reset();
			const { store } = simulator;
			markRecords([store.applications, store.talents, store.jobs, store.evaluations, store.hireInterviews]);
			markRecords([store.backgroundCheckOrders, store.jobChanges, store.offboardings, store.probations]);
			const json = oneTrigger({ event, ...act.parameters });
			const where = `${event}, ${failure?.name ?? 'no failure'}`;
			const begun = new Published(engineWith(), json);
			await begun.poll();
			later();
			act.happen(simulator, index * 100);
			const trigger = new Published(engineWith(failure), json, begun.saved, 'trigger', 'init');
			let emitted = 0;
			for (let poll = 1; poll <= 2; poll += 1) {
				later();
				const outcome: unknown = await trigger.poll().catch((error: unknown) => error);
				tally.runs += 1;
				if (outcome instanceof Error) expectNothing(`${where}: error`, [outcome, outcome.stack]);
				else expectNoSecret(`${where}: emitted`, outcome);
				if (Array.isArray(outcome)) emitted += outcome.length;
				expectNothing(`${where}: static data`, [trigger.inMemory(), trigger.saved.data]);
			}
			expect([where, emitted > 0]).toEqual([where, failure === undefined]);
		}
	},
	60_000,
);

it('the webhook trigger: items, refusals, failures and what they log', async () => {
	const host = await WebhookHost.start();
	const [key, token] = [`${SECRET}-key`, `${SECRET}-token`];
	Object.assign(host.credential, { appSecret: SECRET, encryptKey: key, verificationToken: token });
	host.parameters = { events: ['*'] };
	const marks = {
		name: markLike('林晓'),
		mobile: { code: '86', number: markLike('18200000001') },
		email: markLike('lin.xiao@example.com'),
	};
	const check = (header: IDataObject = {}) =>
		delivery('hire.eco_background_check.created_v1', { candidate_info: marks, comment: markLike('text') }, { token, ...header });
	const sealed = (json: unknown, by = key) => bytes({ encrypt: encrypt(JSON.stringify(json), by) });
	const post = async (body: Buffer, headers: Record<string, string> = signed(body, key)) => {
		tally.runs += 1;
		const { status, text } = await host.post(body, headers);
		expectNothing('webhook: response', text);
		return status;
	};
	try {
		for (const simplify of [true, false]) {
			host.parameters = { events: ['*'], simplify };
			expect(await post(sealed(check()))).toBe(200);
		}
		expect(host.executions).toHaveLength(2);
		expect(JSON.stringify(host.executions)).toContain(marks.mobile.number);
		expectNoSecret('webhook: items', host.executions);

		const body = sealed(check());
		const refusedOnes: ReadonlyArray<readonly [Buffer, Record<string, string>?]> = [
			[body, {}],
			[body, { ...signed(body, key), 'x-lark-signature': markLike('lin.xiao@example.com') }],
			[sealed(check(), markLike('text'))],
			[sealed(check({ token: markLike('text') }))],
			[sealed(check({ app_id: markLike('text') }))],
			[sealed({ ...check(), event: marks, header: marks })],
			[bytes(check())],
			[bytes({ encrypt: marks })],
			[bytes([check()])],
			[Buffer.from(JSON.stringify(check()).slice(0, -9))],
			[sealed({ type: 'url_verification', token: markLike('text'), challenge: 'c' })],
		];
		for (const [one, headers] of refusedOnes) expect([400, 401]).toContain(await post(one, headers));
		expect(host.executions).toHaveLength(2);
		expect(host.warnings.length).toBeGreaterThan(5);

		host.store = async () => await Promise.reject(new Error('The database is locked'));
		expect(await post(sealed(check()))).toBe(500);
		host.parameters = { events: [] };
		expect(await post(sealed(check()))).toBe(500);
		Object.assign(host.credential, { encryptKey: '', verificationToken: '' });
		expect(await post(sealed(check()))).toBe(401);
		host.parameters = { events: ['*'] };
		const unpublished: unknown = await host.publish().catch((error: unknown) => error);
		expect(host.errors).toHaveLength(2);
		expectNothing('webhook: errors', [unpublished, (unpublished as Error).stack, host.errors]);
		expectNothing('webhook: log', host.warnings);
	} finally {
		await host.stop();
	}
});

it.each(Object.entries(waysOf(installed)))(
	'%s leaks nothing in every failure',
	async (name, way) => {
		hasty();
		// What becomes of the API's answer in the HTTP Request node is that node's affair.
		const own = name === 'the HTTP Request node' ? failures.filter((failure) => failure.name.startsWith('no token')) : failures;
		await pool([...own, undefined], name.includes('trigger') ? ONE : SOME, async (failure) => {
			const engine = engineWith(failure);
			const outcome: unknown = await way(engine).catch((error: unknown) => error);
			tally.runs += 1;
			const kept = outcome instanceof Error ? [outcome, outcome.stack, { ...outcome }] : outcome;
			// `preAuthentication` is there to give the token.
			if (name === 'preAuthentication' && !(outcome instanceof Error))
				expect(Object.keys(outcome as object)).toEqual(['accessToken', 'expiresAt']);
			else (outcome instanceof Error ? expectNothing : expectNoSecret)(`${name}, ${failure?.name}`, kept);
		});
	},
	60_000,
);

it('committed documents contain neither token nor secret', () => {
	const root = join(__dirname, '..', '..', '..');
	const files = ['examples', 'docs', 'test/operations/__snapshots__']
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
		.filter((file) => /\.(json|md|snap)$/.test(file));
	expect(files.length).toBeGreaterThan(10);
	for (const file of [...files, join(root, 'README.md'), join(root, 'CHANGELOG.md')]) {
		const text = readFileSync(file, 'utf8');
		tally.places += 1;
		expect([
			file,
			/\b[tu]-[\w-]{20,}|Bearer [\w-]{8,}|app_?secret"?\s*[:=]\s*"?[\w-]{8,}|simulator-app-secret|-----BEGIN/i.exec(text)?.[0],
		]).toEqual([file, undefined]);
	}
});

describe("what is left of Feishu's texts", () => {
	it.each([
		['invalid value: 林晓雯', [], 'invalid value …'],
		['stage_time is required', [{ data: [{ stage_time: '' }] }], 'stage_time is required'],
		['stage_time is required', [], '… is required'],
		['user lin.xiaowen@example.com (+86 138-0013-8000) does not exist', [], 'user … does not exist'],
		['token t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234 expired', [], 'token … expired'],
	])('%p', (text, sent, expected) => expect(apiWords(text, sent)).toBe(expected));
});
