import { oldest } from '../../harness/n8n/install';
import { exampleOperations } from '../../harness/examples';
import { until } from '../../harness/until';
import { oneHook, oneNode } from '../../harness/workflows';
import { CHECK, connected, Ears } from './support/ears';
import { Environment } from './support/environment';
import { playOperation } from './support/play';
import { TriggerScenario } from '../../harness/n8n/triggerScenario';

let environment: Environment;

beforeAll(async () => {
	environment = await Environment.open('oldest', { version: oldest });
});
afterAll(async () => await environment?.close());
beforeEach(() => environment.simulator.reset());

// The oldest supported n8n, on Node 20.
it('loads the nodes without a line in the log', async () => {
	const names = (await environment.editor.types<{ name: string }>('nodes')).map(({ name }) => name).filter((name) => /lark/i.test(name));
	const own = ['larkHire', 'larkHireEventTrigger', 'larkHireTool', 'larkHireTrigger', 'larkHireWait', 'larkHireWebhookTrigger'];
	expect(names.sort()).toEqual(own.map((name) => `n8n-nodes-lark-hire.${name}`));
	expect((await environment.editor.call<{ versionCli: string }>('GET', '/settings')).versionCli).toBe('2.8.4');
	expect(environment.log).not.toMatch(/lark/i);
});

const waitsInDatabase = ({ operation }: (typeof exampleOperations)[number]) => operation === 'waitForCompletion';

it.each(exampleOperations.filter((example) => !waitsInDatabase(example)))(
	'$resource: $operation',
	async (example) => await playOperation(environment, example),
);

// It would go on with the input when the wait has failed, and wait for ever when n8n is killed at the wrong moment.
it('refuses to wait over restarts, before anything is sent', async () => {
	const [{ resource, operation, least } = never()] = exampleOperations.filter(waitsInDatabase);
	const run = await environment.n8n.run({ ...oneNode({ resource, operation, ...least }, [{ id: '7037986982531778860' }]), name: 'wait' });
	expect(run.error?.message).toBe('A wait that survives restarts requires n8n 2.41 or later [item 0]');
	expect(environment.simulator.calls()).toEqual([]);
});

function never(): never {
	throw new Error('No operation waits over restarts');
}

it('the trigger emits once each what ended before it was published, afterwards, and while n8n was stopped', async () => {
	const scenario = await TriggerScenario.begin(environment, ['before', 'after', 'stopped', 'never']);
	scenario.finish('before');
	await scenario.publish();
	await scenario.emitted('before');
	scenario.finish('after', 3);
	await scenario.emitted('after');
	await environment.stop();
	scenario.finish('stopped');
	await environment.start();
	await scenario.emitted('stopped');
	expect(await scenario.tally()).toEqual({ before: 1, after: 1, stopped: 1 });
}, 480_000);

const ADA = '6949805467799537965';

it('hears events over the long connection, also those that were sent while it was stopped', async () => {
	const { people, events } = environment.simulator;
	const ears = await Ears.publish(environment, 'ears', { events: [CHECK] });
	const id = people.orderBackgroundCheck(ADA);
	expect(await ears.waitFor(1)).toMatchObject([{ background_check_id: id }]);
	// This n8n knows no key that would keep it from starting a second execution.
	events.fail({ ackLost: true });
	people.orderBackgroundCheck(ADA);
	await until('not acknowledged', () => events.attempts.at(-1)?.outcome === 'timeout');
	events.hurry();
	await until('acknowledged', () => events.attempts.at(-1)?.outcome === 200);
	expect(await ears.count()).toBe(2);
	await environment.stop();
	people.orderBackgroundCheck(ADA);
	await environment.start();
	await connected(environment);
	// An n8n that has just started may fail to store an execution. Then Feishu delivers the event again.
	const heard = async () => (await ears.count()) > 2 || void events.hurry();
	await until('the event is heard', heard, 40_000, 4000);
	expect(await ears.count()).toBe(3);
	await ears.unpublish();
}, 120_000);

it('hears events as a webhook, and refuses what is not from Feishu', async () => {
	const { people, events } = environment.simulator;
	const hook = await environment.n8n.publishOnly(oneHook('hook', { events: [CHECK] }));
	await events.saveRequestUrl(`${environment.url}/webhook/hook/lark-hire`);
	events.publish();
	events.fail({ signature: 'wrong' });
	people.orderBackgroundCheck(ADA);
	people.orderBackgroundCheck(ADA);
	await until('both are answered', () => events.attempts.length === 2 && events.attempts.every(({ outcome }) => outcome !== undefined));
	expect(events.attempts.map(({ outcome }) => outcome)).toEqual([401, 200]);
	await until('an execution', async () => (await environment.editor.executionCount(hook)) === 1);
});

it('publishes no webhook without a secret, and says so', async () => {
	await environment.n8n.changeCredential({ encryptKey: '', verificationToken: '' });
	await expect(environment.n8n.publishOnly(oneHook('open hook', { events: [CHECK] }))).rejects.toThrow('Encrypt Key');
});
