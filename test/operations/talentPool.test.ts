import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

const [SHEN, ADA] = ['6960663240925956555', '6960663240925956556'] as const;
const AUTUMN = '6960663240925956642';
const CHANGE = 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool';
const REMOVE = 'POST /open-apis/hire/v1/talents/remove_to_folder';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (resource: string, operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource, operation, ...parameters } as never));
const pool = async (operation: string, talentIds: string) =>
	await run('talentPool', operation, { talentPoolId: '6930815272790114326', talentIds });

it.each([
	['talentPool', 'addTalents', 50],
	['talentPool', 'removeTalents', 50],
	['talent', 'addToFolder', 200],
	['talent', 'removeFromFolder', 200],
])('%s.%s takes no more than %i talents, and counts each once', async (resource, operation, most) => {
	const ids = Array.from({ length: most + 1 }, (_, index) => `69${index}`);
	const place = { talentPoolId: '6930815272790114326', folderId: AUTUMN };
	const { error } = await run(resource, operation, { ...place, talentIds: ids.join() });
	expect(error?.message).toBe(`Talents contains ${most + 1} IDs; Feishu accepts at most ${most} in one request [item 0]`);
	expect(simulator.requests).toEqual([]);
	await run(resource, operation, { ...place, talentIds: [...ids.slice(1), ids[1]].join() });
	expect(simulator.requests.at(-1)?.body).toMatchObject({ talent_id_list: ids.slice(1) });
});

it('whoever is in the pool already stays, and whoever is not in it does no harm', async () => {
	for (const operation of ['addTalents', 'removeTalents', 'removeTalents'])
		expect((await pool(operation, SHEN)).json(HIRE)).toEqual([{ success: true, talentPoolId: '6930815272790114326', talentIds: [SHEN] }]);
	expect(simulator.store.talentPools.get('6930815272790114326')?.talents).not.toContain(SHEN);
});

it('nobody is added where one talent does not exist', async () => {
	const { error } = await run('talentPool', 'addTalents', { talentPoolId: '6930815272790114325', talentIds: `${SHEN},69` });
	expect(error?.message).toBe('The talent does not exist [item 0]');
	expect(simulator.store.talentPools.get('6930815272790114325')?.talents).toEqual([]);
});

it('a request to a pool whose answer was lost is sent again', async () => {
	simulator.fail(CHANGE, { resetAfter: true });
	expect((await pool('addTalents', SHEN)).error).toBeUndefined();
	expect(simulator.calls(CHANGE)).toHaveLength(2);
});

describe('taking talents out of a folder', () => {
	const remove = async (talentIds: string) => await run('talent', 'removeFromFolder', { folderId: AUTUMN, talentIds });

	it('fails where Feishu removes only some of them, and names the others', async () => {
		await run('talent', 'addToFolder', { folderId: AUTUMN, talentIds: ADA });
		const { error } = await remove(`${SHEN},${ADA}`);
		expect(error?.message).toBe('Feishu removed only 1 of 2 talents [item 0]');
		expect(error?.description).toBe(`Not removed: ${SHEN}. They may not be in the folder.`);
	});

	it('leaves the outcome open where Feishu does not say whom it removed', async () => {
		simulator.fail(REMOVE, { data: { folder_id: AUTUMN } });
		expect((await remove(ADA)).error?.description).toMatch(/the change may already have been made/);
	});
});
