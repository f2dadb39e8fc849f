import type { Saved } from '../../harness/n8n/editor';
import { workflowOf } from '../../harness/exampleWorkflows';
import { Environment } from './support/environment';
import { until } from '../../harness/until';
import { freshFetch } from '../../harness/freshFetch';

// examples/ehr-import.json, published: what Feishu sends it over HTTP, and what it does then.

const example = workflowOf('ehr-import');
const [imported, failed, other] = Object.values(example.pinData ?? {})
	.flat()
	.map(({ json }) => json.body as { header: { event_id: string }; event: { task_id?: string } });

let environment: Environment;
let workflow: Saved;

beforeAll(async () => {
	environment = await Environment.open('ehr-import');
	workflow = await environment.n8n.publishOnly(example);
});
afterAll(async () => await environment?.close());

/** As Feishu sends it; how n8n responded, and how long it took. */
async function push(body: unknown) {
	const began = performance.now();
	const headers = { 'content-type': 'application/json; charset=utf-8' };
	const response = await freshFetch(`${environment.url}/webhook/lark-hire-ehr-import`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body),
	});
	return { status: response.status, body: (await response.json()) as unknown, ms: performance.now() - began };
}

const ended = async () => (await environment.editor.executionsOf(workflow)).filter(({ status }) => status === 'success').length;

/** The same, once its execution has ended, and the requests that it made. */
async function pushed(body: unknown) {
	const [before, requests] = [await ended(), environment.simulator.calls().length];
	const response = await push(body);
	await until('the execution has ended', async () => (await ended()) === before + 1);
	return { ...response, calls: environment.simulator.calls().slice(requests) };
}

const stored = (id?: string) => environment.simulator.store.ehrImportTasks.get(id ?? '');

it("responds to Feishu's challenge within the second that Feishu waits", async () => {
	const challenge = { type: 'url_verification', token: 'sample', challenge: 'ajls384kdjx98XX' };
	expect(await pushed(challenge)).toMatchObject({ status: 200, body: { challenge: challenge.challenge }, calls: [] });
	const again = await pushed({ ...challenge, challenge: 'second' });
	expect(again.body).toEqual({ challenge: 'second' });
	expect(again.ms).toBeLessThan(1000);
});

it('responds to an import event and updates its task', async () => {
	expect(await pushed(imported)).toMatchObject({ status: 200, body: {} });
	expect(stored(imported?.event.task_id)).toMatchObject({ state: 1, updates: 1, redirect_url: expect.stringContaining('https://') });
	expect(await pushed(failed)).toMatchObject({ status: 200 });
	expect(stored(failed?.event.task_id)).toMatchObject({ state: 2, updates: 1, fail_reason: 'No job requirement' });
});

it('does nothing when the same event comes a second time', async () => {
	expect(await pushed(imported)).toMatchObject({ status: 200, calls: [] });
	expect(stored(imported?.event.task_id)).toMatchObject({ updates: 1 });
});

it('does nothing with another type of event', async () => {
	expect(await pushed(other)).toMatchObject({ status: 200, calls: [] });
});
