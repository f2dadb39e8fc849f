import { createDecipheriv, createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { APP } from '..';
import { stages } from '../data/jobs';
import type { DeliveryFault } from '../events/events';
import { encrypted } from '../events/webhook';
import { send, simulateForRaw, using } from './raw';
import { feishu } from './simulate';

// What the tenant sends, to whom, and webhooks. The long connection has a test of its own.

simulateForRaw();

const KEY = 'simulator-encrypt-key';
const TALENT = '6960663240925956555';
const APPLICATION = '6949805467799537964';

interface Got {
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

let server: Server;
let url: string;
let got: Got[];
/** The response to what comes; default: what Feishu wants. */
let answer: (body: Record<string, unknown>) => { status?: number; body?: object; afterMs?: number };

beforeAll(async () => {
	server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const body = Buffer.concat(chunks).toString();
			got.push({ headers: request.headers, body });
			const { status = 200, body: said = {}, afterMs = 0 } = answer(opened(body));
			setTimeout(() => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said)), afterMs);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
beforeEach(() => {
	got = [];
	answer = ({ challenge }) => ({ body: challenge ? { challenge } : {} });
});
afterAll(() => void server.close());

/** As a receiver would read it. */
function opened(text: string): Record<string, unknown> {
	const body = JSON.parse(text) as Record<string, unknown>;
	if (typeof body.encrypt !== 'string') return body;
	const bytes = Buffer.from(body.encrypt, 'base64');
	const decipher = createDecipheriv('aes-256-cbc', createHash('sha256').update(KEY).digest(), bytes.subarray(0, 16));
	return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString()) as Record<string, unknown>;
}

const signatureOf = ({ headers, body }: Got, key: string) =>
	createHash('sha256')
		.update(`${String(headers['x-lark-request-timestamp'])}${String(headers['x-lark-request-nonce'])}${key}${body}`)
		.digest('hex');

async function settled(done: () => boolean): Promise<void> {
	for (const until = Date.now() + 5000; !done(); await pause(5)) if (Date.now() > until) throw new Error('In vain');
}

const ended = async (count = 1, simulator = feishu) =>
	await settled(() => simulator.events.attempts.filter(({ outcome }) => outcome !== undefined).length >= count);

describe('the console', () => {
	const listening = { mode: 'webhook', requestUrl: expect.any(String) as string } as const;

	test('saves a request URL that returns the challenge, and sends no events there before a version is published', async () => {
		feishu.events.setUp({ mode: 'none', encryptKey: undefined });
		await feishu.events.saveRequestUrl(url);
		expect(opened(got[0]?.body ?? '')).toEqual({
			challenge: expect.any(String),
			token: 'simulator-verification-token',
			type: 'url_verification',
		});
		expect(got[0]?.headers).not.toHaveProperty('x-lark-signature');
		feishu.people.deleteTalent(TALENT);
		await pause(50);
		expect([feishu.events.attempts, got.length]).toEqual([[], 1]);
		feishu.events.publish();
		expect(feishu.events.settings()).toMatchObject(listening);
		feishu.people.deleteTalent('6960663240925956556');
		await ended();
		expect(opened(got[1]?.body ?? '')).toMatchObject({ event: { talent_id: '6960663240925956556' } });
	});

	test('encrypts the challenge if there is a key, but never signs it', async () => {
		await feishu.events.saveRequestUrl(url);
		expect(JSON.parse(got[0]?.body ?? '')).toEqual({ encrypt: expect.any(String) });
		expect(got[0]?.headers).not.toHaveProperty('x-lark-signature');
	});

	test.each([
		['another challenge', () => ({ body: { challenge: 'other' } })],
		['nothing', () => ({ body: {} })],
		['a failure', ({ challenge }) => ({ status: 401, body: { challenge } })],
		['the challenge too late', ({ challenge }) => ({ body: { challenge }, afterMs: 1200 })],
	] as ReadonlyArray<readonly [string, typeof answer]>)('saves no request URL that answers %s', async (_, how) => {
		answer = how;
		await expect(feishu.events.saveRequestUrl(url)).rejects.toThrow('did not answer the challenge');
		feishu.events.publish();
		expect(feishu.events.settings().mode).toBe('ws');
	});

	test('saves the long connection only while a client is connected', () => {
		feishu.events.setUp({ mode: 'none' });
		expect(() => feishu.events.saveLongConnection()).toThrow('No client is connected');
	});

	test('sends only events that were added, published, and for which the app has a scope', async () => {
		feishu.events.setUp({ ...listening, requestUrl: url, types: [] });
		feishu.people.deleteTalent(TALENT);
		feishu.events.subscribe(['hire.talent.deleted_v1']);
		feishu.people.deleteTalent('6960663240925956556');
		feishu.events.publish();
		feishu.app().scopes = ['hire:application'];
		feishu.people.deleteTalent('6960663240925956557');
		expect(feishu.events.attempts).toEqual([]);
		feishu.app().scopes = ['hire:talent:readonly'];
		feishu.people.deleteApplications(APPLICATION);
		feishu.events.fire({ type: 'hire.talent.deleted_v1', body: { talent_id: '1' } });
		await ended();
		expect(feishu.events.attempts).toHaveLength(1);
		feishu.events.unsubscribe(['hire.talent.deleted_v1']);
		feishu.events.publish();
		expect(feishu.events.send('hire.talent.deleted_v1', {})).toBeUndefined();
	});

	test('sends each app its own events, and store apps none that are for custom apps only', async () => {
		const store = { appId: 'cli_store', appSecret: 'other', kind: 'store' as const };
		const webhook = { mode: 'webhook' as const, requestUrl: url };
		await using(
			{
				apps: [
					{ ...APP, events: webhook },
					{ ...store, events: webhook },
				],
			},
			async (_url, other) => {
				other.people.importToEhr(APPLICATION);
				other.people.deleteTalent(TALENT);
				await ended(3, other);
				expect(other.events.attempts.map(({ appId, type }) => [appId, type])).toEqual([
					[APP.appId, 'hire.ehr_import_task.imported_v1'],
					[APP.appId, 'hire.talent.deleted_v1'],
					['cli_store', 'hire.talent.deleted_v1'],
				]);
			},
		);
	});
});

describe('a webhook', () => {
	beforeEach(() => feishu.events.setUp({ mode: 'webhook', requestUrl: url }));

	test('is plain without a key, and has the token', async () => {
		feishu.events.saveSecrets({ encryptKey: undefined });
		feishu.people.deleteTalent(TALENT);
		await ended();
		expect(JSON.parse(got[0]?.body ?? '')).toEqual({
			schema: '2.0',
			header: {
				event_id: feishu.events.attempts[0]?.eventId,
				event_type: 'hire.talent.deleted_v1',
				create_time: expect.stringMatching(/^\d{13}$/),
				token: 'simulator-verification-token',
				app_id: APP.appId,
				tenant_key: '2ed263bf32cf1651',
			},
			event: { talent_id: TALENT },
		});
		expect(got[0]?.headers).toMatchObject({ 'content-type': 'application/json;charset=utf-8' });
		expect(got[0]?.headers).not.toHaveProperty('x-lark-signature');
		expect(feishu.events.attempts).toMatchObject([{ via: 'webhook', to: url, outcome: 200, attempt: 1 }]);
	});

	test('is encrypted and signed with a key', async () => {
		feishu.people.deleteTalent(TALENT);
		await ended();
		const [one] = got;
		expect(Object.keys(JSON.parse(one?.body ?? '') as object)).toEqual(['encrypt']);
		expect(opened(one?.body ?? '')).toMatchObject({ schema: '2.0', event: { talent_id: TALENT } });
		expect(one?.headers['x-lark-signature']).toBe(signatureOf(one as Got, KEY));
	});

	test("is decrypted as in the page's example", () => {
		const bytes = Buffer.from('P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=', 'base64');
		expect(encrypted('hello world', 'test key', bytes.subarray(0, 16))).toBe(bytes.toString('base64'));
	});

	test.each([
		[
			'in schema 1.0',
			{ schema: '1.0' },
			{ type: 'event_callback', uuid: expect.any(String), event: { type: 'hire.talent.deleted_v1' } },
			true,
		],
		['with another token', { token: 'other' }, { header: { token: 'other' } }, true],
		['of another app', { appId: 'cli_other' }, { header: { app_id: 'cli_other' } }, true],
		['wrongly signed', { signature: 'wrong' }, {}, false],
		['not signed', { signature: 'missing' }, {}, undefined],
		['changed on the way', { tampered: true }, {}, false],
		['plain, though there is a key', { plain: true }, { schema: '2.0' }, true],
	] as ReadonlyArray<readonly [string, DeliveryFault, object, boolean | undefined]>)('can come %s', async (_, fault, inside, valid) => {
		feishu.events.fail(fault);
		feishu.people.deleteTalent(TALENT);
		await ended();
		const [one] = got;
		expect(opened(one?.body ?? '')).toMatchObject(inside);
		const signature = one?.headers['x-lark-signature'];
		expect(signature && signature === signatureOf(one as Got, KEY)).toBe(valid);
	});

	test('can be delivered twice at the same time', async () => {
		answer = () => ({ afterMs: 200 });
		feishu.events.fail({ copies: 2 });
		feishu.people.deleteTalent(TALENT);
		await settled(() => got.length === 2);
		expect(feishu.events.attempts).toEqual([expect.not.objectContaining({ outcome: expect.anything() })]);
		expect(got[0]?.body).toBe(got[1]?.body);
		await ended();
	});

	test('can be replayed as it was', async () => {
		feishu.people.deleteTalent(TALENT);
		await ended();
		const [{ headers, body } = { headers: {}, body: '' }] = got;
		const { 'content-type': type = '' } = headers;
		expect(await feishu.events.post(url, { body, headers: { 'content-type': type } })).toEqual({ status: 200, text: '{}' });
		expect(got[1]?.body).toBe(body);
	});

	test('is delivered again, as the same event, until the response is 200 in time', async () => {
		const seed = { ...APP, events: { mode: 'webhook' as const, requestUrl: url } };
		await using({ apps: [seed], events: { resendScale: 100_000, answerMs: 100 } }, async (_url, other) => {
			answer = () => ({ 1: { status: 500 }, 2: { afterMs: 200 }, 3: { status: 302 } })[got.length] ?? {};
			other.people.deleteTalent(TALENT);
			await ended(4, other);
			await pause(100);
			expect(other.events.attempts.map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
				[1, 500],
				[2, 0],
				[3, 302],
				[4, 200],
			]);
			expect(new Set(got.map(({ body }) => (opened(body).header as { event_id: string }).event_id)).size).toBe(1);
		});
	});
});

describe('acts of people and calls of the API fire events', () => {
	const { toOnboard } = stages;

	/** Types and bodies of what was sent. */
	async function heard(act: () => unknown): Promise<Array<[string, unknown]>> {
		feishu.events.setUp({ mode: 'webhook', requestUrl: url });
		await act();
		const { length } = feishu.events.attempts;
		await ended(length);
		return got
			.map(({ body }) => opened(body) as { header: { event_type: string }; event: unknown })
			.map(({ header, event }): [string, unknown] => [header.event_type, event])
			.sort(([one], [other]) => one.localeCompare(other));
	}

	test('a check that is ordered can be worked on, and terminated', async () => {
		let id = '';
		const [ordered] = await heard(() => (id = feishu.people.orderBackgroundCheck(APPLICATION)));
		expect(ordered).toEqual([
			'hire.eco_background_check.created_v1',
			expect.objectContaining({
				background_check_id: id,
				candidate_info: { name: '沈子墨', mobile: { code: '86', number: '18200000001' }, email: 'shen.zimo@example.com' },
			}),
		]);
		expect(feishu.store.backgroundChecks.get(id)).toEqual({ id, status: 'arranged', stages: [] });
		expect([...feishu.store.backgroundCheckOrders.values()].at(-1)).toMatchObject({ checkId: id, application_id: APPLICATION });
		got = [];
		expect(await heard(() => feishu.people.terminateBackgroundCheck(id, 'Candidate withdrew'))).toEqual([
			['hire.eco_background_check.canceled_v1', { background_check_id: id, termination_reason: 'Candidate withdrew' }],
		]);
		expect(feishu.store.backgroundChecks.get(id)?.status).toBe('terminated');
	});

	test('imports into the E-HR system become tasks that can be updated', async () => {
		const ids: string[] = [];
		const events = await heard(() => {
			ids.push(feishu.people.importToEhr(APPLICATION), feishu.people.importInternToEhr('6949805467799537965'));
		});
		expect(events).toEqual([
			[
				'hire.ehr_import_task_for_internship_offer.imported_v1',
				expect.objectContaining({ task_id: ids[1], application_id: '6949805467799537965', offer_id: '7057802493489285412' }),
			],
			['hire.ehr_import_task.imported_v1', expect.objectContaining({ task_id: ids[0], application_id: APPLICATION })],
		]);
		for (const id of ids) expect(feishu.store.ehrImportTasks.get(id)).toEqual({ id, updates: 0 });
	});

	test('stages, locks and offers of applications', async () => {
		feishu.people.tags.set(TALENT, { id: '7023711013443944467', name: 'Priority' });
		const events = await heard(() => {
			feishu.people.moveToStage(APPLICATION, toOnboard);
			feishu.people.lock(APPLICATION, false);
			feishu.people.lock('6949805467799537965', true);
			feishu.people.changeOfferStatus(APPLICATION, 6);
		});
		expect(events.map(([type, body]) => [type, body])).toEqual([
			[
				'hire.application.stage_changed_v1',
				{
					application_id: APPLICATION,
					origin_stage_id: stages.interview.id,
					target_stage_id: toOnboard.id,
					update_time: Number(feishu.store.applications.get(APPLICATION)?.modify_time),
				},
			],
			['hire.offer.status_changed_v1', { offer_id: '7057802493489285414' }],
			...[1, 3].map((type) => [
				'hire.talent.tag_subscription_v1',
				expect.objectContaining({ talent_id: TALENT, type, application_stage: toOnboard }),
			]),
		]);
		expect(feishu.store.applications.get(APPLICATION)).toMatchObject({ stage: toOnboard, lock_status: 1, offer: { offer_status: 6 } });
	});

	test('what is deleted', async () => {
		const events = await heard(() => {
			feishu.people.deleteApplications(APPLICATION, '6949805467799537965');
			feishu.people.deleteTalent(TALENT);
		});
		expect(events).toEqual([
			['hire.application.deleted_v1', { application_ids: [APPLICATION, '6949805467799537965'] }],
			['hire.talent.deleted_v1', { talent_id: TALENT }],
		]);
		expect([feishu.store.applications.has(APPLICATION), feishu.store.talents.has(TALENT)]).toEqual([false, false]);
	});

	test('probations, by hand and by the API', async () => {
		const [first, second, third] = ['7140964208476371111', '7140964208476371112', '7140964208476371113'];
		const events = await heard(async () => {
			feishu.people.setProbationStatus(first as string, 'converted');
			const path = 'POST /open-apis/corehr/v2/probation';
			await send(`${path}/submit?user_id_type=people_corehr_id`, { employment_id: second, conversion_mode: 2, submission_type: 'system' });
			await send(`${path}/withdraw?user_id_type=people_corehr_id`, { employment_id: third });
		});
		expect(events.map(([type, body]) => [type, body])).toEqual([
			['corehr.employment.converted_v1', { employment_id: first }],
			['corehr.probation.updated_v2', { employment_id: first, probation_status: 'converted' }],
			[
				'corehr.probation.updated_v2',
				{ employment_id: second, probation_status: 'pending', actual_probation_end_date: expect.any(String) },
			],
			['corehr.probation.updated_v2', { employment_id: third, probation_status: 'waiting' }],
		]);
	});

	test('a stage that the API changes', async () => {
		const path = `POST /open-apis/hire/v1/applications/${APPLICATION}/transfer_stage`;
		expect(await heard(async () => await send(path, { stage_id: stages.offer.id }))).toEqual([
			[
				'hire.application.stage_changed_v1',
				expect.objectContaining({ origin_stage_id: stages.interview.id, target_stage_id: stages.offer.id }),
			],
		]);
	});

	test('the status of an offer that the API changes', async () => {
		const path = 'PATCH /open-apis/hire/v1/offers/7057802493489285414/offer_status';
		expect(await heard(async () => await send(path, { offer_status: 2 }))).toEqual([
			['hire.offer.status_changed_v1', { offer_id: '7057802493489285414' }],
		]);
	});

	test('a rejected request fires none', async () => {
		const path = 'POST /open-apis/corehr/v2/probation/withdraw';
		expect(await heard(async () => await send(path, { employment_id: '7140964208476371111' }))).toEqual([]);
	});

	test('a page has a button for each usual act, and shows what became of the events', async () => {
		feishu.events.setUp({ mode: 'webhook', requestUrl: url });
		const { text } = await send('GET /people', undefined, {});
		const buttons = [...text.matchAll(/action="([^"]+)"/g)].map(([, action = '']) => action);
		expect(buttons.length).toBeGreaterThan(4);
		for (const button of buttons) expect((await send(`POST ${button}`, undefined, {})).text).toContain('<strong>');
		await ended(feishu.events.attempts.length);
		expect(new Set(feishu.events.attempts.map(({ type }) => type)).size).toBeGreaterThan(4);
		expect((await send('GET /people', undefined, {})).text).toMatch(
			/hire\.ehr_import_task\.imported_v1<\/td><td>1<\/td><td>webhook<\/td><td>200/,
		);
		expect(feishu.calls()).toEqual([]);
	});

	test('nothing can be done with what does not exist', () => {
		expect(() => feishu.people.orderBackgroundCheck('1')).toThrow('has no 1');
		expect(() => feishu.people.terminateBackgroundCheck('1', '')).toThrow('has no 1');
		expect(() => feishu.people.changeOfferStatus('6949805467799537967', 1)).toThrow('no offer');
	});
});
