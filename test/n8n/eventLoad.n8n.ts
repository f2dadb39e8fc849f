import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../harness/until';
import { CHECK, Ears } from './support/ears';
import { Environment } from './support/environment';

/** Minutes; a long run is for whoever wants the figures: EVENT_MINUTES=5 npm run test:n8n -- eventLoad */
const MINUTES = Number(process.env.EVENT_MINUTES ?? 0.25);
const PER_MINUTE = 1000;
/** Cuts of the connection, evenly spread. */
const DROPS = Number(process.env.EVENT_DROPS ?? 0);
const LINUX_TICKS = 100;

let environment: Environment;
let ears: Ears;

beforeAll(async () => {
	environment = await Environment.open('event-load');
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
		await until(
			'all are acknowledged',
			() => {
				// Without a connection an attempt would be wasted: there are five.
				if (events.connections.of().length > 0) events.hurry();
				return acked() === total;
			},
			120_000,
			1000,
		);
		const after = measurable ? used(environment.pid) : undefined;
		await until('all have run', async () => (await environment.editor.executionCount(ears.workflow, 'success')) >= total, 60_000, 1000);
		const latest = await Promise.all((await ears.executions()).map(async ({ id }) => await environment.editor.execution(id)));
		const waits = latest.map(({ startedAt, data }) => {
			const [item] = data.resultData.runData.Hear?.[0]?.data?.main?.[0] ?? [];
			return Date.parse(startedAt) - Date.parse(String(item?.json.eventTime));
		});
		console.log(
			JSON.stringify({
				events: total,
				seconds: Math.round((Date.now() - began) / 1000),
				frameToAckMs: figures(events.attempts.filter(({ outcome }) => outcome === 200).map(({ ms = 0 }) => ms)),
				eventToExecutionMs: figures(waits),
				sentAgain: events.attempts.length - total,
				connections: events.connections.accepted,
				...(before &&
					after && {
						rssMb: [before.rss, after.rss],
						processor: `${Math.round(((after.cpu - before.cpu) / ((Date.now() - began) / 1000)) * 100)} %`,
					}),
			}),
		);
		expect(await environment.editor.executionCount(ears.workflow)).toBe(total);
		expect(events.connections.violations).toEqual([]);
	},
	MINUTES * 60_000 + 300_000,
);
