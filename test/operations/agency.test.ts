import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { newYork } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const [SHEN, ADA] = ['6960663240925956555', '6960663240925956556'] as const;
const AGENCY = '6898173495386147079';
const PROTECT = 'POST /open-apis/hire/v1/agencies/protect';

const run = async (operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource: 'agency', operation, ...parameters } as never));

it('is found by its exact name only', async () => {
	expect((await run('findByName', { name: 'Sample Search' })).json(HIRE)).toEqual([expect.objectContaining({ name: 'Sample Search' })]);
	const { error } = await run('findByName', { name: 'sample search' });
	expect(error?.message).toBe('There is no cooperation with an agency of exactly this name [item 0]');
	expect((await run('getAll', { returnAll: true, additionalFields: { keyword: 'sample search' } })).items(HIRE)).toHaveLength(1);
});

it('comes with its status and area in words', async () => {
	const [found] = (await run('getAll', { returnAll: true, additionalFields: { statuses: ['3'] } })).json(HIRE);
	expect(found).toMatchObject({ name: 'Sample Partners', cooperation_status_label: 'Ended', supplier_area_label: 'Elsewhere' });
});

it("consultants can be picked once the agency is known, by the agency's people and their user IDs", async () => {
	const search = new LarkHire().methods.listSearch.searchConsultants;
	const node = (agencyId: string) =>
		oneNode({ resource: 'agency', operation: 'protectTalent', agencyId: { __rl: true, mode: 'id', value: agencyId } });
	const pick = async (agencyId: string) => await search?.call(await loadOptions(engineFor(simulator), node(agencyId)));
	expect((await pick(AGENCY))?.results).toEqual([
		{ name: 'Sample Consultant (顾问甲)', value: 'ou_f476cb099ac9227c9bae09ce46112500' },
		{ name: 'Sample Consultant (顾问甲)', value: 'ou_f476cb099ac9227c9bae09ce46112501' },
	]);
	await expect(pick('')).rejects.toThrow(/Agency/);
});

describe('a protection period', () => {
	const protect = async (over: object = {}) =>
		await run('protectTalent', {
			talentId: SHEN,
			agencyId: AGENCY,
			consultantId: 'on_sample',
			protectedFrom: '2026-03-02T00:00:00Z',
			protectedUntil: '2026-09-02T00:00:00Z',
			...over,
		});

	it('is set in milliseconds, with the ID type of the consultant', async () => {
		expect((await protect()).json(HIRE)).toEqual([
			{
				success: true,
				talentId: SHEN,
				agencyId: AGENCY,
				consultantId: 'on_sample',
				protectedFrom: newYork(Date.parse('2026-03-02T00:00:00Z')),
				protectedUntil: newYork(Date.parse('2026-09-02T00:00:00Z')),
			},
		]);
		expect(simulator.calls(PROTECT)[0]).toMatchObject({
			query: { user_id_type: 'union_id' },
			body: { protect_create_time: Date.parse('2026-03-02T00:00:00Z'), protect_expire_time: Date.parse('2026-09-02T00:00:00Z') },
		});
	});

	it('has to end after it begins', async () => {
		const { error } = await protect({ protectedUntil: '2026-03-02T00:00:00Z' });
		expect(error?.message).toBe('Until is not after From [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('is not set again where the answer was lost', async () => {
		simulator.fail(PROTECT, { resetAfter: true });
		expect((await protect()).error?.description).toMatch(/the change may already have been made/);
		expect(simulator.calls(PROTECT)).toHaveLength(1);
	});

	it('can be read, with its kind in words', async () => {
		const [found] = (await run('getProtection', { talentId: ADA })).json(HIRE);
		expect(found?.protection_list).toEqual([expect.objectContaining({ agency_supplier_id: AGENCY, protection_type_label: 'Talent' })]);
	});
});
