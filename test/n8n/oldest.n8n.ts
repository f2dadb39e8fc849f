import { oldest } from '../../harness/n8n/install';
import { exampleOperations } from '../../harness/examples';
import { until } from '../../harness/until';
import { oneHook } from '../../harness/workflows';
import { CHECK, connected, Ears } from './support/ears';
import { House } from './support/house';
import { playOperation } from './support/play';
import { Story } from './support/story';

let house: House;

beforeAll(async () => {
	house = await House.open('oldest', { version: oldest });
});
afterAll(async () => await house?.close());
beforeEach(() => house.simulator.reset());

// The oldest supported n8n, on Node 20.
it('loads', async () => {
	const names = (await house.editor.types<{ name: string }>('nodes')).map(({ name }) => name).filter((name) => /lark/i.test(name));
	const own = ['larkHire', 'larkHireEventTrigger', 'larkHireTool', 'larkHireTrigger', 'larkHireWebhookTrigger'];
	expect(names.sort()).toEqual(own.map((name) => `n8n-nodes-lark-hire.${name}`));
	expect((await house.editor.call<{ versionCli: string }>('GET', '/settings')).versionCli).toBe('2.8.4');
	expect(house.log).not.toMatch(/lark/i);
});

it.each(exampleOperations)('$resource: $operation', async (example) => await playOperation(house, example));

it('polls: what has ended when it is published, what ends later, and what ended while n8n was stopped, once each', async () => {
	const story = await Story.begin(house, ['before', 'after', 'stopped', 'never']);
	story.finish('before');
	await story.publish();
	await story.emitted('before');
	story.finish('after', 3);
	await story.emitted('after');
	await house.stop();
	story.finish('stopped');
	await house.start();
	await story.emitted('stopped');
	expect(await story.tally()).toEqual({ before: 1, after: 1, stopped: 1 });
}, 480_000);

const ADA = '6949805467799537965';

it('hears events over the long connection, also those that were sent while it was stopped', async () => {
	const { people, events } = house.simulator;
	const ears = await Ears.publish(house, 'ears', { events: [CHECK] });
	const id = people.orderBackgroundCheck(ADA);
	expect(await ears.waitFor(1)).toMatchObject([{ background_check_id: id }]);
	await house.stop();
	people.orderBackgroundCheck(ADA);
	await house.start();
	await connected(house);
	events.hurry();
	await ears.waitFor(2);
	await ears.unpublish();
}, 120_000);

it('hears events as a webhook, and refuses what is not from Feishu', async () => {
	const { people, events } = house.simulator;
	const hook = await house.n8n.publishOnly(oneHook('hook', { events: [CHECK] }));
	await events.saveRequestUrl(`${house.url}/webhook/hook/lark-hire`);
	events.publish();
	events.fail({ signature: 'wrong' });
	people.orderBackgroundCheck(ADA);
	people.orderBackgroundCheck(ADA);
	await until('both are answered', () => events.attempts.length === 2 && events.attempts.every(({ outcome }) => outcome !== undefined));
	expect(events.attempts.map(({ outcome }) => outcome)).toEqual([401, 200]);
	await until('an execution', async () => (await house.editor.executionCount(hook)) === 1);
});

it('publishes no webhook without a secret, and says so', async () => {
	await house.n8n.changeCredential({ encryptKey: '', verificationToken: '' });
	await expect(house.n8n.publishOnly(oneHook('open hook', { events: [CHECK] }))).rejects.toThrow('Encrypt Key');
});
