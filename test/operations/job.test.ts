import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (operation: string, parameters: object, resource = 'job') =>
	await engineFor(simulator).run(oneNode({ resource, operation, ...parameters } as never));
const pick = async (list: string, filter?: string) => {
	const node = oneNode({ resource: 'application', operation: 'getAll' });
	const search = new LarkHire().methods.listSearch[list];
	return (await search?.call(await loadOptions(engineFor(simulator), node), filter))?.results;
};

it('lists jobs that changed, with words for their numbers', async () => {
	const after = new Date(simulator.calendar.time(-18)).toISOString();
	const result = await run('getAll', { returnAll: true, additionalFields: { updatedAfter: after } });
	expect(result.json(HIRE).map(({ id, process_type_label: type }) => [id, type])).toEqual([
		['7334134355464633', 'Campus'],
		['7281257045172308287', 'Experienced hires'],
	]);
});

it('gives the job itself', async () => {
	const [json] = (await run('get', { jobId: '6956499586395523359' })).json(HIRE);
	expect(json).toMatchObject({
		basic_info: { code: 'A75256', active_status_label: 'Active', required_degree_label: 'Bachelor or above' },
		recruiter: { name: { en_us: 'He Sample' } },
	});
});

it('says so when there is no such job', async () =>
	expect((await run('get', { jobId: '6956499586395523999' })).error?.message).toMatch(/The job does not exist/));

it('labels the stages of a process', async () => {
	const [first] = (await run('getAll', { returnAll: true }, 'jobProcess')).json(HIRE);
	expect(first).toMatchObject({
		type_label: 'Experienced hires',
		stage_list: expect.arrayContaining([expect.objectContaining({ type_label: 'Offer' })]),
	});
});

describe('lists to choose from', () => {
	it('name a job by title and code', async () =>
		expect(await pick('searchJobs', 'designer')).toEqual([{ name: 'Sample Designer (A75257)', value: '6956499586395523360' }]));

	it('name a process in both languages', async () =>
		expect(await pick('searchJobProcesses', 'campus')).toEqual([{ name: 'Campus (校招流程)', value: '7383889964737988883' }]));

	it('show with each stage its process, since several have stages of the same name', async () =>
		expect(await pick('searchStages', ': interview')).toEqual([
			{ name: 'Experienced Hires (社招流程): Interview (面试)', value: '614218419274131' },
			{ name: 'Campus (校招流程): Interview (面试)', value: '6793210103211510025' },
		]));
});
