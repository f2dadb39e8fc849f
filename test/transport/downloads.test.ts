import type { IN8nHttpFullResponse } from 'n8n-workflow';
import { Readable } from 'node:stream';
import { download } from '../../nodes/LarkHire/transport/files';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

/** Where hosts lead: an address, or nothing where the file is. */
const fetched = async (domain: string, url: string, leads: Readonly<Record<string, string>> = {}) => {
	const asked: string[] = [];
	const helper = async (request: { url: string; disableFollowRedirect?: boolean }): Promise<IN8nHttpFullResponse> => {
		expect(request.disableFollowRedirect).toBe(true);
		asked.push(request.url);
		const location = leads[request.url];
		return {
			statusCode: location ? 302 : 200,
			headers: location ? { location } : {},
			body: Readable.from(['file']) as unknown as IN8nHttpFullResponse['body'],
		};
	};
	const outcome = await download({ helper, domain, timeout: 1000 }, url, async (content) => (await content.toArray()).join('')).catch(
		(error: Error) => error.message,
	);
	return { asked, outcome };
};

const [feishu, gateway] = ['https://open.feishu.cn', 'http://10.0.0.5'];
const UNPROTECTED = 'The file was not downloaded: its address is not https';

describe('a download', () => {
	it.each([
		[feishu, 'https://files.example.com/a'],
		[gateway, 'https://files.example.com/a'],
		[gateway, 'http://files.example.com/a'],
	])('for %s of %s is accepted', async (domain, url) => expect(await fetched(domain, url)).toEqual({ asked: [url], outcome: 'file' }));

	it.each(['http://files.example.com/a', 'http://127.0.0.1/latest/meta-data/', 'ftp://files.example.com/a'])(
		'of %s is rejected where Feishu is reached by https',
		async (url) => expect(await fetched(feishu, url)).toEqual({ asked: [], outcome: UNPROTECTED }),
	);

	it('follows redirects by https, also without a host', async () => {
		const leads = { 'https://files.example.com/a': '/b', 'https://files.example.com/b': 'https://other.example.com/c' };
		expect(await fetched(feishu, 'https://files.example.com/a', leads)).toEqual({
			asked: [...Object.keys(leads), 'https://other.example.com/c'],
			outcome: 'file',
		});
	});

	it.each([feishu, gateway])('never leads from https to http (%s)', async (domain) => {
		const leads = { 'https://files.example.com/a': 'http://127.0.0.1/latest/meta-data/' };
		expect(await fetched(domain, 'https://files.example.com/a', leads)).toEqual({
			asked: ['https://files.example.com/a'],
			outcome: UNPROTECTED,
		});
	});

	it('ends after too many redirects', async () => {
		const { asked, outcome } = await fetched(feishu, 'https://files.example.com/a', { 'https://files.example.com/a': '/a' });
		expect(asked).toHaveLength(6);
		expect(outcome).toMatch(/redirects too often/);
	});
});

it.each(['.', '..', '...', '../..'])('a file called %p gets a name without a folder', async (name) => {
	const simulator = await Simulator.start();
	const id = '6949805467799537964';
	const stored = simulator.store.attachments.get(id);
	if (stored) Object.assign(stored, { name });
	const run = await engineFor(simulator).run(oneNode({ resource: 'attachment', operation: 'download', attachmentId: id }));
	await simulator.stop();
	expect(run.items(HIRE)[0]?.binary?.data?.fileName).toBe(name === '../..' ? '.._..' : 'file');
});
