import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const ACCOUNT = '6995842370159937061';
const CREATE = 'POST /open-apis/hire/v1/eco_background_check_packages';

const run = async (operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource: 'backgroundCheck', operation, accountId: ACCOUNT, ...parameters } as never));
const entries = (...entry: object[]) => ({ packages: { entry } });
const account = () => simulator.store.checkAccounts.get(ACCOUNT);

describe('packages', () => {
	it('are added to those that are there', async () => {
		expect((await run('createPackages', entries({ id: 'x', name: 'X' }))).json(HIRE)).toEqual([{ success: true, accountId: ACCOUNT }]);
		expect(account()?.packages.map(({ id }) => id)).toEqual(['1001', '1002', 'x']);
	});

	it.each([
		[{}, /^Packages is empty/],
		[entries({ id: 'x', name: 'X' }, { id: 'x', name: 'Y' }), /^Packages contains an ID twice/],
		[entries({ id: 'x'.repeat(37), name: 'X' }), /^Packages 1 → ID has 37 characters; Feishu accepts at most 36/],
		[entries({ id: 'x', name: 'X'.repeat(101) }), /^Packages 1 → Name has 101 characters; Feishu accepts at most 100/],
	])('%j are rejected before anything is sent', async (parameters, message) => {
		expect((await run('createPackages', parameters)).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});

	it('that are there already are rejected, with both meanings of the code', async () => {
		simulator.fail(CREATE, { status: 400, code: 1002001 });
		const { error } = await run('createPackages', entries({ id: '1001', name: 'Basic' }));
		expect(error?.message).toBe('Lark Hire does not accept the packages, or has an internal error [item 0]');
		expect(simulator.calls(CREATE)).toHaveLength(1);
	});

	it('or items are deleted, at least one', async () => {
		expect((await run('deletePackages', {})).error?.message).toMatch(/^Package IDs is empty/);
		expect(simulator.requests).toEqual([]);
		expect((await run('deletePackages', { additionalItemIds: '2001' })).error).toBeUndefined();
		expect([account()?.packages.length, account()?.items.length]).toEqual([2, 0]);
	});
});

describe('custom fields', () => {
	const field = (over: object = {}) => ({ type: 'text', key: 'level', name: { en_us: 'Level' }, is_required: false, ...over });
	const create = async (...fields: object[]) => await run('createCustomFields', { customFieldsJson: JSON.stringify(fields) });

	it('replace those that are there', async () => {
		expect((await create(field())).error).toBeUndefined();
		expect(account()?.fields.map(({ key }) => key)).toEqual(['level']);
	});

	it.each([
		[[], /^Custom Fields \(JSON\) contains no field/],
		[[field(), field()], /^Custom Fields \(JSON\) contains a key twice/],
		[[field({ type: 'select' })], /^Custom Fields \(JSON\) is invalid: \[0\]\.options is missing/],
		[[field({ type: 'time' })], /^Custom Fields \(JSON\) is invalid: \[0\]\.type must be one of/],
		[[field({ label: 'x' })], /^Custom Fields \(JSON\) is invalid: \[0\]\.label is not one of/],
	])('%j are rejected before anything is sent', async (fields, message) => {
		expect((await create(...fields)).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});

	it('whose keys were deleted cannot come back', async () => {
		expect((await run('deleteCustomFields', {})).error).toBeUndefined();
		const { error } = await create(field({ key: 'candidate_degree' }));
		expect(error?.message).toBe('Lark Hire does not accept the custom fields [item 0]');
		expect(error?.description).toMatch(/Keys of deleted fields cannot be used again/);
	});
});
