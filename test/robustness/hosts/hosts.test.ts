import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { certificate, type Certificate } from '../../support/certificate';
import { Simulator } from '../../../simulator';
import { DOWNLOAD } from '../../../simulator/fileHost';
import { engineFor, installed } from '../../support/fromSource';
import { isToken, Middlebox, type Told } from '../../support/middlebox';
import { seen, waysOf, type Way } from '../../support/ways';
import { HIRE, oneNode } from '../../../harness/workflows';

const ways = waysOf(installed);
const all = Object.entries(ways).map(([name, way]) => [name, way] as const);

describe('a certificate', () => {
	let ours: Certificate;
	let foreign: Certificate;
	beforeAll(() => ([ours, foreign] = [certificate('IP:127.0.0.1'), certificate('DNS:open.feishu.cn')]));
	afterAll(() => [ours, foreign].forEach((one) => one.remove()));

	const secure = async <T>({ key, cert }: Certificate, act: (simulator: Simulator) => Promise<T>): Promise<T> => {
		const simulator = await Simulator.start({ tls: { key, cert } });
		return await act(simulator).finally(async () => await simulator.stop());
	};
	/** Node.js trusts `authority` beside those that it trusts anyway. */
	const trusting = async ({ file }: Certificate, simulator: Simulator): Promise<Record<string, string | null>> => {
		const { appId, appSecret } = simulator.app();
		const child = await promisify(execFile)(
			process.execPath,
			['-r', '@swc-node/register', join(__dirname, 'child.ts'), simulator.url, appId, appSecret],
			{ env: { ...process.env, NODE_EXTRA_CA_CERTS: file } },
		);
		return JSON.parse(child.stdout) as Record<string, string | null>;
	};

	it.each(all)('that nobody trusts: %s says so, and nothing is sent', async (_name, way) => {
		await secure(ours, async (simulator) => {
			expect(await seen(way, engineFor(simulator))).toMatch(
				/^The certificate of https:\/\/127\.0\.0\.1:\d+ is not trusted.*Nothing was sent.*NODE_EXTRA_CA_CERTS.*DEPTH_ZERO_SELF_SIGNED_CERT/s,
			);
			expect(simulator.requests).toEqual([]);
		});
	});

	it('of an authority that n8n trusts works for everything', async () => {
		await secure(ours, async (simulator) => {
			expect(await trusting(ours, simulator)).toEqual(Object.fromEntries(all.map(([name]) => [name, null])));
			expect(simulator.calls().length).toBeGreaterThan(all.length - 3);
		});
	}, 60_000);

	it('that is for another host is rejected, although it is trusted', async () => {
		await secure(foreign, async (simulator) => {
			const outcomes = Object.values(await trusting(foreign, simulator));
			expect(outcomes).toEqual(
				all.map(() => expect.stringMatching(/^The certificate of .* is not trusted.*ERR_TLS_CERT_ALTNAME_INVALID/s)),
			);
			expect(simulator.requests).toEqual([]);
		});
	}, 60_000);
});

describe('a redirect', () => {
	let simulator: Simulator;
	/** Another host, on which everything would succeed that is sent there. */
	let other: Simulator;
	beforeAll(async () => ([simulator, other] = await Promise.all([Simulator.start(), Simulator.start()])));
	beforeEach(() => [simulator, other].forEach((one) => one.reset()));
	afterAll(async () => void (await Promise.all([simulator.stop(), other.stop()])));

	const places: ReadonlyArray<readonly [string, (path: string) => string]> = [
		['another host', (path) => other.url + path],
		['another host, without a scheme', (path) => `//127.0.0.1:${other.port}${path}`],
		['the same host', (path) => `/elsewhere${path}`],
	];
	const cases = [301, 302, 303, 307, 308].flatMap((status) => places.map(([where, to]) => [status, where, to] as const));
	const to = (status: number, location: string): Told => ({
		status,
		headers: { location, 'content-type': 'text/html' },
		body: '<a>Moved</a>',
	});
	const withRedirect = async (way: Way, redirected: (token: boolean) => boolean, told: (path: string) => Told) =>
		await Middlebox.with(
			simulator,
			(asked) => (redirected(isToken(asked)) ? told(asked.path) : undefined),
			async (box) => ({ seen: await seen(way, engineFor(simulator, { baseUrl: box.url })), asked: box.asked }),
		);

	it.each(cases)('%i to %s does not get the secret, and the message says so', async (status, _where, place) => {
		for (const [name, way] of all) {
			const outcome = await withRedirect(
				way,
				(token) => token,
				(path) => to(status, place(path)),
			);
			expect([name, outcome.seen]).toEqual([
				name,
				expect.stringMatching(
					new RegExp(`returned ${status}, a redirect, and does not look like a Feishu API.*not followed.*base URL`, 's'),
				),
			]);
			// n8n itself asks the credential a second time for its HTTP Request node.
			expect([name, outcome.asked.length]).toEqual([name, name === 'the HTTP Request node' ? 2 : 1]);
		}
		expect(other.requests).toEqual([]);
	});

	it.each(cases)('%i to %s does not get the token', async (status, _where, place) => {
		for (const [name, way] of all.filter(([one]) => one !== 'preAuthentication' && one !== 'the HTTP Request node')) {
			const outcome = await withRedirect(
				way,
				(token) => !token,
				(path) => to(status, place(path)),
			);
			expect([name, outcome.seen]).toEqual([name, expect.stringMatching(/a redirect, and does not look like a Feishu API/)]);
			expect([name, outcome.asked.length]).toEqual([name, 2]);
		}
		expect(other.requests).toEqual([]);
	});

	it.each(cases)("%i to %s is followed by n8n's HTTP Request node without the token", async (status, where, place) => {
		const { asked } = await withRedirect(
			ways['the HTTP Request node'] as Way,
			(token) => !token,
			(path) => to(status, place(path)),
		);
		expect(asked.some(({ headers }) => /^Bearer t-/.test(headers.authorization ?? ''))).toBe(true);
		for (const { headers } of other.requests) expect(headers.authorization).toBeUndefined();
		expect(other.requests.length > 0).toBe(where !== 'the same host');
		expect(JSON.stringify(other.requests)).not.toContain(simulator.app().appSecret);
	});

	it.each([301, 302, 303, 307, 308])('%i of a download is followed elsewhere without the token', async (status) => {
		simulator.fail(DOWNLOAD, { status, headers: { location: `${other.url}/open-apis/hire/v1/websites?of=${status}` } });
		const run = await engineFor(simulator).run(
			oneNode({ resource: 'attachment', operation: 'download', attachmentId: '6949805467799537964' }),
		);
		expect(run.error ?? run.json(HIRE)).toBeDefined();
		expect(simulator.files.downloads.map(({ headers }) => headers.authorization)).toEqual([undefined]);
		expect(other.requests.length).toBeGreaterThan(0);
		for (const { headers } of other.requests) expect(headers.authorization).toBeUndefined();
	});
});
