import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

const [interviewing, toOnboard, ended] = ['6949805467799537964', '6949805467799537965', '6949805467799537970'] as const;
const TALENT = '6960663240925956555';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource: 'application', operation, ...parameters } as never));
const stageOf = (id: string) => simulator.store.applications.get(id)?.stage.en_name;

describe('creating an application', () => {
	const create = async (jobId: string, additionalFields: object = {}) => await run('create', { talentId: TALENT, jobId, additionalFields });

	it('returns its ID, which the next node can use', async () => {
		const [json] = (await create('7281257045172308287')).json(HIRE);
		expect(simulator.store.applications.get(String(json?.application_id))?.talent_id).toBe(TALENT);
	});

	it('is refused where the talent has an active one for the job', async () => {
		const { error } = await create('6956499586395523359');
		expect(error?.message).toMatch(/already has an active application/);
	});

	it('counts as done when an attempt whose response was lost had created it', async () => {
		const CREATE = 'POST /open-apis/hire/v1/applications';
		simulator.fail(CREATE, { resetAfter: true });
		const result = await create('7281257045172308287');
		expect(result.error).toBeUndefined();
		expect(result.json(HIRE)).toEqual([{ success: true, talentId: TALENT, jobId: '7281257045172308287', alreadyApplied: true }]);
		expect(
			[...simulator.store.applications.values()].filter(({ job, talent_id: of }) => job.id === '7281257045172308287' && of === TALENT),
		).toHaveLength(1);
	});

	it('sends the type of the employee ID, which the node tells by its form', async () => {
		await create('7281257045172308287', { employeeId: 'on_sample' });
		expect(simulator.requests.at(-1)?.query).toEqual({ user_id_type: 'union_id' });
	});
});

describe('moving an application', () => {
	it('changes its stage', async () => {
		await run('transferStage', { applicationId: interviewing, targetStageId: '614218419274133' });
		expect(stageOf(interviewing)).toBe('Offer');
	});

	it.each([
		['a stage that does not exist', '1', /The stage does not exist/],
		['onboarded', '614218419274134', /cannot be moved to this stage/],
		['a stage of another process', '6793210103211510024', /cannot be moved to this stage/],
	])('is refused to %s', async (_, targetStageId, message) => {
		expect((await run('transferStage', { applicationId: interviewing, targetStageId })).error?.message).toMatch(message);
		expect(stageOf(interviewing)).toBe('Interview');
	});

	it('is not sent again when its response was lost, since somebody may have moved it on', async () => {
		simulator.fail('POST /open-apis/hire/v1/applications/:application_id/transfer_stage', { resetAfter: true });
		const { error } = await run('transferStage', { applicationId: interviewing, targetStageId: '614218419274133' });
		expect(error?.message).toBeTruthy();
		expect(simulator.calls('POST /open-apis/hire/v1/applications/:application_id/transfer_stage')).toHaveLength(1);
	});
});

describe('ending an application', () => {
	it('needs to be told who ended it', async () =>
		expect((await run('terminate', { applicationId: interviewing, terminationType: '={{ "" }}' })).error?.message).toMatch(
			/Termination Type is empty/,
		));

	it('takes several reasons, and one of the list', async () => {
		const reasons = (value: string, mode: string) => ({ terminationReasonIds: { __rl: true, mode, value } });
		await run('terminate', { applicationId: interviewing, terminationType: 1, additionalFields: reasons('10001, 10002', 'id') });
		await run('cancelOnboarding', { applicationId: toOnboard, terminationType: 22, additionalFields: reasons('10002', 'list') });
		const { applications } = simulator.store;
		expect([interviewing, toOnboard].map((id) => applications.get(id)?.termination?.reasons)).toEqual([['10001', '10002'], ['10002']]);
	});

	it.each(['terminate', 'cancelOnboarding'])(
		'%s counts as done when an attempt whose response was lost had ended it',
		async (operation) => {
			const path = operation === 'terminate' ? 'terminate' : 'cancel_onboard';
			simulator.fail(`POST /open-apis/hire/v1/applications/:application_id/${path}`, { resetAfter: true });
			const result = await run(operation, { applicationId: toOnboard, terminationType: 1 });
			expect(result.json(HIRE)).toEqual([{ success: true, applicationId: toOnboard, alreadyApplied: true }]);
		},
	);

	it('is an error where somebody else had ended it, with other reasons maybe', async () =>
		expect((await run('terminate', { applicationId: ended, terminationType: 1 })).error?.message).toMatch(/has ended already/));

	it('shows each reason with its type, because the two have to fit', async () => {
		const search = new LarkHire().methods.listSearch.searchTerminationReasonIds;
		const found = await search?.call(await loadOptions(engineFor(simulator), oneNode({ resource: 'application', operation: 'terminate' })));
		expect(found?.results).toEqual([
			{ name: 'We Rejected Candidate: Not suitable (不合适)', value: '10001' },
			{ name: 'Candidate Rejected Us: Candidate withdrew (候选人放弃)', value: '10002' },
		]);
	});
});

describe('recovering an application', () => {
	it('makes it active again', async () => {
		await run('recover', { applicationId: ended });
		expect(simulator.store.applications.get(ended)?.active_status).toBe(1);
	});

	it('counts as done when an attempt whose response was lost had recovered it, and is an error otherwise', async () => {
		expect((await run('recover', { applicationId: interviewing })).error?.message).toMatch(/has not ended/);
		simulator.fail('POST /open-apis/hire/v1/applications/:application_id/recover', { resetAfter: true });
		expect((await run('recover', { applicationId: ended })).json(HIRE)).toEqual([
			{ success: true, applicationId: ended, alreadyApplied: true },
		]);
	});
});
