import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const ID = '7379910335417927975';
const applicationId = { __rl: true, mode: 'id', value: ID };
const run = async (operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource: 'employee', operation, ...parameters } as never));
const update = async (parameters: object) => await run('update', { employeeId: ID, ...parameters });

it('finds the employee of an application, in words', async () => {
	const [found] = (await run('getByApplication', { applicationId })).json(HIRE);
	expect(found).toMatchObject({ id: ID, onboard_status_label: 'Onboarded', conversion_status_label: 'On probation' });
});

it('says that an application has not led to an employee', async () => {
	const { error } = await run('getByApplication', { applicationId: { ...applicationId, value: '6949805467799537965' } });
	expect(error?.message).toMatch(/The application has not led to an employee/);
});

it('asks for IDs of the current consoles, since Feishu would return those of the old one', async () => {
	await run('get', { employeeId: ID });
	expect(simulator.requests.at(-1)?.query).toEqual({
		department_id_type: 'open_department_id',
		employee_type_id_type: 'employee_type_enum_id',
		job_family_id_type: 'job_family_id',
		job_level_id_type: 'job_level_id',
	});
});

it('converts, lets somebody leave, and takes each back', async () => {
	const labels = async (parameters: object) => {
		const [json] = (await update(parameters)).json(HIRE);
		return [json?.conversion_status_label, json?.onboard_status_label];
	};
	expect(await labels({ change: 1, conversionTime: '2026-03-31T00:00:00+08:00' })).toEqual(['Converted', 'Onboarded']);
	expect(await labels({ change: 2, offboardingTime: '2026-04-30T00:00:00+08:00' })).toEqual(['Converted', 'Left']);
	expect(await labels({ change: 4 })).toEqual(['Converted', 'Onboarded']);
	expect(await labels({ change: 5 })).toEqual(['On probation', 'Onboarded']);
	await update({ change: 3 });
	expect(simulator.store.hireEmployees.has(ID)).toBe(false);
});

it('sends only what belongs to the change', async () => {
	await update({ change: 1, conversionTime: '2026-03-31T00:00:00+08:00', offboardingReason: 'hidden by the panel' });
	expect(simulator.requests.at(-1)?.body).toEqual({
		operation: 1,
		conversion_info: { actual_conversion_time: Date.parse('2026-03-31T00:00:00+08:00') },
	});
});

it('says that the status does not allow the change', async () => {
	const { error } = await update({ change: 5 });
	expect(error).toMatchObject({ message: expect.stringMatching(/The employee's status does not allow this change/) as string });
});
