import { Endpoints } from '../../nodes/LarkHire/api/endpoint';
import { connect } from '../../nodes/LarkHire/transport/client';
import { walk } from '../../nodes/LarkHire/transport/pagination';
import { inBatches } from '../../nodes/LarkHire/framework/batches';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { collectGarbage, heapUsed } from '../support/heap';
import { Middlebox } from '../support/middlebox';
import { oneNode } from '../../harness/workflows';

const made: Array<WeakRef<object>> = [];
jest.mock('@larksuiteoapi/node-sdk', () => {
	const actual = jest.requireActual<typeof import('@larksuiteoapi/node-sdk')>('@larksuiteoapi/node-sdk');
	return {
		...actual,
		Client: class extends actual.Client {
			constructor(...given: ConstructorParameters<typeof actual.Client>) {
				super(...given);
				made.push(new WeakRef(this));
			}
		},
	};
});

/** Letters alone, as a tenant may give them. */
const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const kinds: ReadonlyArray<readonly [string, (index: number) => string]> = [
	['eight letters and digits', (index) => (index + 2_000_000_000).toString(36).padStart(8, 'e3').slice(-8)],
	['open_id', (index) => `ou_7d8a6e6df7621556ce0d21922b${index.toString(16).padStart(6, '0')}`],
	['letters alone', letters],
	['numbers', (index) => String(index)],
	['nineteen digits', (index) => String(6960663240925956555n + BigInt(index))],
];

describe('the endpoint of a path with an ID', () => {
	it.each(kinds)('of %s is the same for all', (_kind, id) => {
		const endpoints = new Endpoints([]);
		const found = Array.from(
			{ length: 1000 },
			(_, index) => endpoints.of('GET', `/open-apis/contact/v3/users/${id(index)}/seats`).endpoint,
		);
		expect(new Set(found).size).toBeLessThanOrEqual(11);
		expect(found.at(-1)).toBe('GET /open-apis/contact/v3/users/:id/seats');
	});

	it('differs from that of a name in its place', () => {
		const endpoints = new Endpoints([]);
		const of = (path: string) => endpoints.of('GET', path).endpoint;
		expect(
			[
				'/open-apis/hire/v1/talents/6960663240925956555',
				'/open-apis/hire/v1/talents/batch_get_id',
				'/open-apis/hire/v1/talents/search_v2',
				'/open-apis/hire/v2/talents/3e3cf96b',
			].map(of),
		).toEqual([
			'GET /open-apis/hire/v1/talents/:id',
			'GET /open-apis/hire/v1/talents/batch_get_id',
			'GET /open-apis/hire/v1/talents/search_v2',
			'GET /open-apis/hire/v2/talents/:id',
		]);
	});
});

it('twenty thousand requests with different IDs keep no memory', async () => {
	const [[, id]] = kinds as [(typeof kinds)[0]];
	const helper = async ({ url }: { url: string }) => ({
		statusCode: 200,
		headers: {},
		body: url.endsWith('/internal') ? { code: 0, tenant_access_token: 't-1', expire: 7200 } : { code: 0, data: {} },
	});
	const endpoints = new Endpoints([]);
	const lark = await connect({
		app: { domain: 'https://open.feishu.cn', appId: 'cli_paths', appSecret: 'secret' },
		helper: helper as never,
		endpoints: [],
		others: (method, path) => endpoints.of(method, path),

		timeout: 5000,
	});
	const ask = async (from: number, to: number) => {
		for (let index = from; index < to; index += 1) await lark.request({ method: 'GET', url: `/open-apis/contact/v3/users/${id(index)}` });
	};
	const kept = async (from: number) => {
		const before = heapUsed();
		await ask(from, from + 20_000);
		return heapUsed() - before;
	};
	await ask(0, 2000);
	// 100 bytes each would be 2 MB, each time. What the process does besides, such as compiling, it does once.
	expect(Math.min(await kept(2000), await kept(22_000))).toBeLessThan(1_500_000);
}, 60_000);

it('one client serves all items of an API Request', async () => {
	const simulator = await Simulator.start();
	made.length = 0;
	const items = Array.from({ length: 60 }, (_, index) => ({ id: letters(index) }));
	await engineFor(simulator).run(
		oneNode(
			{ resource: 'customApiCall', operation: 'call', method: 'GET', path: '=/open-apis/hire/v1/websites/{{ $json.id }}/channels' },
			items,
			{ onError: 'continueRegularOutput' },
		),
	);
	const { length } = made;
	await simulator.stop();
	expect(length).toBe(1);
});

it('few clients are kept if each item has its own timeout', async () => {
	const simulator = await Simulator.start();
	made.length = 0;
	let kept = Infinity;
	const items = Array.from({ length: 60 }, (_, index) => ({ timeout: 20 + index }));
	const done = await Middlebox.with(
		simulator,
		async () => {
			if (made.length === items.length) {
				collectGarbage();
				kept = made.filter((client) => client.deref()).length;
			}
			return undefined;
		},
		async ({ url }) =>
			await engineFor(simulator, { baseUrl: url }).run(
				oneNode(
					{
						resource: 'customApiCall',
						operation: 'call',
						method: 'GET',
						path: '/open-apis/hire/v1/websites',
						options: { timeout: '={{ $json.timeout }}', itemsInFlight: 1 },
					},
					items,
				),
			),
	);
	await simulator.stop();
	expect(done.error).toBeUndefined();
	expect(made).toHaveLength(60);
	expect(kept).toBeLessThanOrEqual(25);
});

describe('a list', () => {
	const page = (items: readonly object[], token?: number) => ({
		data: { items, has_more: token !== undefined, ...(token !== undefined && { page_token: String(token) }) },
	});

	it('of fifty empty pages in a row is given up', async () => {
		let asked = 0;
		await expect(walk(10, Infinity, 'https://open.feishu.cn', async () => page([], asked++))).rejects.toMatchObject({
			message: "Feishu's list could not be read to the end",
		});
		expect(asked).toBe(50);
	});

	it('is read on over fewer empty pages', async () => {
		let asked = 0;
		const ask = async () => (++asked > 120 ? page([{ last: true }]) : page(asked % 49 === 0 ? [{ asked }] : [], asked));
		expect(await walk(10, Infinity, 'https://open.feishu.cn', ask)).toEqual([{ asked: 49 }, { asked: 98 }, { last: true }]);
	});

	it('that never ends is given up', async () => {
		let asked = 0;
		await expect(walk(10, Infinity, 'https://open.feishu.cn', async () => page([{}], asked++))).rejects.toMatchObject({
			message: "Feishu's list could not be read to the end",
		});
		expect(asked).toBeLessThanOrEqual(100_001);
	});

	it('may have more records on a page than a call has arguments', async () => {
		const many = Array.from({ length: 300_000 }, () => ({}));
		expect(await walk(500, Infinity, 'https://open.feishu.cn', async () => page(many))).toHaveLength(300_000);
		expect((await inBatches(['1'], 1, async () => ({ data: many }))).data).toHaveLength(300_000);
	});
});
