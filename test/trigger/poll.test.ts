import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { LarkHireTrigger } from '../../nodes/LarkHire/LarkHireTrigger.node';
import { InputError } from '../../nodes/LarkHire/framework/inputError';
import { triggerPanel } from '../../nodes/LarkHire/framework/panel';
import { poll } from '../../nodes/LarkHire/framework/polling/poll';
import type { PollContext, PollingTrigger, PollResult } from '../../nodes/LarkHire/framework/polling/pollingTrigger';
import { Engine, Published } from '../../harness/engine';
import { oneTrigger } from '../../harness/workflows';
import { Clock } from '../support/clock';
import { installed } from '../support/fromSource';

/** Polls by hand: what the next poll of each trigger returns, and what it was given. */
const polls: Record<string, (context: PollContext) => PollResult> = {};
let given: PollContext | undefined;
const trigger = (value: string): PollingTrigger => ({
	...{ name: value, value, description: value, fields: [], endpoints: [] },
	async poll(context) {
		given = context;
		return polls[value]?.(context) ?? { items: [], state: {} };
	},
	test: async () => [{ sample: value }],
});
const triggers = [trigger('one'), trigger('other')];
const node = {
	description: { ...new LarkHireTrigger().description, properties: triggerPanel(triggers) },
	async poll(this: IPollFunctions) {
		return await poll.call(this, triggers);
	},
};
const engine = new Engine({ ...installed, nodes: { 'n8n-nodes-lark-hire.larkHireTrigger': node } }, { larkHireApi: {} });
let saved: { data: IDataObject; id?: string };
beforeEach(() => (saved = { data: {} }));
const publish = (event: string, mode?: 'manual') => new Published(engine, oneTrigger({ event }), saved, mode);

it('passes each poll the state that n8n stored last, and a deadline', async () => {
	polls.one = ({ state }) => ({ items: [{ n: 1 }], state: { times: ((state as { times?: number } | undefined)?.times ?? 0) + 1 } });
	const published = publish('one');
	expect(await published.poll()).toEqual([{ n: 1 }]);
	expect(given).toMatchObject({ state: undefined, first: true });
	await published.poll();
	expect(given).toMatchObject({ state: { times: 1 }, first: false });
	expect((given?.deadline ?? 0) - (given?.now ?? 0)).toBe(40_000);
	await publish('one').poll();
	expect(given).toMatchObject({ state: { times: 2 }, first: true });
});

it('ignores the state of another event', async () => {
	polls.one = () => ({ items: [{ n: 1 }], state: { times: 1 } });
	await publish('one').poll();
	await publish('other').poll();
	expect(given?.state).toBeUndefined();
	await publish('one').poll();
	expect(given?.state).toBeUndefined();
});

it('stores the state before it fails, and emits before it fails', async () => {
	const published = publish('one');
	polls.one = () => ({ items: [], state: { failed: true }, failure: new InputError('Look at this') });
	await expect(published.poll()).rejects.toMatchObject({ name: 'NodeOperationError', message: 'Look at this' });
	polls.one = ({ state }) => ({ items: [{ state: state as IDataObject }], state: {}, failure: new InputError('Look at this') });
	expect(await published.poll()).toEqual([{ state: { failed: true, event: 'one' } }]);
});

it('emits nothing once more where n8n has not stored the emission yet, and does where n8n could not', async () => {
	polls.one = ({ state }) => ({ items: state === undefined ? [{ n: 1 }] : [], state: { emitted: true } });
	const clock = new Clock();
	const [first, before] = [publish('one'), publish('one')];
	expect(await first.poll()).toEqual([{ n: 1 }]);
	expect(await before.poll()).toBeNull();
	expect(await publish('one').poll()).toBeNull();
	clock.skip(20_000);
	expect(await before.poll()).toEqual([{ n: 1 }]);
	jest.restoreAllMocks();
});

it('stores nothing in a test', async () => {
	const published = publish('other', 'manual');
	expect(await published.poll()).toEqual([{ sample: 'other' }]);
	expect(published.inMemory()).toEqual({});
});

it('names an event that this version does not have', async () =>
	await expect(publish('newer').poll()).rejects.toThrow('This event does not exist in the installed version of Lark Hire'));
