import { perSecond, type Endpoint } from '../../nodes/LarkHire/api/endpoint';
import { sessionOf, type Session } from '../../nodes/LarkHire/transport/session';
import { Clock } from '../support/clock';

const app = (appId: string) => ({ domain: 'https://open.feishu.cn', appId, appSecret: 'secret' });
const endpoint = (path: string, calls = 10): Endpoint => ({ endpoint: `GET /open-apis/${path}`, limit: perSecond(calls), scopes: [] });
const others = (name: string) => Array.from({ length: 120 }, (_, index) => sessionOf(app(`${name} ${index}`)));
const called = async (session: Session, of: Endpoint) => (await session.pacer(of).turn())(true);

afterEach(() => jest.restoreAllMocks());

describe('a credential among more than a hundred others', () => {
	it('keeps its pace while a call is under way', async () => {
		const ended = await sessionOf(app('busy')).pacer(endpoint('a')).turn();
		const pacer = sessionOf(app('busy')).pacer(endpoint('a'));
		others('beside busy');
		expect(sessionOf(app('busy')).pacer(endpoint('a'))).toBe(pacer);
		ended(true);
	});

	it('keeps its pace while its calls fill a window, though nobody holds it', async () => {
		const clock = new Clock();
		for (let call = 0; call < 10; call += 1) await called(sessionOf(app('full')), endpoint('a'));
		others('beside full');
		expect(sessionOf(app('full')).pacer(endpoint('a')).delay()).toBeGreaterThan(500);
		clock.skip(2000);
		expect(sessionOf(app('full')).pacer(endpoint('a')).delay()).toBe(0);
	});

	it('keeps its pace while a client holds it, though it is idle', () => {
		const session = sessionOf(app('held'));
		others('beside held');
		expect(sessionOf(app('held'))).toBe(session);
	});
});

describe('paces of one credential', () => {
	it('are dropped when there are many and they are idle', async () => {
		const clock = new Clock();
		const session = sessionOf(app('many paces'));
		const first = session.pacer(endpoint('first'));
		await called(session, endpoint('first'));
		clock.skip(2000);
		for (let one = 0; one < 1000; one += 1) session.pacer(endpoint(`p${one}`));
		expect(session.pacer(endpoint('first'))).not.toBe(first);
	});

	it.each([
		['a call is under way', async (session: Session) => void (await session.pacer(endpoint('kept')).turn())],
		['its window is full', async (session: Session) => await called(session, endpoint('kept'))],
		['Feishu said to wait', async (session: Session) => session.pacer(endpoint('kept')).blockFor(60_000)],
	])('stay while %s', async (why, act) => {
		const session = sessionOf(app(why));
		await act(session);
		const kept = session.pacer(endpoint('kept'));
		for (let one = 0; one < 1000; one += 1) session.pacer(endpoint(`p${one}`));
		expect(session.pacer(endpoint('kept'))).toBe(kept);
	});
});
