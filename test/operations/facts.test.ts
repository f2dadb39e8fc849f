import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'node:querystring';
import { facts } from '../../facts';
import { described, isRequired, type Facts, type Rate } from '../../facts/endpoint';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { pollingTriggers } from '../../nodes/LarkHire/triggers/polling';
import { endpointsOf, isSafe, type Endpoint, type Limit } from '../../nodes/LarkHire/api/endpoint';
import { pickersOf } from '../../nodes/LarkHire/framework/listSearch';
import { resources } from '../../nodes/LarkHire/resources';
import { Simulator } from '../../simulator';
import { routes } from '../../simulator/routes';
import { WEBSITE_ID } from '../../simulator/store';
import { shape } from '../../simulator/validate';
import { exampleOperations } from '../../harness/examples';
import { flowOf } from '../../harness/examples/flow';
import { least, put, valuesOf, whole, withEachValue, withoutEachRequired } from '../support/facts/sample';
import { sentBy, type Sent } from '../support/facts/sent';
import { blanksOf, variantsOf } from '../support/facts/variants';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { oneNode, oneTrigger } from '../../harness/workflows';

const operations = resources
	.flatMap((resource) =>
		resource.operations.map((operation) => ({ name: `${resource.value}.${operation.value}`, resource: resource.value, operation })),
	)
	.filter(({ operation }) => !operation.freeRequest);
const pickers = [
	...new Map(operations.flatMap(({ operation }) => pickersOf(operation.fields)).map((picker) => [picker.name, picker])).values(),
];
const nextPage = 'eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MCwiaWQiOm51bGx9';
/** What the credential calls; no endpoint of an operation. */
const signIn = ['POST /open-apis/auth/v3/tenant_access_token/internal'];

const exampleOf = (name: string) =>
	exampleOperations.find((one) => `${one.resource}.${one.operation}` === name) ?? fail(`There is no example of ${name}`);
const rowOf = (endpoint: string): Facts => facts.find((row) => row.endpoint === endpoint) ?? fail(`There are no facts about ${endpoint}`);
const fail = (why: string): never => {
	throw new Error(why);
};

const windowsOf = (limit: readonly Rate[]): Limit =>
	limit.map((rate) => ({ calls: parseInt(rate, 10), seconds: rate.endsWith('/min') ? 60 : 1 }));
const sorted = (list: readonly string[]) => [...list].sort();
const bySeconds = (limit: Limit) => [...limit].sort((a, b) => b.seconds - a.seconds);
const all = facts.map((row) => [row.endpoint, row] as const);

describe('what is declared', () => {
	const used: ReadonlyArray<readonly [string, Endpoint]> = [
		...operations.flatMap(({ name, operation }) =>
			endpointsOf(operation).map((endpoint) => [`${name}: ${endpoint.endpoint}`, endpoint] as const),
		),
		...pollingTriggers.flatMap(({ value, endpoints }) =>
			endpoints.map((endpoint) => [`${value}: ${endpoint.endpoint}`, endpoint] as const),
		),
		...pickers.flatMap(({ name, endpoints }) => endpoints.map((endpoint) => [`${name}: ${endpoint.endpoint}`, endpoint] as const)),
	];

	it.each([...new Map(used)])('%s has the limit and the scopes of the page', (_name, { endpoint, limit, scopes }) => {
		const row = rowOf(endpoint);
		expect(bySeconds(limit)).toEqual(bySeconds(windowsOf(row.limit)));
		expect(sorted(scopes)).toEqual(sorted(row.scopes));
	});

	// The first one is what the credential test and a refusal without names ask for.
	it.each([...new Map(used)])('%s has the scope that allows least first, where it only reads', (_name, endpoint) => {
		const { scopes } = endpoint;
		const narrow = scopes.filter((scope) => /:read(only)?$/.test(scope));
		if (isSafe(endpoint) && narrow.length > 0) expect(narrow).toContain(scopes[0]);
	});

	it.each([...new Map(used)])('%s is declared for the kinds of app of its page', (_name, endpoint) => {
		expect(endpoint.apps ?? 'custom and store').toBe(rowOf(endpoint.endpoint).apps);
	});

	it('has one row for each endpoint, and no unused row', () => {
		expect(sorted(routes.map(({ endpoint }) => endpoint))).toEqual(sorted(facts.map(({ endpoint }) => endpoint)));
		expect(sorted(facts.map(({ endpoint }) => endpoint))).toEqual(
			sorted([...new Set([...used.map(([, { endpoint }]) => endpoint), ...signIn])]),
		);
	});
});

describe.each(all)('the simulator: %s', (endpoint, row) => {
	const route = routes.find((one) => one.endpoint === endpoint) ?? fail(`The simulator has no ${endpoint}`);
	const topLevel = (parameters: object = {}) => Object.keys(parameters).filter((path) => !/[.[]/.test(path));
	const accepted = (rules: typeof route.query) => Object.keys(rules).filter((key) => rules[key]?.check);
	const violation = ({ query, body }: { query: object; body: object }) => shape(route.query)(query, '') ?? shape(route.body)(body, '');

	it('has the limit, the scopes and the kinds of app', () => {
		expect(bySeconds(route.limit)).toEqual(bySeconds(windowsOf(row.limit)));
		expect(sorted(route.scopes)).toEqual(sorted(row.scopes));
		if (!route.open) expect(route.customOnly === true).toBe(row.apps === 'custom');
		const gates = [...Object.values(row.requestScopes ?? {}), ...Object.values(row.responseScopes ?? {})].flat();
		expect((route.fieldScopes ?? []).filter((scope) => !gates.includes(scope))).toEqual([]);
	});

	it('accepts the same parameters', () => {
		expect(sorted(accepted(route.query))).toEqual(sorted(topLevel(row.query)));
		expect(sorted(accepted(route.body))).toEqual(sorted(topLevel(row.body)));
	});

	// A file is read by the gateway's form, not by rules.
	if (!Object.values(row.body ?? {}).some((parameter) => described(parameter).is.startsWith('file'))) {
		it('accepts every parameter with every value', () => {
			expect([whole(row), ...withEachValue(row)].map((sample) => [sample.what, violation(sample)]).filter(([, found]) => found)).toEqual(
				[],
			);
		});

		it('rejects a value that the page does not have, and a request without what is required', () => {
			for (const part of ['query', 'body'] as const) {
				for (const [path, parameter] of Object.entries(row[part] ?? {})) {
					if (!described(parameter).values) continue;
					const sample = whole(row);
					const wrong = typeof valuesOf(parameter, part)[0] === 'number' ? 4711 : 'none_of_these';
					put(sample[part], path, part === 'body' && described(parameter).is.includes('[]') ? [wrong] : wrong);
					expect([path, violation(sample)?.kind]).toEqual([path, 'invalid']);
				}
			}
			for (const sample of withoutEachRequired(row)) expect([sample.what, violation(sample)?.kind]).toEqual([sample.what, 'missing']);
		});
	}
});

describe("the simulator's lists", () => {
	let simulator: Simulator;
	let authorization: string;
	beforeAll(async () => {
		simulator = await Simulator.start();
		const { appId, appSecret } = simulator.app();
		authorization = `Bearer ${(await post('/open-apis/auth/v3/tenant_access_token/internal', { app_id: appId, app_secret: appSecret })).tenant_access_token}`;
	});
	afterAll(async () => await simulator.stop());

	const post = async (path: string, body: object | undefined, method = 'POST') =>
		(await (
			await fetch(simulator.url + path, {
				method,
				headers: { 'content-type': 'application/json', authorization },
				...(body && { body: JSON.stringify(body) }),
			})
		).json()) as { code: number; tenant_access_token?: string };

	it.each(all.filter(([, { query }]) => query?.page_size))(
		'%s: pages are as large as the page says, and no larger',
		async (endpoint, row) => {
			const [method = '', template = ''] = endpoint.replace(':website_id', WEBSITE_ID).split(' ');
			const name = operations.find(({ operation }) => operation.endpoint.endpoint === endpoint)?.name;
			const example = name && exampleOf(name);
			const { path, query: asked } = example ? example.wire(example.items[0]) : { path: template };
			const { most = 0 } = described(row.query?.page_size ?? 'int');
			const code = async (size: number) =>
				(
					await post(
						`${path}?${stringify({ ...(!example && least(row).query), ...asked, page_size: size })}`,
						method === 'POST' ? least(row).body : undefined,
						method,
					)
				).code;
			expect(await code(most)).toBe(0);
			expect(await code(most + 1)).not.toBe(0);
		},
	);
});

describe("the simulator's rejections", () => {
	const folder = join(__dirname, '..', '..', 'simulator', 'routes');
	/** The code that stands in each file, by the endpoint before which it stands; what comes before the first is for all of the file. */
	const files = readdirSync(folder)
		.map((name) => {
			const code = readFileSync(join(folder, name), 'utf8');
			const parts = code.split(/(?=endpoint: ')/);
			return { name, code, parts: parts.slice(1).map((part) => ({ endpoint: /endpoint: '([^']+)'/.exec(part)?.[1] ?? '', part })) };
		})
		.filter(({ parts }) => parts.length > 0);

	it.each(files.map((file) => [file.name, file] as const))(
		'%s has only codes of the pages, with their HTTP status',
		(_name, { code, parts }) => {
			const known = parts.flatMap(({ endpoint }) =>
				Object.entries(rowOf(endpoint).codes ?? {}).map(([number, [status]]) => `${status} ${number}`),
			);
			const told = [...code.matchAll(/documented\((\d+), (\d+)/g)].map(([, status, number]) => `${status} ${number}`);
			expect(told.filter((one) => !known.includes(one))).toEqual([]);
		},
	);

	it.each(files.flatMap(({ parts }) => parts.map(({ endpoint, part }) => [endpoint, part] as const)))(
		'%s says that bad parameters have a code where the page has it',
		(endpoint, part) => {
			const reject = /reject: (\w+)/.exec(part)?.[1];
			if (reject === 'hire' || reject === 'hireUnlisted')
				expect(reject).toBe(rowOf(endpoint).codes?.[1002002]?.[0] === 400 ? 'hire' : 'hireUnlisted');
		},
	);
});

describe('what goes over the wire', () => {
	let simulator: Simulator;
	/** Every request of the package, by endpoint: of operations with each field and each option, of lists to pick from, and of the trigger. */
	const sent = new Map<string, Array<readonly Sent[]>>();

	function note(): void {
		for (const call of simulator.calls()) sent.set(call.endpoint, [...(sent.get(call.endpoint) ?? []), sentBy(call)]);
		simulator.reset();
	}

	async function playAll({ name, resource, operation }: (typeof operations)[number]): Promise<void> {
		const example = exampleOf(name);
		const endpoints = endpointsOf(operation).map(({ endpoint }) => endpoint);
		// Options change how an operation works, not what it sends.
		const fields = operation.fields.filter(({ name: field }) => !['options', 'simplify'].includes(field));
		const base = { ...example.least, ...(example.list && { returnAll: true }) };
		for (const parameters of [base, example.parameters, ...variantsOf(fields, base, endpoints.map(rowOf)), ...blanksOf(fields, base)]) {
			// A first page that is not the last.
			if (example.list)
				for (const endpoint of endpoints) simulator.fail(endpoint, { data: { items: [], has_more: true, page_token: nextPage } });
			await engineFor(simulator).run(flowOf(example, { resource, operation: operation.value, ...parameters }, example.items.slice(0, 1)));
			note();
		}
	}

	async function pick(picker: (typeof pickers)[number]): Promise<void> {
		const node = oneNode({ resource: 'website', operation: 'getJobPosts', websiteId: { __rl: true, mode: 'id', value: WEBSITE_ID } });
		const search = new LarkHire().methods.listSearch[picker.name] ?? fail(`The node has no ${picker.name}`);
		for (const asked of [[], ['Sample'], [undefined, nextPage]] as const)
			await search.call(await loadOptions(engineFor(simulator), node), ...asked).catch(() => undefined);
		note();
	}

	/** An event that has nothing to emit asks for its list all the same. */
	async function watch(event: string): Promise<void> {
		const deliveries = { websiteId: WEBSITE_ID, deliveryTaskIds: 'f1c2a0f138ec492d99d7ab73594158ad' };
		await engineFor(simulator).publish(oneTrigger({ event, ...(event === 'deliveryTaskFinished' && deliveries) }));
		note();
	}

	beforeAll(async () => {
		simulator = await Simulator.start();
		// Minutes of pacing pass in seconds.
		new Clock(50);
		for (const one of operations) await playAll(one);
		for (const picker of pickers) await pick(picker);
		for (const { value } of pollingTriggers) await watch(value);
		jest.restoreAllMocks();
	}, 600_000);
	afterAll(async () => await simulator.stop());

	describe.each(all.filter(([endpoint]) => !signIn.includes(endpoint)))('%s', (endpoint, row) => {
		const parameters = (['query', 'body'] as const).flatMap((part) =>
			Object.entries(row[part] ?? {}).map(([path, parameter]) => ({ part, path, parameter, ...described(parameter) })),
		);
		const find = (one: Sent) => parameters.find(({ part, path }) => part === one.part && path === one.path);
		const everything = () => (sent.get(endpoint) ?? []).flat();
		const reasons = Object.keys(row.notOffered ?? {});

		it('is called', () => expect(sent.get(endpoint)?.length).toBeGreaterThan(0));

		it("gets only parameters of the page, with the page's types", () => {
			const wrong = everything().filter((one) => {
				const { is, leaveOut } = find(one) ?? {};
				return !is || leaveOut || !fits(one.value, is, one.part);
			});
			expect(wrong).toEqual([]);
		});

		it('gets every parameter of the page, but for those with a reason', () => {
			const got = new Set(everything().map(({ part, path }) => `${part} ${path}`));
			const lacking = parameters.filter(({ part, path, leaveOut }) => !leaveOut && !got.has(`${part} ${path}`)).map(({ path }) => path);
			expect(sorted(lacking)).toEqual(sorted(reasons.filter((name) => !name.includes('='))));
		});

		it('gets every value of the page and no other, but for those with a reason', () => {
			const [known, got] = [
				parameters.filter(({ path }) => !reasons.includes(path)),
				new Set(everything().map(({ path, value }) => `${path}=${String(value)}`)),
			];
			const lacking = known
				.flatMap(({ path, values = {} }) => Object.keys(values).map((value) => `${path}=${value}`))
				.filter((one) => !got.has(one));
			expect(sorted(lacking)).toEqual(sorted(reasons.filter((name) => name.includes('='))));
			const wrong = everything().filter((one) => !(String(one.value) in (find(one)?.values ?? { [String(one.value)]: '' })));
			expect(wrong).toEqual([]);
		});

		it('gets what it requires with every request', () => {
			for (const { part, path } of parameters.filter(({ parameter }) => isRequired(parameter))) {
				const parent = path.slice(0, path.lastIndexOf('.')).replace(/\[\]$/, '');
				const count = (request: readonly Sent[], wanted: string) =>
					request.filter((one) => one.part === part && one.path === wanted).length;
				const without = (sent.get(endpoint) ?? []).filter(
					(request) => count(request, path) < (path.includes('.') ? count(request, parent) : 1),
				);
				expect([path, without]).toEqual([path, []]);
			}
		});

		it('is requested with the largest page size', () => {
			const most = described(row.query?.page_size ?? 'int').most;
			const sizes = everything()
				.filter(({ path }) => path === 'page_size')
				.map(({ value }) => Number(value));
			if (row.query?.page_size) expect(Math.max(...sizes)).toBe(most);
		});
	});
});

it.each(operations.filter(({ operation }) => operation.simplified).map(({ name, operation }) => [name, operation] as const))(
	'%s simplifies to keys that the record has',
	(_name, { endpoint, simplified = [] }) => {
		// Names that another API has.
		const keys = [...(rowOf(endpoint.endpoint).record?.keys ?? []), 'employee_name', 'department_name'];
		expect(simplified.filter((key) => !keys.includes(key))).toEqual([]);
	},
);

/** In the query everything is text. */
function fits(value: unknown, is: string, part: Sent['part']): boolean {
	if (part === 'query') return typeof value === 'string';
	if (is.startsWith('int')) return Number.isSafeInteger(value);
	return typeof value === (is.startsWith('float') ? 'number' : is.startsWith('file') ? 'object' : (/^[a-z]+/.exec(is)?.[0] ?? ''));
}
