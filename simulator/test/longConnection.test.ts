import { WSClient } from '@larksuiteoapi/node-sdk';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { APP } from '..';
import { CONNECT } from '../events/endpoint';
import type { DeliveryFault } from '../events/events';
import { CONTROL, DATA, decode, encode, type Frame } from '../events/frame';
import { JSON_TYPE, send, using } from './raw';
import { feishu, simulate } from './simulate';

// The long connection, with the official SDK as the client, and with one that does what no SDK would.

simulate();

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
const leaving: Array<() => void> = [];
afterEach(async () => {
	leaving.splice(0).forEach((leave) => leave());
	await settled(() => feishu.events.connections.of().length === 0);
});

async function settled(done: () => unknown, ms = 5000): Promise<void> {
	for (const until = Date.now() + ms; !done(); await pause(5)) if (Date.now() > until) throw new Error('In vain');
}

/** The SDK's client; it hands events over as they come, and answers with what `take` says. */
async function listen(take: (event: Received) => unknown = () => undefined, simulator = feishu): Promise<Received[]> {
	const received: Received[] = [];
	let ready = false;
	const onReady = () => void (ready = true);
	const client = new WSClient({ ...APP, domain: simulator.url, logger: silent, autoReconnect: false, onReady });
	const eventDispatcher = {
		invoke: async (event: Received) => {
			received.push(event);
			return await take(event);
		},
	};
	await client.start({ eventDispatcher: eventDispatcher as never });
	leaving.push(() => client.close({ force: true }));
	await settled(() => ready);
	return received;
}

interface Received {
	readonly header: { readonly event_id: string; readonly event_type: string };
	readonly event: Record<string, unknown>;
}

const deleted = { type: 'hire.talent.deleted_v1', body: { talent_id: '6960663240925956555' } } as const;
const outcomes = (simulator = feishu) => simulator.events.attempts.map(({ outcome }) => outcome);

describe('with the SDK', () => {
	test('an event arrives with header and body, and is acknowledged', async () => {
		const received = await listen();
		feishu.events.fire(deleted);
		await settled(() => outcomes()[0] !== undefined);
		const [attempt] = feishu.events.attempts;
		expect(attempt).toMatchObject({ type: deleted.type, appId: APP.appId, attempt: 1, via: 'ws', outcome: 200 });
		expect(received).toEqual([
			{
				schema: '2.0',
				header: {
					event_id: attempt?.eventId,
					event_type: deleted.type,
					create_time: expect.stringMatching(/^\d{13}$/),
					token: '',
					app_id: APP.appId,
					tenant_key: expect.any(String),
				},
				event: deleted.body,
			},
		]);
		expect(feishu.events.connections.violations).toEqual([]);
	});

	test('an event that a client fails to handle is delivered again after 15 s, 5 min, 1 h and 6 h, and then no more', async () => {
		// 0.75 ms, 15 ms, 0.18 s and 1.08 s.
		const resendScale = 20_000;
		await using({ events: { resendScale } }, async (_url, other) => {
			const received = await listen(() => Promise.reject(new Error('no')), other);
			other.events.fire(deleted);
			await settled(() => other.events.attempts.length === 5 && outcomes(other)[4] !== undefined);
			await pause(100);
			expect(outcomes(other)).toEqual([500, 500, 500, 500, 500]);
			expect(new Set(received.map(({ header }) => header.event_id)).size).toBe(1);
			const times = other.events.attempts.map(({ at }) => at);
			for (const [index, seconds] of [15, 300, 3600, 21_600].entries()) {
				const late = (times[index + 1] ?? 0) - (times[index] ?? 0) - (seconds * 1000) / resendScale;
				// A busy machine is late.
				expect(late).toBeGreaterThan(-5);
				expect(late).toBeLessThan(150);
			}
			leaving.splice(0).forEach((leave) => leave());
		});
	});

	test('waiting deliveries can be sent at once', async () => {
		feishu.events.fire(deleted);
		await settled(() => outcomes()[0] === 'offline');
		const received = await listen();
		feishu.events.hurry();
		await settled(() => outcomes()[1] === 200);
		feishu.events.hurry();
		await pause(20);
		expect([received.length, feishu.events.attempts.length]).toEqual([1, 2]);
	});

	test('an event without a response in time has failed, whatever the response is then', async () => {
		await using({ events: { resendScale: 1000, answerMs: 300 } }, async (_url, other) => {
			let first = true;
			await listen(async () => {
				if (first) await pause(450, (first = false));
			}, other);
			other.events.fire(deleted);
			await settled(() => other.events.attempts.length === 2 && outcomes(other)[1] !== undefined, 6000);
			expect(outcomes(other)).toEqual(['timeout', 200]);
			await pause(400);
			expect(other.events.connections.violations).toEqual([]);
			leaving.splice(0).forEach((leave) => leave());
		});
	});

	test('each event is sent to one of several connections', async () => {
		const received = [await listen(), await listen(), await listen()];
		for (let left = 60; left > 0; left -= 1) feishu.events.fire(deleted);
		await settled(() => outcomes().length === 60 && outcomes().every((outcome) => outcome === 200));
		const counts = received.map(({ length }) => length);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
		expect(Math.min(...counts)).toBeGreaterThan(8);
	});
});

describe('what goes wrong', () => {
	test.each([
		['in parts', { parts: 3 }, [200], 1],
		['in parts, not in order', { parts: 3, shuffled: true }, [200], 1],
		['with a part missing', { parts: 3, missing: true }, ['timeout', 200], 1],
		['twice', { twice: true }, [200], 2],
		['after junk', { junk: true }, [200], 1],
		['with its response lost', { ackLost: true }, ['timeout', 200], 2],
		['over a connection that is cut before', { drop: 'before' }, ['lost', 'offline'], 0],
		['over a connection that is cut right after, its response being late', { drop: 'after' }, ['lost', 'offline'], 1],
	] as ReadonlyArray<readonly [string, DeliveryFault, unknown[], number]>)('an event comes %s', async (_, fault, expected, times) => {
		await using({ events: { resendScale: 100_000, answerMs: 300 } }, async (_url, other) => {
			const received = await listen(async () => await pause(fault.drop ? 500 : 0), other);
			other.events.fail(fault);
			other.events.fire(deleted);
			await settled(() => outcomes(other).filter((outcome) => outcome !== undefined).length >= expected.length);
			expect(outcomes(other).slice(0, expected.length)).toEqual(expected);
			expect(received).toHaveLength(times);
			expect(other.events.connections.violations).toEqual([]);
			leaving.splice(0).forEach((leave) => leave());
		});
	});

	test('no client is connected', async () => {
		feishu.events.fire(deleted);
		await settled(() => outcomes().length === 1);
		expect(outcomes()).toEqual(['offline']);
	});

	test('half open: no responses, and the socket stays', async () => {
		await listen();
		feishu.events.connections.of()[0]?.freeze();
		feishu.events.fire(deleted);
		await pause(300);
		expect(outcomes()).toEqual([undefined]);
		expect(feishu.events.connections.of()).toHaveLength(1);
	});

	test('an event in the packet that opens the connection, which the SDK does not see', async () => {
		await using({ events: { answerMs: 300 } }, async (_url, other) => {
			other.events.fail({ withUpgrade: true });
			other.events.fire(deleted);
			const received = await listen(undefined, other);
			await settled(() => outcomes(other)[0] !== undefined);
			expect([outcomes(other), received]).toEqual([['timeout'], []]);
			leaving.splice(0).forEach((leave) => leave());
		});
	});
});

describe('where to connect', () => {
	const ask = async (body: object) => (await send(CONNECT, body, JSON_TYPE)).json;
	const known = { AppID: APP.appId, AppSecret: APP.appSecret };

	test('is returned to an app with its secret, with the intervals', async () => {
		feishu.events.connections.config.PingInterval = 90;
		expect(await ask(known)).toEqual({
			code: 0,
			msg: '',
			data: {
				URL: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/ws\/v2\?device_id=\w+&service_id=\d+&ticket=\w+$/),
				ClientConfig: { ReconnectCount: -1, ReconnectInterval: 120, ReconnectNonce: 30, PingInterval: 90 },
			},
		});
	});

	test('is returned to nobody else', async () => {
		expect(await ask({ ...known, AppSecret: 'wrong' })).toMatchObject({ code: 514 });
		expect(await ask({ ...known, AppID: 'cli_0000000000000000' })).toMatchObject({ code: 514 });
		expect(await ask({ AppID: APP.appId })).toMatchObject({ code: 1000040344 });
		feishu.app().installed = false;
		expect(await ask(known)).toMatchObject({ code: 403 });
		feishu.reset();
		feishu.events.connections.most = 0;
		expect(await ask(known)).toMatchObject({ code: 1000040350 });
		feishu.reset();
		feishu.app().kind = 'store';
		expect(await ask(known)).toMatchObject({ code: 403 });
	});

	test.each([1, 403, 514, 1000040343, 1000040344, 1000040350, 1000040351])('can be rejected with code %d', async (code) => {
		feishu.fail(CONNECT, { code });
		expect(await ask(known)).toMatchObject({ code });
		expect(await ask(known)).toMatchObject({ code: 0 });
	});

	test('can be a response without data, or one that is not JSON', async () => {
		feishu.fail(CONNECT, { body: '{"code":514,"msg":"no"}' });
		expect(await ask(known)).toEqual({ code: 514, msg: 'no' });
		feishu.fail(CONNECT, { status: 500 });
		expect((await send(CONNECT, known, JSON_TYPE)).status).toBe(500);
	});
});

/** A client of the test's own: it sees everything, and does what it is told. */
class Raw {
	readonly frames: Frame[] = [];
	closedWith?: number;
	private constructor(
		private readonly socket: WebSocket,
		readonly service: number,
	) {
		socket.on('message', (data) => void this.frames.push(decode(data as Buffer)));
		socket.on('close', (code) => void (this.closedWith = code));
		leaving.push(() => socket.terminate());
	}

	static async open(): Promise<Raw> {
		const { json } = await send(CONNECT, { AppID: APP.appId, AppSecret: APP.appSecret }, JSON_TYPE);
		const { URL: url } = json.data as { URL: string };
		const socket = new WebSocket(url);
		const raw = new Raw(socket, Number(new URL(url).searchParams.get('service_id')));
		await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
		return raw;
	}

	send(frame: Partial<Frame> | string | Buffer): void {
		const whole = { seqId: 0n, logId: 0n, service: this.service, method: CONTROL, headers: [['type', 'ping'] as const] };
		this.socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : encode({ ...whole, ...frame }));
	}

	/** The next event. */
	async event(): Promise<Frame> {
		feishu.events.fire(deleted);
		await settled(() => this.frames.some(({ method }) => method === DATA));
		return this.frames.find(({ method }) => method === DATA) as Frame;
	}
}

describe('strictly', () => {
	const violations = () => feishu.events.connections.violations;
	const ended = async (client: Raw) => await settled(() => client.closedWith !== undefined);
	const answer = { payload: Buffer.from('{"code":200}') };

	test('the response to a ping has the intervals', async () => {
		const client = await Raw.open();
		client.send({});
		await settled(() => client.frames.length > 0);
		const [pong] = client.frames;
		expect(pong).toMatchObject({ method: CONTROL, headers: [['type', 'pong']] });
		expect(JSON.parse(String(pong?.payload))).toMatchObject({ PingInterval: 120 });
	});

	test('an event has numbers beyond those of JavaScript, and is acknowledged by its message ID', async () => {
		const client = await Raw.open();
		const event = await client.event();
		expect(event.seqId > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
		client.send({ ...event, seqId: BigInt(Number(event.seqId)), headers: [...event.headers, ['biz_rt', '7']], ...answer });
		await settled(() => outcomes()[0] === 200);
		expect(violations()).toEqual([]);
	});

	test.each([
		['a text', 'ping'],
		['junk', Buffer.from([1, 2, 3])],
		['another service', { service: 1 }],
		['an unknown method', { method: 7 }],
		['an unknown control frame', { headers: [['type', 'hello'] as const] }],
		['a response to nothing', { method: DATA, headers: [['type', 'event'] as const, ['message_id', 'none'] as const] }],
	])('%s ends the connection', async (_, message) => {
		const client = await Raw.open();
		client.send(message);
		await ended(client);
		expect([client.closedWith, violations().length]).toEqual([1002, 1]);
	});

	test.each([
		['without biz_rt', (event: Frame) => ({ ...event, ...answer })],
		[
			'without the headers of the event',
			(event: Frame) => ({ ...event, headers: [...event.headers.slice(0, 2), ['biz_rt', '1'] as const], ...answer }),
		],
		[
			'with another code',
			(event: Frame) => ({ ...event, headers: [...event.headers, ['biz_rt', '1'] as const], payload: Buffer.from('{"code":201}') }),
		],
		['without JSON', (event: Frame) => ({ ...event, headers: [...event.headers, ['biz_rt', '1'] as const], payload: Buffer.from('ok') })],
	])('a response %s is invalid', async (_, of) => {
		const client = await Raw.open();
		client.send(of(await client.event()));
		await ended(client);
		expect([outcomes(), violations().length]).toEqual([['lost'], 1]);
	});

	test('a client that does not ping is cut off', async () => {
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
		try {
			const client = await Raw.open();
			jest.advanceTimersByTime(5001);
			jest.useRealTimers();
			await ended(client);
			expect(violations()).toEqual(['no ping in time']);
		} finally {
			jest.useRealTimers();
		}
	});

	test('the client receives other intervals, and is pinged as it pings', async () => {
		const client = await Raw.open();
		const [connection] = feishu.events.connections.of();
		connection?.configure({ PingInterval: 10 });
		connection?.ping();
		await settled(() => client.frames.length === 2);
		expect(client.frames.map(({ headers }) => headers)).toEqual([[['type', 'pong']], [['type', 'ping']]]);
		expect(String(client.frames[0]?.payload)).toBe('{"PingInterval":10}');
		client.send({ headers: [['type', 'pong']] });
		await pause(50);
		expect(violations()).toEqual([]);
	});

	test('a URL can be used once', async () => {
		const { json } = await send(CONNECT, { AppID: APP.appId, AppSecret: APP.appSecret }, JSON_TYPE);
		const { URL: url } = json.data as { URL: string };
		const first = new WebSocket(url);
		leaving.push(() => first.terminate());
		await new Promise((resolve) => first.once('open', resolve));
		expect(await refusalOf(url)).toEqual({ status: 400, said: '514', msg: 'ticket is invalid', code: undefined });
		expect(await refusalOf(url.replace('/ws/v2', '/ws/v3'))).toMatchObject({ said: '514' });
	});

	test('too many connections are rejected, and whatever a test names', async () => {
		const addresses = await Promise.all(
			[1, 2, 3].map(async () => (await send(CONNECT, { AppID: APP.appId, AppSecret: APP.appSecret }, JSON_TYPE)).json),
		);
		const [one = '', two = '', three = ''] = addresses.map(({ data }) => (data as { URL: string }).URL);
		feishu.events.connections.most = 0;
		expect(await refusalOf(one)).toEqual({ status: 400, said: '514', msg: 'too many connections', code: '1000040350' });
		feishu.events.connections.most = 50;
		feishu.events.connections.refuse({ handshakeStatus: 403, msg: 'forbidden', status: 403 });
		expect(await refusalOf(two)).toMatchObject({ status: 403, said: '403', msg: 'forbidden' });
		feishu.events.connections.refuse({ status: 502 });
		expect(await refusalOf(three)).toEqual({ status: 502, said: undefined, msg: undefined, code: undefined });
	});

	async function refusalOf(url: string) {
		return await new Promise((resolve) => {
			const socket = new WebSocket(url);
			socket.on('unexpected-response', (_, { statusCode: status, headers }) => {
				socket.terminate();
				resolve({ status, said: headers['handshake-status'], msg: headers['handshake-msg'], code: headers['handshake-autherrcode'] });
			});
			socket.on('error', () => {});
		});
	}
});

describe('frames', () => {
	const frame: Frame = {
		seqId: 2n ** 63n + 5n,
		logId: 1n,
		service: -1,
		method: DATA,
		headers: [['类型', 'événement']],
		payload: Buffer.alloc(300, 7),
	};

	test('are read as they were written', () => expect(decode(encode(frame))).toEqual(frame));

	test('are invalid when cut off, except where a header or the payload would begin', () => {
		const bytes = encode(frame);
		const read = Array.from({ length: bytes.length }, (_, length) => {
			try {
				return Object.keys(decode(bytes.subarray(0, length))).length;
			} catch (error) {
				return String(error).includes('frame') ? 0 : -1;
			}
		});
		expect(read.filter((fields) => fields !== 0)).toEqual([5, 5]);
	});

	test.each([
		['an unknown field', [0x50, 1]],
		['a number where text belongs', [0x28, 1]],
		['an unknown wire type', [0x0d, 0, 0, 0, 0]],
		['a number that does not end', [0x08, ...Array.from({ length: 11 }, () => 0xff)]],
	])('are invalid with %s', (_, bytes) => expect(() => decode(Buffer.from([...encode(frame), ...bytes]))).toThrow('frame'));
});
