import { setTimeout as pause } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';
import type { Saved } from '../../harness/n8n/editor';
import { oneTrigger } from '../../harness/workflows';
import { acts, idOfAct, type Act } from '../support/tenantActs';
import { Environment } from './support/environment';
import { startedWith } from '../../harness/n8n/startedWith';
import { pollTimes } from '../../harness/n8n/triggerScenario';
import { until } from '../../harness/until';

/** A machine that is busy is late. */
const POLL_MS = 150_000;

let environment: Environment;
const workflows = new Map<Act, Saved>();
/** Several triggers look at the same records, so each act has records of its own. */
const recordOf = (act: Act, number: number) => acts.indexOf(act) * 10 + number;

const emissions = async (act: Act): Promise<IDataObject[]> => {
	const list = await environment.editor.executionsOf(workflows.get(act) as Saved);
	return (await Promise.all(list.map(async ({ id }) => startedWith(await environment.editor.execution(id), 'Watch')))).flat();
};
const idsOf = async (act: Act) => (await emissions(act)).map((item) => act.idOf(item));

/** Something happens for each of the triggers, and each tells it. */
async function told(number: number, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
	for (const act of acts) act.happen(environment.simulator, recordOf(act, number));
	await meanwhile();
	for (const act of acts)
		await until(`${act.event} tells ${number}`, async () => (await idsOf(act)).includes(idOfAct(recordOf(act, number))), POLL_MS);
}

// Polls come every ten seconds, so everything is in one life.
beforeAll(async () => {
	environment = await Environment.open('list-triggers');
	for (const act of acts) {
		workflows.set(act, await environment.n8n.add({ ...oneTrigger({ pollTimes, event: act.event, ...act.parameters }), name: act.event }));
	}
	for (const workflow of workflows.values()) await environment.editor.publish(workflow);
	await told(1);
	// An n8n that is killed while it makes an execution does not come up again at once (House.startAgain).
	await pause(3000);
	await told(2, async () => {
		await environment.kill();
		await environment.startAgain();
	});
	await told(3, async () => {
		await environment.stop();
		await environment.start();
	});
}, 600_000);
afterAll(async () => await environment.close());

it.each(acts.map((act) => [act.event, act] as const))(
	'%s starts the workflow once for each act, over a kill and a restart',
	async (_, act) => {
		expect((await idsOf(act)).sort()).toEqual([1, 2, 3].map((number) => idOfAct(recordOf(act, number))));
	},
);
