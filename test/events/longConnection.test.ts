import http from 'node:http';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { open, type Ending, type LongConnection, type Reach } from '../../nodes/LarkHire/transport/longConnection';
import { APP, Simulator } from '../../simulator';
import { logLines } from '../../harness/engine';
import { Clock } from '../support/clock';
import { helperFor } from '../support/helper';
import type { ReceivedEvent } from '../../nodes/LarkHire/framework/events/pushedEvent';
import { receivedEvent } from '../../nodes/LarkHire/framework/events/receivedEvent';

/** The long connection against the simulator's, which speaks the protocol by itself and is strict. */

const CONNECT = 'POST /callback/ws/endpoint';
const deleted = { type: 'hire.talent.deleted_v1', body: { talent_id: '6960663240925956555' } } as const;

let feishu: Simulator;
let helper: Reach['helper'];
const opened: LongConnection[] = [];

beforeAll(async () => {
	feishu = await Simulator.start({ events: { resendScale: 100, answerMs: 500 } });
	helper = helperFor(feishu);
});
beforeEach(() => feishu.reset());
afterEach(async () => {
	jest.restoreAllMocks();
	await Promise.all(opened.splice(0).map(async (connection) => await connection.close()));
	expect(feishu.events.connections.violations).toEqual([]);
});
afterAll(async () => await feishu.stop());

async function until(done: () => unknown, ms = 8000): Promise<void> {
	for (const end = Date.now() + ms; !done(); await pause(5)) if (Date.now() > end) throw new Error('In vain');
}

interface Life {
	readonly connection: LongConnection;
	readonly received: ReceivedEvent[];
	ready: number;
	ending?: Ending;
}

function begin(app: Partial<Reach['app']> = {}, take: (event: ReceivedEvent) => Promise<void> = async () => {}): Life {
	const received: ReceivedEvent[] = [];
	const reach = { app: { domain: feishu.url, ...APP, ...app }, helper };
	const life: Life = {
		received,
		ready: 0,
		connection: open(reach, {
			ready: () => void (life.ready += 1),
			receive: async (json) => {
				const event = receivedEvent(json);
				if (!event) throw new Error('no event');
				received.push(event);
				await take(event);
			},
		}),
	};
	opened.push(life.connection);
	void life.connection.closed.then((ending) => (life.ending = ending));
	return life;
}

/** A life whose connection is open. */
async function connected(take?: (event: ReceivedEvent) => Promise<void>, app?: Partial<Reach['app']>): Promise<Life> {
	const life = begin(app, take);
	await until(() => life.ready);
	return life;
}

const outcomes = () => feishu.events.attempts.map(({ outcome }) => outcome);
const allSettled = (attempts: number) => outcomes().length >= attempts && !outcomes().includes(undefined);

async function refusal(app: Partial<Reach['app']> = {}): Promise<{ why: string; text: string }> {
	const life = begin(app);
	await until(() => life.ending);
	expect(life.ready).toBe(0);
	const ending = life.ending as Ending;
	return { why: ending.why, text: ending.why === 'closed' ? '' : ending.error.asText };
}

describe('events', () => {
	it('arrive with the body apart from the header, and are acknowledged', async () => {
		const { received } = await connected();
		feishu.events.fire(deleted);
		await until(() => allSettled(1));
		expect(outcomes()).toEqual([200]);
		expect(received).toMatchObject([{ type: deleted.type, appId: APP.appId, body: deleted.body }]);
	});

	it('are not acknowledged if they could not be stored, and are delivered again', async () => {
		let tries = 0;
		const { received } = await connected(async () => {
			tries += 1;
			if (tries === 1) throw new Error('database is locked');
		});
		feishu.events.fire(deleted);
		await until(() => allSettled(2));
		expect([outcomes(), new Set(received.map(({ id }) => id)).size]).toEqual([[500, 200], 1]);
	});

	it.each([
		['in parts', { parts: 3 }, [200]],
		['in parts that are not in order', { parts: 3, shuffled: true }, [200]],
		['with a part missing: delivered again', { parts: 3, missing: true }, ['timeout', 200]],
		['after junk', { junk: true }, [200]],
		['twice', { twice: true }, [200]],
		['with the acknowledgement lost: delivered again', { ackLost: true }, ['timeout', 200]],
	])('arrive %s', async (_how, fault, expected) => {
		const { received, connection } = await connected();
		feishu.events.fail(fault);
		feishu.events.fire(deleted);
		await until(() => allSettled(expected.length));
		expect(outcomes()).toEqual(expected);
		expect(received.at(-1)?.body).toEqual(deleted.body);
		await connection.close();
	});

	it('in the packet that opens the connection are delivered again', async () => {
		feishu.events.fail({ withUpgrade: true });
		feishu.events.fire(deleted);
		const { received } = await connected();
		await until(() => allSettled(2));
		expect([outcomes(), received.length]).toEqual([['timeout', 200], 1]);
	});

	it('two hundred at once are each received once', async () => {
		const { received } = await connected();
		for (let left = 200; left > 0; left -= 1) feishu.events.fire(deleted);
		await until(() => allSettled(200));
		expect(outcomes().filter((outcome) => outcome !== 200)).toEqual([]);
		expect(new Set(received.map(({ id }) => id)).size).toBe(200);
	});

	it('a ping of the server changes nothing', async () => {
		const { received, ending } = await connected();
		feishu.events.connections.of()[0]?.ping();
		feishu.events.fire(deleted);
		await until(() => allSettled(1));
		expect([received.length, ending]).toEqual([1, undefined]);
	});
});

describe('closing', () => {
	it('acknowledges events under way, accepts no more, and leaves no socket', async () => {
		let take = () => {};
		const { connection, received, ...life } = await connected(async () => await new Promise<void>((resolve) => (take = resolve)));
		feishu.events.fire(deleted);
		await until(() => received.length === 1);
		const closing = connection.close();
		feishu.events.fire(deleted);
		await until(() => outcomes()[1] !== undefined);
		expect([received.length, outcomes()]).toEqual([1, [undefined, 500]]);
		take();
		await closing;
		await until(() => outcomes()[0] !== undefined);
		expect(outcomes()[0]).toBe(200);
		expect((await connection.closed).why).toBe('closed');
		expect(life.ready).toBe(1);
		await until(() => feishu.events.connections.of().length === 0);
	});

	it('does not wait longer than Feishu', async () => {
		const { connection, received } = await connected(async () => await new Promise<void>(() => {}));
		feishu.events.fire(deleted);
		await until(() => received.length === 1);
		const began = performance.now();
		await connection.close();
		expect(performance.now() - began).toBeLessThan(3500);
	});

	it('while it is being opened ends the attempt', async () => {
		feishu.fail(CONNECT, { delayMs: 5000 });
		const life = begin();
		await until(() => feishu.requests.length === 1);
		await life.connection.close();
		expect([life.ending, life.ready]).toEqual([{ why: 'closed' }, 0]);
	});

	it('during the handshake ends the attempt', async () => {
		const waiting: net.Socket[] = [];
		const mute = net.createServer((socket) => void waiting.push(socket.resume()));
		await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
		const { port } = mute.address() as net.AddressInfo;
		feishu.fail(CONNECT, { data: { URL: `ws://127.0.0.1:${port}/?service_id=1`, ClientConfig: {} } });
		const life = begin();
		await until(() => waiting.length === 1);
		await life.connection.close();
		expect([life.ending, life.ready]).toEqual([{ why: 'closed' }, 0]);
		await until(() => waiting[0]?.readableEnded);
		mute.close();
	});

	it('leaves no timer that would keep the process running', async () => {
		const timers = () => process.getActiveResourcesInfo().filter((kind) => /Timeout|TCPSocket/.test(kind)).length;
		const before = timers();
		for (let times = 0; times < 5; times += 1) {
			const { connection } = await connected();
			await connection.close();
		}
		await until(() => feishu.events.connections.of().length === 0);
		await until(() => timers() <= before);
	});
});

describe('a connection that ends', () => {
	it('is reported at once', async () => {
		const life = await connected();
		feishu.events.connections.of()[0]?.drop();
		await until(() => life.ending, 1000);
		expect(life.ending).toMatchObject({ why: 'dropped', error: { message: 'The long connection to Feishu was closed' } });
	});

	it('is reported when Feishu closes it, too', async () => {
		const life = await connected();
		feishu.events.connections.of()[0]?.close();
		await until(() => life.ending, 1000);
		expect(life.ending?.why).toBe('dropped');
	});

	it.each([
		[120, 131],
		[5, 31],
	])('half open is noticed: with a ping every %d s, within %d s', async (interval, found) => {
		feishu.events.connections.config.PingInterval = interval;
		new Clock(50);
		const life = await connected();
		feishu.events.connections.of()[0]?.freeze();
		const began = performance.now();
		await until(() => life.ending, 10 * 60_000);
		expect(life.ending?.why).toBe('dropped');
		expect((performance.now() - began) / 1000).toBeLessThan(found + 5);
		feishu.events.connections.of()[0]?.drop();
	});

	it('acknowledges an event under way on no other connection', async () => {
		let take = () => {};
		const first = await connected(async () => await new Promise<void>((resolve) => (take = resolve)));
		feishu.events.fire(deleted);
		await until(() => first.received.length === 1);
		feishu.events.connections.of()[0]?.drop();
		await until(() => first.ending);
		const second = await connected();
		take();
		await until(() => allSettled(2));
		expect([outcomes(), second.received.length]).toEqual([['lost', 200], 1]);
	});
});

describe('pings', () => {
	it.each([
		['without an interval', {}],
		['with one that is no number', { PingInterval: 'often' }],
		['with none at all', { PingInterval: 0 }],
	])('a pong %s does not cause pings without a pause', async (_what, config) => {
		feishu.events.connections.config.PingInterval = 1;
		new Clock(5);
		await connected();
		const [connection] = feishu.events.connections.of();
		let pongs = 0;
		const send = connection?.send.bind(connection);
		if (connection && send)
			connection.send = (message) => {
				pongs += 1;
				send(message);
			};
		connection?.configure(config);
		await pause(500);
		expect(pongs).toBeLessThan(6);
	});
});

describe('no connection', () => {
	it.each([
		[1, 'dropped', /^Feishu could not open a long connection\. .*Feishu code 1, log_id/],
		[403, 'refused', /^Feishu rejected the app for a long connection\. Check App ID/],
		[514, 'refused', /^Feishu rejected the app for a long connection\. Check App ID/],
		[1000040343, 'dropped', /^Feishu could not open a long connection/],
		[1000040344, 'refused', /^Feishu rejected the app for a long connection/],
		[1000040350, 'full', /^The app has too many long connections\. Another program/],
		[1000040351, 'refused', /^The app does not exist in this region/],
		[99, 'refused', /^Feishu rejected the request\. .*Feishu code 99/],
	])('with code %d', async (code, why, text) => {
		feishu.fail(CONNECT, { code });
		const found = await refusal();
		expect(found.why).toBe(why);
		expect(found.text).toMatch(text);
	});

	it('with a wrong secret', async () => {
		expect(await refusal({ appSecret: 'wrong' })).toMatchObject({ why: 'refused' });
	});

	it.each([
		['HTTP 500', { status: 500 }, 'dropped'],
		['no data', { body: '{"code":0}' }, 'dropped'],
		['a page', { garbage: true }, 'dropped'],
		['a reset', { reset: true }, 'dropped'],
		['HTTP 404, as from a gateway without this path', { status: 404 }, 'refused'],
		['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'refused'],
		['an invalid URL', { data: { URL: 'nowhere', ClientConfig: {} } }, 'refused'],
		['an HTTPS URL', { data: { URL: 'https://127.0.0.1/?ticket=x', ClientConfig: {} } }, 'refused'],
	])('when the response to the request for a URL is %s', async (_what, fault, why) => {
		feishu.fail(CONNECT, fault);
		const found = await refusal();
		expect(found.why).toBe(why);
		expect(found.text).toMatch(/^.{10,}\. .{10,}/);
	});

	it('an App ID that the SDK would ignore is rejected at once, and nothing is sent', async () => {
		expect(await refusal({ appId: 'cli_short' })).toEqual({ why: 'refused', text: expect.stringMatching(/^This App ID cannot have/) });
		expect(feishu.requests).toEqual([]);
	});

	it.each([
		[{ handshakeStatus: 403, msg: 'forbidden for 13800000000' }, 'refused', /rejected the app/],
		[{ handshakeStatus: 514, authErrCode: 1000040350 }, 'full', /too many/],
		[{ handshakeStatus: 514, authErrCode: 1000040344 }, 'dropped', /rejected the app/],
		[{ status: 502 }, 'dropped', /rejected with 502/],
		[{ status: 403 }, 'refused', /rejected with 403\. A proxy or firewall/],
	])('when the handshake is rejected (%j)', async (how, why, text) => {
		feishu.events.connections.refuse(how);
		const found = await refusal();
		expect(found.why).toBe(why);
		expect(found.text).toMatch(text);
		expect(found.text).not.toContain('1380');
	});

	it('with nobody listening at the URL', async () => {
		feishu.fail(CONNECT, { data: { URL: 'ws://127.0.0.1:9/?ticket=marked', ClientConfig: {} } });
		const found = await refusal();
		expect(found).toEqual({ why: 'dropped', text: expect.stringMatching(/^No connection to .*127\.0\.0\.1.*\(ECONNREFUSED\)$/) });
		expect(found.text).not.toContain('marked');
	});

	it('unencrypted, although the base URL is HTTPS', async () => {
		const plain = async () =>
			await Promise.resolve({ statusCode: 200, headers: {}, body: { code: 0, data: { URL: 'ws://127.0.0.1/?x=1', ClientConfig: {} } } });
		const connection = open(
			{ app: { domain: 'https://feishu.example', ...APP }, helper: plain as never },
			{ ready() {}, async receive() {} },
		);
		expect(await connection.closed).toMatchObject({ why: 'refused', error: { message: expect.stringContaining('cannot be used') } });
	});
});

describe('a proxy', () => {
	it("of n8n's agent is used for the socket", async () => {
		const through: string[] = [];
		class ProxyAgent extends http.Agent {
			override createConnection(...given: Parameters<http.Agent['createConnection']>): ReturnType<http.Agent['createConnection']> {
				through.push(String(given[0].port));
				return super.createConnection(...given);
			}
		}
		const before = http.globalAgent;
		http.globalAgent = new ProxyAgent();
		try {
			const { received } = await connected();
			feishu.events.fire(deleted);
			await until(() => allSettled(1));
			expect([through, received.length]).toEqual([[String(feishu.port)], 1]);
		} finally {
			http.globalAgent = before;
		}
	});
});

it('logs contain no URLs, events or secrets', async () => {
	logLines.length = 0;
	const { connection, received } = await connected(async () => await Promise.reject(new Error('no')));
	feishu.events.fire(deleted);
	await until(() => allSettled(1));
	expect(received).not.toEqual([]);
	await connection.close();
	await refusal({ appSecret: 'wrong-secret' });
	expect(logLines.filter((line) => /ticket|device_id|secret|6960663240925956555/.test(line))).toEqual([]);
});
