import { oldest } from '../../harness/n8n/install';
import { exampleOperations } from '../../harness/examples';
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
	expect(names.sort()).toEqual(['n8n-nodes-lark-hire.larkHire', 'n8n-nodes-lark-hire.larkHireTool', 'n8n-nodes-lark-hire.larkHireTrigger']);
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
