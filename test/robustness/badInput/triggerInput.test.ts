import fc from 'fast-check';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { pollingTriggers } from '../../../nodes/LarkHire/triggers/polling';
import { Simulator } from '../../../simulator';
import { Published } from '../../../harness/engine';
import { engineFor } from '../../support/fromSource';
import { oneTrigger } from '../../../harness/workflows';
import { placesOf, put } from './places';
import { odd, oddValues, seed, shown } from './values';
import { defect, flaw } from './verdict';

const EACH = 60;
const least = { websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' }, deliveryTaskIds: 'f1c2a0f138ec492d99d7ab73594158ad' };
/** What a workflow holds as it is stored, or as somebody sends it to n8n's API. */
const stored = (value: unknown) =>
	value !== undefined &&
	!(typeof value === 'string' && value.startsWith('=')) &&
	JSON.stringify(value) !== undefined &&
	typeof value !== 'bigint';
const places = pollingTriggers.flatMap(({ value, fields }) =>
	placesOf(fields)
		.filter(({ field }) => !/ollection$/.test(field.type))
		.map((place) => ({ name: `${value}: ${place.path.join('.')}`, event: value, place })),
);
const endpointsOf = new Map(pollingTriggers.map(({ value, endpoints }) => [value, endpoints.map(({ endpoint }) => endpoint as string)]));

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.stop());

it.each(places)('polls with or rejects every odd value of $name', async ({ event, place }) => {
	// One that is right, for a choice among words.
	const right =
		place.field.type === 'multiOptions' ? (place.field.options as ReadonlyArray<{ value: unknown }>).map(({ value }) => value) : [];
	const sample = [
		...right,
		...fc.sample(fc.constantFrom(...oddValues), { seed, numRuns: EACH }),
		...fc.sample(odd, { seed, numRuns: EACH }),
	];
	const found: string[] = [];
	let polled = 0;
	for (const value of sample.filter(stored).map((one) => JSON.parse(JSON.stringify(one)) as unknown)) {
		simulator.reset();
		const trigger = new Published(engineFor(simulator), oneTrigger(put({ event, ...least } as INodeParameters, place, value as string)), {
			data: {},
		});
		const wrong = await trigger.poll().then(
			(items: IDataObject[] | null) => ((polled += 1), defect(items) ?? defect(trigger.inMemory())),
			({ name, message }: Error) => (/^Node(Operation|Api)Error$/.test(name) ? flaw(message) : `${name}: ${message.slice(0, 200)}`),
		);
		const outside = simulator.calls().find(({ endpoint }) => !endpointsOf.get(event)?.includes(endpoint));
		if (wrong ?? outside) found.push(`${shown(value)}: ${wrong ?? outside?.path}`);
	}
	expect(found).toEqual([]);
	expect(polled).toBeGreaterThan(0);
});

it('accepts task IDs that are names of every object, such as constructor', async () => {
	const ids = ['constructor', 'prototype', 'toString'];
	const saved = { data: {} as IDataObject };
	const trigger = new Published(engineFor(simulator), oneTrigger({ ...least, deliveryTaskIds: ids } as unknown as INodeParameters), saved);
	await trigger.poll();
	await trigger.poll();
	expect(
		simulator
			.calls()
			.map(({ path }) => path.split('/').at(-1))
			.sort(),
	).toEqual([...ids, ...ids].sort());
	expect('since' in {}).toBe(false);
});
