import { perSecond, type Endpoint } from '../../nodes/LarkHire/api/endpoint';
import { sessionOf, type Session } from '../../nodes/LarkHire/transport/session';
import { Clock } from '../support/clock';

const app = (appId: string) => ({ domain: 'https://open.feishu.cn', appId, appSecret: 'secret' });
const endpoint = (path: string, calls = 10): Endpoint => ({ endpoint: `GET /open-apis/${path}`, limit: perSecond(calls), scopes: [] });
const others = (name: string) => Array.from({ length: 120 }, (_, index) => sessionOf(app(`${name} ${index}`)));
const called = async (session: Session, of: Endpoint) => (await session.limiter(of).acquire()).release(true);

afterEach(() => jest.restoreAllMocks());

describe('a credential among more than a hundred others', () => {
	it('keeps its rate limiter while a call is under way', async () => {
		const slot = await sessionOf(app('busy')).limiter(endpoint('a')).acquire();
		const limiter = sessionOf(app('busy')).limiter(endpoint('a'));
		others('beside busy');
		expect(sessionOf(app('busy')).limiter(endpoint('a'))).toBe(limiter);
		slot.release(true);
	});

	it('keeps its rate limiter while its calls fill a window, even if no client holds it', async () => {
		const clock = new Clock();
		for (let call = 0; call < 10; call += 1) await called(sessionOf(app('full')), endpoint('a'));
		others('beside full');
		expect(sessionOf(app('full')).limiter(endpoint('a')).delay()).toBeGreaterThan(500);
		clock.skip(2000);
		expect(sessionOf(app('full')).limiter(endpoint('a')).delay()).toBe(0);
	});

	it('keeps its rate limiter while a client holds it, though it is idle', () => {
		const session = sessionOf(app('held'));
		others('beside held');
		expect(sessionOf(app('held'))).toBe(session);
	});
});

describe('rate limiters of one credential', () => {
	it('are dropped when they are many and idle', async () => {
		const clock = new Clock();
		const session = sessionOf(app('many limiters'));
		const first = session.limiter(endpoint('first'));
		await called(session, endpoint('first'));
		clock.skip(2000);
		for (let one = 0; one < 1000; one += 1) session.limiter(endpoint(`p${one}`));
		expect(session.limiter(endpoint('first'))).not.toBe(first);
	});

	it.each([
		['a call is under way', async (session: Session) => void (await session.limiter(endpoint('kept')).acquire())],
		['its window is full', async (session: Session) => await called(session, endpoint('kept'))],
		['Feishu said to wait', async (session: Session) => session.limiter(endpoint('kept')).blockFor(60_000)],
	])('stay while %s', async (why, act) => {
		const session = sessionOf(app(why));
		await act(session);
		const kept = session.limiter(endpoint('kept'));
		for (let one = 0; one < 1000; one += 1) session.limiter(endpoint(`p${one}`));
		expect(session.limiter(endpoint('kept'))).toBe(kept);
	});
});
