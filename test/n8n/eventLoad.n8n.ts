import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Simulator } from '../../simulator';
import { until } from '../../harness/until';
import { CHECK, Ears, TALENT } from './support/ears';
import { Environment } from './support/environment';

/** Minutes; a long run is for whoever wants the figures: EVENT_MINUTES=5 npm run test:n8n -- eventLoad */
const MINUTES = Number(process.env.EVENT_MINUTES ?? 0.25);
const PER_MINUTE = Number(process.env.EVENTS_PER_MINUTE ?? 1000);
/** Cuts of the connection, evenly spread. */
const DROPS = Number(process.env.EVENT_DROPS ?? 0);
const LINUX_TICKS = 100;
/** As n8n is unless it is told otherwise: a sandbox for the expressions of each execution, which takes most of its time here. */
const env = { N8N_EXPRESSION_ENGINE_COMPILE_CACHE: 'false', N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'false' };
/** Feishu's pauses of 15 s, 5 min, 1 h and 6 h become 0.06 s, 1.3 s, 15 s and 1.5 min. */
const RESEND_SCALE = 240;
const LAST_MS = 700_000;

let environment: Environment;
let ears: Ears;

beforeAll(async () => {
	const simulator = await Simulator.start({ events: { resendScale: RESEND_SCALE } });
	environment = await Environment.open('event-load', { simulator, env });
	ears = await Ears.publish(environment, 'load', { events: [CHECK] });
}, 120_000);
afterAll(async () => await environment?.close());

/** Memory in MB and processor seconds of n8n's main process. */
function used(pid: number): { readonly rss: number; readonly cpu: number } {
	const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return { rss: Math.round(rss), cpu: (Number(fields[11]) + Number(fields[12])) / LINUX_TICKS };
}

const at = (sorted: readonly number[], part: number) =>
	Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
const figures = (all: readonly number[]) => {
	const sorted = [...all].sort((a, b) => a - b);
	return { median: at(sorted, 0.5), p95: at(sorted, 0.95), most: at(sorted, 1) };
};

it(
	`${PER_MINUTE} events a minute for ${MINUTES} minute(s): every one starts one execution`,
	async () => {
		const { events } = environment.simulator;
		const body = { account_id: '6931286400470354101', package_id: '12', candidate_info: { name: 'Ada Sample' } };
		const measurable = process.platform === 'linux';
		const [before, began] = [measurable ? used(environment.pid) : undefined, Date.now()];
		const total = Math.round(PER_MINUTE * MINUTES);
		for (let sent = 0; sent < total; sent += 1) {
			events.send(CHECK, { background_check_id: String(sent), ...body });
			if (DROPS > 0 && sent % Math.ceil(total / (DROPS + 1)) === 0 && sent > 0) events.connections.of()[0]?.drop();
			await pause(Math.max(0, began + ((sent + 1) * 60_000) / PER_MINUTE - Date.now()));
		}
		const acked = () => new Set(events.attempts.filter(({ outcome }) => outcome === 200).map(({ eventId }) => eventId)).size;
		await until('all are acknowledged', () => acked() === total, LAST_MS);
		const after = measurable ? used(environment.pid) : undefined;
		const succeeded = async () => await environment.editor.executionCount(ears.workflow, 'success');
		// What is missing then is told with the other figures.
		await until('all have run', async () => (await succeeded()) >= total, 120_000).catch(() => {});
		const executions = { all: await environment.editor.executionCount(ears.workflow), succeeded: await succeeded() };
		const first = new Set(events.attempts.filter(({ attempt, outcome }) => attempt === 1 && outcome === 200).map(({ eventId }) => eventId));
		const latest = await Promise.all((await ears.executions()).map(async ({ id }) => await environment.editor.execution(id)));
		const waits = latest.flatMap(({ startedAt, data }) => {
			const json = data.resultData.runData.Hear?.[0]?.data?.main?.[0]?.[0]?.json ?? {};
			// The time of what was sent again is on the faster clock.
			return first.has(String(json.eventId)) ? [Date.parse(startedAt) - Date.parse(String(json.eventTime))] : [];
		});
		console.log(
			JSON.stringify({
				events: total,
				executions,
				seconds: Math.round((Date.now() - began) / 1000),
				frameToAckMs: figures(events.attempts.filter(({ outcome }) => outcome === 200).map(({ ms = 0 }) => ms)),
				eventToExecutionMs: figures(waits),
				sentAgain: events.attempts.length - total,
				/** How many were acknowledged at which attempt. */
				acknowledgedAt: [1, 2, 3, 4, 5].map(
					(one) => events.attempts.filter(({ attempt, outcome }) => attempt === one && outcome === 200).length,
				),
				outcomes: Object.fromEntries(
					[200, 500, 'timeout', 'lost', 'offline'].map((one) => [one, events.attempts.filter(({ outcome }) => outcome === one).length]),
				),
				connections: events.connections.accepted,
				...(before &&
					after && {
						rssMb: [before.rss, after.rss],
						processor: `${Math.round(((after.cpu - before.cpu) / ((Date.now() - began) / 1000)) * 100)} %`,
					}),
			}),
		);
		// n8n's database lets no two executions have the key of one event: so many are each event's own.
		expect(executions).toEqual({ all: total, succeeded: total });
		expect(events.connections.violations).toEqual([]);
	},
	MINUTES * 60_000 + LAST_MS + 200_000,
);

it('fifty workflows on one app share one connection, and one event starts them all', async () => {
	const { events } = environment.simulator;
	const [accepted, attempts] = [events.connections.accepted, events.attempts.length];
	const fifty: Ears[] = [];
	for (let count = 0; count < 50; count += 1) fifty.push(await Ears.publish(environment, `one of fifty: ${count}`, { events: [TALENT] }));
	events.send(TALENT, { talent_id: '6960663240925956555' });
	await until(
		'all have run',
		async () => (await Promise.all(fifty.map(async (one) => await one.count()))).every((count) => count === 1),
		60_000,
	);
	await until('acknowledged', () => events.attempts.at(-1)?.outcome === 200, 60_000);
	expect([events.connections.of().length, events.connections.accepted - accepted]).toEqual([1, 0]);
	console.log(
		JSON.stringify({
			workflows: 50,
			frameToAckMs: Math.round(events.attempts.at(-1)?.ms ?? 0),
			attempts: events.attempts.length - attempts,
		}),
	);
}, 180_000);
