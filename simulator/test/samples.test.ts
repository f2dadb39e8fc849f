import { APP, Simulator } from '..';
import { JSON_TYPE, send, short, type Got } from './raw';
import { routes } from '../routes';
import { SAMPLE_APP, SAMPLE_TIME, samples, type Sample } from '../samples';

// Whoever plays what Feishu's pages show, gets what Feishu would answer.

let feishu: Simulator;

beforeAll(async () => {
	jest.spyOn(Date, 'now').mockReturnValue(SAMPLE_TIME);
	feishu = await Simulator.start({ apps: [APP, SAMPLE_APP] });
});
beforeEach(() => feishu.reset());
afterAll(async () => {
	await feishu.stop();
	jest.restoreAllMocks();
});

async function play({ endpoint, path = {}, query = {}, body, form, given }: Sample): Promise<Got> {
	given?.(feishu.store);
	const filled = endpoint.replace(/:(\w+)/g, (_, name: string) => path[name] ?? '');
	const search = new URLSearchParams(query).toString();
	const bytes =
		form &&
		`--b\r\nContent-Disposition: form-data; name="${form.name}"; filename="${form.file}"\r\nContent-Type: ${form.type}\r\n\r\n${form.text}\r\n--b--\r\n`;
	const headers = {
		...(form ? { 'content-type': 'multipart/form-data; boundary=b' } : JSON_TYPE),
		authorization: `Bearer ${feishu.tokenOf()}`,
	};
	return await send(search ? `${filled}?${search}` : filled, bytes ?? body, headers, feishu.url);
}

const named = samples.map((sample) => [sample.endpoint, sample] as const);

test('there is a sample for every endpoint', () => {
	expect(samples.map(({ endpoint }) => endpoint).sort()).toEqual(routes.map(({ endpoint }) => endpoint).sort());
});

test.each(named)('the sample succeeds: %s', async (endpoint, { instead, query, body, ...sample }) => {
	const answer = await play({ ...sample, query: { ...query, ...instead?.query }, ...(body && { body: { ...body, ...instead?.body } }) });
	expect({ status: answer.status, json: answer.json }).toMatchObject({ status: 200, json: { code: 0 } });
	expect(feishu.requests.at(-1)).toMatchObject({ endpoint, applied: true });
});

test.each(named.filter(([, { instead }]) => instead))('the sample cannot succeed as it stands: %s', async (_, sample) => {
	const answer = await play(sample);
	expect(short(answer)).toMatch(/^400 (1002002|1160001)$/);
	expect(sample.because).toBeTruthy();
});
