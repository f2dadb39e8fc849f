import { APP } from '..';
import {
	ASSESSMENT,
	BATCH_QUERY,
	GRADES,
	JSON_TYPE,
	PROGRESS,
	SCOPES,
	TASK,
	WEBSITES,
	send,
	simulateForRaw,
	token,
	tokenOf,
	using,
	type Got,
} from './raw';
import { feishu } from './simulate';

simulateForRaw();

describe('rate limits', () => {
	/** Sends until rejected, at most `most` times. */
	async function fill(url: string, what: string, most: number, own: string): Promise<{ sent: number; rejected?: Got }> {
		for (let sent = 0; sent < most; sent += 1) {
			const got = await send(what, what.startsWith('GET') ? undefined : {}, { ...JSON_TYPE, authorization: `Bearer ${own}` }, url);
			if (got.status === 429) return { sent, rejected: got };
		}
		return { sent: most };
	}
	const rejectedWith = ({ rejected }: { rejected?: Got }) => [
		rejected?.json.code,
		rejected?.headers['x-ogw-ratelimit-limit'],
		rejected?.headers['x-ogw-ratelimit-reset'],
	];

	test.each([
		['websites', WEBSITES, 10, [99991400, '10', '1']],
		['interviews', 'PUT /open-apis/hire/v1/external_interviews/1', 10, [99991400, '10', '1']],
		['batch query', BATCH_QUERY, 10, [99991400, '10', '1']],
		['E-HR import tasks', TASK, 50, [99991400, '50', '1']],
		['probation assessments', ASSESSMENT, 100, [1161604, '100', '60']],
		['grades', GRADES, 50, [1161604, '50', '1']],
		['progress', PROGRESS, 50, [99991400, '50', '1']],
		['delivery tasks', 'GET /open-apis/hire/v1/websites/1/delivery_tasks/1', 50, [99991400, '50', '1']],
		['scopes', SCOPES, 120, [undefined, undefined, undefined]],
	])('of %s', async (_, what, most, expected) => {
		await using({ limits: true }, async (url) => {
			const own = await tokenOf(APP, url);
			jest.spyOn(Date, 'now').mockReturnValue(Date.now());
			const filled = await fill(url, what, 120, own);
			expect(filled.sent).toBe(expected[0] === undefined ? 120 : most);
			expect(rejectedWith(filled)).toEqual(expected);
		});
	});

	test('slide, and do not count rejected requests', async () => {
		await using({ limits: true }, async (url, other) => {
			const own = await tokenOf(APP, url);
			const start = Date.now();
			const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
			expect((await fill(url, WEBSITES, 4, own)).sent).toBe(4);
			clock.mockReturnValue(start + 600);
			expect((await fill(url, WEBSITES, 20, own)).sent).toBe(6);
			clock.mockReturnValue(start + 999);
			expect(rejectedWith(await fill(url, WEBSITES, 1, own))).toEqual([99991400, '10', '1']);
			clock.mockReturnValue(start + 1000);
			expect((await fill(url, WEBSITES, 20, own)).sent).toBe(4);
			other.reset();
			expect((await fill(url, WEBSITES, 20, own)).sent).toBe(10);
		});
	});

	test('hold per app, and in both windows', async () => {
		await using({ limits: true, apps: [APP, { appId: 'cli_b', appSecret: 'b' }] }, async (url) => {
			const [own, foreign] = [await tokenOf(APP, url), await tokenOf({ appId: 'cli_b', appSecret: 'b' }, url)];
			const start = Date.now();
			const clock = jest.spyOn(Date, 'now');
			for (let second = 0; second < 20; second += 1) {
				clock.mockReturnValue(start + second * 1000);
				expect((await fill(url, PROGRESS, 50, own)).sent).toBe(50);
			}
			const both = await fill(url, PROGRESS, 1, own);
			expect([both.sent, ...rejectedWith(both)]).toEqual([0, 99991400, '1000', '41']);
			clock.mockReturnValue(start + 20_500);
			const minute = await fill(url, PROGRESS, 1, own);
			expect([minute.sent, ...rejectedWith(minute)]).toEqual([0, 99991400, '1000', '40']);
			expect((await fill(url, PROGRESS, 60, foreign)).sent).toBe(50);
		});
	});

	test('pass faster if set, with fractions of a second as reset', async () => {
		await using({ limits: true, limitScale: 8 }, async (url) => {
			const own = await tokenOf(APP, url);
			const start = Date.now();
			const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
			expect(rejectedWith(await fill(url, ASSESSMENT, 120, own))).toEqual([1161604, '100', '7.5']);
			clock.mockReturnValue(start + 7499);
			expect(rejectedWith(await fill(url, ASSESSMENT, 120, own))).toEqual([1161604, '100', '0.001']);
			clock.mockReturnValue(start + 7500);
			expect((await fill(url, ASSESSMENT, 120, own)).sent).toBe(100);
		});
	});

	test('are off by default', async () => expect(await fill(feishu.url, WEBSITES, 120, token)).toEqual({ sent: 120 }));
});
