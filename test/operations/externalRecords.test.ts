import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

// Offers and background checks that are imported, and belong to an external application.

const APPLICATION = '6960663240925956437';
const ID = '6960663240925956660';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (resource: string, operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource, operation, externalApplicationId: APPLICATION, ...parameters } as never));

describe.each([
	['externalOffer', 'externalOfferId', 'external_offer', { offerStatus: '已接受' }, { offer_status: '已接受' }],
	['externalBackgroundCheck', 'externalBackgroundCheckId', 'external_background_check', { result: '未通过' }, { result: '未通过' }],
] as const)('%s: update', (resource, idField, key, set, changed) => {
	const PUT = `PUT /open-apis/hire/v1/${key}s/:${key}_id`;
	const stored = () => structuredClone(simulator.store[`${resource}s`].get(ID));
	const update = async (parameters: object) => await run(resource, 'update', { [idField]: ID, additionalFields: set, ...parameters });

	it('merges by default, and keeps the files', async () => {
		const before = stored();
		expect((await update({})).error).toBeUndefined();
		expect(stored()).toEqual({ ...before, ...changed });
		expect(before?.attachments).toHaveLength(1);
	});

	it('replaces where that is wanted, without reading first', async () => {
		await update({ mode: 'replace' });
		expect(simulator.calls().map(({ endpoint }) => endpoint)).toEqual([PUT]);
		expect(stored()).toEqual({ id: ID, external_application_id: APPLICATION, ...changed, attachments: [] });
	});

	it('moves no record to another application by accident', async () => {
		const { error } = await update({ externalApplicationId: '6960663240925956438' });
		expect(error?.message).toMatch(/does not belong to External Application ID 6960663240925956438 \[item 0]$/);
		expect(simulator.calls(PUT)).toEqual([]);
	});

	it('says so where Feishu does not keep the files', async () => {
		simulator.fail(PUT, { data: { [key]: { id: ID, external_application_id: APPLICATION, attachment_list: [] } } });
		expect((await update({})).error?.message).toBe('The update was made, but Feishu kept only 0 of 1 attachments [item 0]');
	});

	it('fails rather than lose a file whose ID it cannot read', async () => {
		simulator.fail(`POST /open-apis/hire/v1/${key}s/batch_query`, {
			data: { items: [{ id: ID, external_application_id: APPLICATION, attachment_list: [{ name: 'Report.pdf' }] }] },
		});
		expect((await update({})).error?.message).toMatch(/^The stored list of attachments has an unexpected format/);
		expect(simulator.calls(PUT)).toEqual([]);
	});

	it('says that a record does not exist', async () => {
		expect((await update({ [idField]: '6960663240925956999' })).error?.message).toMatch(/ID 6960663240925956999 was not found \[item 0]$/);
	});
});

describe('files of an offer', () => {
	const ids = (count: number) => Array.from({ length: count }, (_, index) => String(6949805467799537964n + BigInt(index))).join(',');

	it('are at most 20 at first, and 10 in an update', async () => {
		const message = async (operation: string, count: number) =>
			(await run('externalOffer', operation, { externalOfferId: ID, additionalFields: { attachmentIds: ids(count) } })).error?.message;
		expect([await message('create', 20), await message('create', 21)]).toEqual([
			undefined,
			'Additional Fields → Attachment IDs contains 21 IDs; Feishu accepts at most 20 in one request [item 0]',
		]);
		expect([await message('update', 10), await message('update', 11)]).toEqual([
			undefined,
			'Additional Fields → Attachment IDs contains 11 IDs; Feishu accepts at most 10 in one request [item 0]',
		]);
	});

	it('that are too many for an update are not cut off', async () => {
		Object.assign(simulator.store.externalOffers.get(ID) ?? {}, { attachments: ids(11).split(',') });
		const { error } = await run('externalOffer', 'update', { externalOfferId: ID, additionalFields: { owner: 'He Sample' } });
		expect(error?.message).toBe('The record has 11 attachments, but Feishu accepts only 10 in an update [item 0]');
	});
});

describe('external application: create or update', () => {
	const LIST = 'GET /open-apis/hire/v1/external_applications';
	const POST = 'POST /open-apis/hire/v1/external_applications';
	const TALENT = '6960663240925956459';
	const applied = '2026-02-20T01:00:00Z';
	const upsert = async (parameters: object, additionalFields: object, items: object[] = [{}]) =>
		await engineFor(simulator).run(
			oneNode(
				{
					resource: 'externalApplication',
					operation: 'upsert',
					talentId: TALENT,
					externalId: 'A-1',
					...parameters,
					additionalFields,
				} as never,
				items as never,
			),
		);
	const set = { createTime: applied, jobTitle: 'Architect', stage: '面试' };
	const found = () => [...simulator.store.externalApplications.values()].filter(({ job_title: title }) => title === 'Architect');

	it('creates, then updates what it has created, and says which', async () => {
		const [created] = (await upsert({}, set)).json(HIRE);
		const [updated] = (await upsert({}, { ...set, stage: 'Offer' })).json(HIRE);
		expect([created?.action, updated?.action]).toEqual(['created', 'updated']);
		expect(updated?.external_application_id).toBe(created?.external_application_id);
		expect(found().map(({ stage }) => stage)).toEqual(['Offer']);
	});

	it('makes one record of two items of a run', async () => {
		const run = await upsert({}, { ...set, stage: '={{ $json.stage }}' }, [{ stage: '面试' }, { stage: 'Offer' }]);
		expect(run.json(HIRE).map(({ action }) => action)).toEqual(['created', 'updated']);
		expect(found().map(({ stage }) => stage)).toEqual(['Offer']);
	});

	it('is found after its response was lost', async () => {
		simulator.fail(POST, { resetAfter: true });
		expect((await upsert({}, set)).error).toBeDefined();
		expect((await upsert({}, set)).json(HIRE)[0]?.action).toBe('updated');
		expect(found()).toHaveLength(1);
	});

	it('keeps what is not set, or clears it', async () => {
		await upsert({}, { ...set, resumeSource: '内推' });
		await upsert({}, { createTime: applied, jobTitle: 'Architect' });
		expect(found()).toMatchObject([{ stage: '面试', resume_source: '内推' }]);
		await upsert({ mode: 'replace' }, { createTime: applied, jobTitle: 'Architect' });
		expect(found()[0]).not.toHaveProperty('stage');
	});

	it('matches on less where that is wanted', async () => {
		await upsert({}, set);
		await upsert({ matchOn: 'createTime' }, { createTime: applied, jobTitle: 'Architect II' });
		await upsert({ matchOn: 'jobTitle' }, { jobTitle: 'Architect II', stage: 'Offer' });
		const all = [...simulator.store.externalApplications.values()].filter(({ job_title: title = '' }) => title.startsWith('Architect'));
		expect(all).toMatchObject([{ job_title: 'Architect II', stage: 'Offer', create_time: Date.parse(applied) }]);
	});

	it('requires what it matches on', async () => {
		expect((await upsert({}, { jobTitle: 'Architect' })).error?.message).toBe('Match On requires Create Time [item 0]');
		expect((await upsert({ matchOn: 'jobTitle' }, { createTime: applied })).error?.message).toBe('Match On requires Job Title [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('changes none of several that match', async () => {
		for (const id of ['1', '2']) simulator.store.externalApplications.set(id, { id, talent_id: TALENT, job_title: 'Architect' });
		expect((await upsert({ matchOn: 'jobTitle' }, { jobTitle: 'Architect' })).error?.message).toMatch(
			/^Several applications of this talent match/,
		);
		expect(simulator.calls().map(({ endpoint }) => endpoint)).toEqual([LIST]);
	});
});
