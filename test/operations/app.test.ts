import { resources } from '../../nodes/LarkHire/resources';
import { checkScopes } from '../../nodes/LarkHire/resources/app/checkScopes.operation';
import { Simulator } from '../../simulator';
import { knownScopes } from '../../simulator/routes';
import { HIRE, oneNode } from '../../harness/workflows';
import { engineFor } from '../support/fromSource';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async () => (await engineFor(simulator).run(oneNode({ resource: 'app', operation: 'checkScopes' }))).json(HIRE);
const names = (joined: unknown) => String(joined).split(', ');

it('lists every scope that an operation needs, once, the missing ones first', async () => {
	const lacking = ['hire:ehr_import', 'corehr:probation.assessment:write'];
	simulator.app().scopes = knownScopes.filter((scope) => !lacking.includes(scope));
	const items = await run();
	expect(items.slice(0, 3).map(({ scope, granted }) => [scope, granted])).toEqual([
		['corehr:probation.assessment:write', false],
		['hire:ehr_import', false],
		[expect.any(String), true],
	]);
	expect(items.filter(({ granted }) => granted === true)).toHaveLength(items.length - 2);
	const ways = items.map(({ scope, other_scopes: others }) => [scope, ...names(others)].sort().join());
	expect(new Set(ways).size).toBe(items.length);
	const operations = resources.flatMap((resource) =>
		resource.operations
			.filter(({ endpoint, freeRequest }) => !freeRequest && endpoint.scopes.length > 0)
			.map(({ name }) => `${resource.name}: ${name}`),
	);
	const named = new Set(items.flatMap(({ operations: needing }) => names(needing)));
	expect(operations.filter((name) => !named.has(name))).toEqual([]);
});

it('counts any one of several scopes, and says what they are for', async () => {
	simulator.app().scopes = ['hire:talent'];
	const items = await run();
	expect(items.find(({ scope, other_scopes: others }) => scope === 'hire:talent:readonly' && others === 'hire:talent')).toMatchObject({
		granted: true,
		operations: expect.stringMatching(/^Talent: Get, .*Website Delivery: Create by Resume$/),
		lists_of: expect.stringMatching(/Application: Get Many/),
	});
	expect(items.find(({ scope }) => scope === 'hire:location:readonly')).toMatchObject({ granted: false, operations: '' });
});

it('links to where a missing scope is granted, where that is known', async () => {
	const scopes = [{ scope_name: 'hire:talent', grant_status: 1, scope_type: 'tenant' }];
	const answering = (domain: string) =>
		({ lark: { domain, appId: 'cli_a', application: { v6: { scope: { list: async () => ({ data: { scopes } }) } } } } }) as never;
	const links = async (domain: string) => {
		const { data = [] } = await checkScopes(resources).execute(answering(domain));
		return new Map(Object.values<{ scope: string; grant_url: string }>(data as never).map(({ scope, grant_url: url }) => [scope, url]));
	};
	const feishu = await links('https://open.feishu.cn');
	expect(feishu.get('hire:ehr_import')).toBe('https://open.feishu.cn/app/cli_a/auth?q=hire:ehr_import&op_from=openapi&token_type=tenant');
	expect(feishu.get('hire:talent')).toBe('');
	expect([...(await links('https://open.example.com')).values()].filter((url) => url !== '')).toEqual([]);
});
