import type { IDataObject } from 'n8n-workflow';
import { Simulator } from '../../../simulator';
import { Published } from '../../../harness/engine';
import { oneTrigger } from '../../../harness/workflows';
import { Clock } from '../../support/clock';
import { engineFor } from '../../support/fromSource';
import { acts, idOfAct } from '../../support/tenantActs';
import { oddRefusals, oddVersionsOf } from './odd';
import { play, sample, scriptOf } from './stage';
import { expectWords } from './words';

let simulator: Simulator;
let clock: Clock;
beforeEach(async () => {
	clock = new Clock();
	simulator = await Simulator.start();
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

it.each(acts.map((act, index) => [act.event, act, index] as const))(
	'%s: whatever Feishu answers, it emits, or says what is wrong, and later emits what happened',
	async (event, act, offset) => {
		const flow = oneTrigger({ event, ...act.parameters });
		const saved: { data: IDataObject } = { data: {} };
		await new Published(engineFor(simulator), flow, saved).poll();
		clock.skip(5000);
		act.happen(simulator, 1);
		clock.skip(60_000);
		const script = await scriptOf(
			simulator,
			async (baseUrl) => await new Published(engineFor(simulator, { baseUrl }), flow, structuredClone(saved)).poll(),
		);
		const targets = [...script].filter(([called]) => !called.includes('tenant_access_token'));
		expect(targets.length).toBeGreaterThan(0);
		for (const [target, { body = '' }] of targets) {
			const odd = sample([...oddVersionsOf(JSON.parse(body) as object), ...oddRefusals], offset);
			await play(
				simulator,
				script,
				target,
				odd,
				async (baseUrl, { what }) => {
					const kept = structuredClone(saved);
					const trigger = new Published(engineFor(simulator, { baseUrl }), flow, kept);
					for (const poll of [1, 2]) {
						const outcome: unknown = await trigger.poll().catch((error: unknown) => error);
						if (outcome instanceof Error) expectWords(outcome.message, (outcome as { description?: string }).description);
						else expect([what, poll, Array.isArray(outcome) || outcome === null]).toEqual([what, poll, true]);
						if (Array.isArray(outcome)) for (const item of outcome) expect(item).toMatchObject({ eventTime: expect.any(String) });
					}
					const shown = await new Published(engineFor(simulator, { baseUrl }), flow, undefined, 'manual')
						.poll()
						.catch((error: unknown) => error);
					if (shown instanceof Error) expectWords(shown.message, (shown as { description?: string }).description);
					else expect(shown).toHaveLength(1);
				},
				1,
			);
		}
		// Of another workflow: this one waits until n8n has stored what it emitted.
		const good = await new Published(engineFor(simulator), flow, { data: saved.data }).poll();
		expect(good?.map((item) => act.idOf(item))).toEqual([idOfAct(1)]);
	},
	120_000,
);
