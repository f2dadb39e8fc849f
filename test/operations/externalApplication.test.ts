import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';
import { newYork } from '../support/clock';

const PUT = 'PUT /open-apis/hire/v1/external_applications/:external_application_id';
const LIST = 'GET /open-apis/hire/v1/external_applications';
const TALENT = '6960663240925956459';
const APPLICATION = '6960663240925956437';
const update = { resource: 'externalApplication', operation: 'update', talentId: TALENT, externalApplicationId: APPLICATION };

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (parameters: object, items: Array<Record<string, string>> = [{}]) =>
	await engineFor(simulator).run(oneNode({ ...update, ...parameters }, items));
const stored = () => structuredClone(simulator.store.externalApplications.get(APPLICATION));

describe('update, mode merge', () => {
	it('is the default, and keeps what is not set', async () => {
		const before = stored();
		const result = await run({ additionalFields: { stage: '面试', terminationTime: '2026-03-02T01:00:00Z' } });
		expect(result.error).toBeUndefined();
		expect(stored()).toEqual({ ...before, stage: '面试', modify_time: Date.parse('2026-03-02T01:00:00Z') });
		expect(result.json(HIRE)).toEqual([
			{
				...stored(),
				create_time_iso: expect.any(String),
				modify_time_iso: newYork(Date.parse('2026-03-02T01:00:00Z')),
				delivery_type_label: 'Sourced by HR',
				job_recruitment_type_label: 'Experienced',
			},
		]);
	});

	it('finds the application on a later page', async () => {
		const { externalApplications } = simulator.store;
		const wanted = externalApplications.get(APPLICATION);
		externalApplications.clear();
		Array.from({ length: 25 }, (_, index) => `1${index}`).forEach((id) => externalApplications.set(id, { id, talent_id: TALENT }));
		if (wanted) externalApplications.set(APPLICATION, wanted);
		expect((await run({ additionalFields: { stage: '面试' } })).error).toBeUndefined();
		expect(stored()).toEqual({ ...wanted, stage: '面试' });
		expect(simulator.calls(LIST)).toHaveLength(2);
	});

	it('merges into what an earlier item changed', async () => {
		await run({ additionalFields: { stage: '={{ $json.stage }}', jobTitle: '={{ $json.job }}' } }, [
			{ stage: '面试' },
			{ job: 'Architect' },
		]);
		expect(stored()).toMatchObject({ stage: '面试', job_title: 'Architect', resume_source: '内推' });
	});

	it('does not send again what stands for "not set"', async () => {
		simulator.store.externalZeros.add('applications');
		simulator.store.externalApplications.set(APPLICATION, { id: APPLICATION, talent_id: TALENT, stage: '面试' });
		expect((await run({ additionalFields: { jobTitle: 'Architect' } })).error).toBeUndefined();
		expect(simulator.calls(PUT).map(({ body }) => body)).toEqual([{ talent_id: TALENT, job_title: 'Architect', stage: '面试' }]);
	});

	it('fails rather than clear what cannot be sent again', async () => {
		simulator.store.externalApplications.set(APPLICATION, { id: APPLICATION, talent_id: TALENT, delivery_type: 9 });
		expect((await run({ additionalFields: { stage: '面试' } })).error?.message).toBe(
			'The stored Delivery Type has an unexpected format and cannot be sent again [item 0]',
		);
		expect(simulator.calls(PUT)).toEqual([]);
	});

	it('changes nothing if the talent has no such application', async () => {
		const { error } = await run({ talentId: '6960663240925956460' });
		expect(error).toMatchObject({
			name: 'NodeOperationError',
			message: `Talent ID 6960663240925956460 has no external application ${APPLICATION} [item 0]`,
		});
		expect(simulator.calls(PUT)).toEqual([]);
	});

	it('changes nothing if reading fails', async () => {
		const before = stored();
		simulator.fail(LIST, { status: 400, code: 1002002 });
		expect((await run({ additionalFields: { stage: '面试' } })).error).toBeDefined();
		expect(stored()).toEqual(before);
	});
});

it('an application is deleted without its talent', async () => {
	const { error } = await run({
		operation: 'delete',
		talentId: undefined,
		externalApplicationId: { __rl: true, mode: 'id', value: APPLICATION },
	});
	expect(error).toBeUndefined();
	expect(stored()).toBeUndefined();
	expect(simulator.calls().map(({ query }) => query)).toEqual([{}]);
});

it('mode replace sends only what is set, without reading', async () => {
	await run({ mode: 'replace', additionalFields: { stage: '面试' } });
	expect(stored()).toEqual({ id: APPLICATION, talent_id: TALENT, stage: '面试' });
	expect(simulator.calls(LIST)).toEqual([]);
});

it('a talent that does not exist is reported as such', async () => {
	expect((await run({ operation: 'create', talentId: '1' })).error?.message).toBe('The talent does not exist [item 0]');
});

it('a second create with the same external ID explains the likely reason', async () => {
	const { error } = await run({ operation: 'create', additionalFields: { externalId: '729557715718' } }, [{}, {}]);
	expect(error?.message).toMatch(/\[item 1\]$/);
	expect(error?.description).toMatch(/External ID may have been created within the last 24 hours/);
});

it('a create is not retried after a lost response', async () => {
	const before = simulator.store.externalApplications.size;
	simulator.fail('POST /open-apis/hire/v1/external_applications', { resetAfter: true });
	const { error } = await run({ operation: 'create' });
	expect(error?.description).toMatch(/may already have been made/);
	expect(simulator.store.externalApplications.size).toBe(before + 1);
});

it('records of a list are simplified: ISO times beside the numbers', async () => {
	const all = await run({ operation: 'getAll', externalApplicationId: undefined, returnAll: true, simplify: false });
	const simple = await run({ operation: 'getAll', externalApplicationId: undefined, returnAll: true });
	expect(all.json(HIRE)[0]).toEqual(stored());
	expect(simple.json(HIRE)[0]).toMatchObject({ id: APPLICATION, create_time_iso: newYork(simulator.calendar.time(-60)) });
	expect(simple.json(HIRE)[0]).toMatchObject(stored() ?? {});
});

describe('lists to pick from', () => {
	type Method = 'searchExternalApplications' | 'searchResumeSources' | 'searchTerminationReasons';
	const search = async (method: Method, filter?: string, parameters: object = {}) =>
		await new LarkHire().methods.listSearch[method]?.call(
			await loadOptions(engineFor(simulator), oneNode({ ...update, ...parameters } as never)),
			filter,
		);

	it('show the applications of the talent', async () => {
		expect((await search('searchExternalApplications'))?.results).toEqual([
			{ name: '高级 Java · 简历初筛', value: APPLICATION },
			{ name: 'Test import · 面试', value: '6960663240925956438' },
		]);
		expect((await search('searchExternalApplications', 'test'))?.results.map(({ value }) => value)).toEqual(['6960663240925956438']);
	});

	it('require the talent first', async () => {
		await expect(search('searchExternalApplications', undefined, { talentId: '' })).rejects.toThrow('Fill in Talent first');
		await expect(search('searchExternalApplications', undefined, { talentId: '={{ $json.id }}' })).rejects.toThrow(
			'The list depends on Talent, which is an expression',
		);
		expect(simulator.requests).toEqual([]);
	});

	it('return the names of active reasons and sources, because the API accepts names', async () => {
		expect((await search('searchTerminationReasons'))?.results).toEqual([
			{ name: 'Not suitable (不合适)', value: '不合适' },
			{ name: 'Candidate withdrew (候选人放弃)', value: '候选人放弃' },
		]);
		expect((await search('searchResumeSources', 'head'))?.results).toEqual([{ name: 'Headhunter (猎头)', value: '猎头' }]);
		expect((await search('searchResumeSources', '校园'))?.results).toEqual([]);
	});
});
