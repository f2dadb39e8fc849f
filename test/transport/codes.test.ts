import type { INodeParameters } from 'n8n-workflow';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { CREDENTIAL_CODES, TRANSIENT_CODES, QUOTA_CODE, SENTENCES, RATE_LIMIT_CODES } from '../../nodes/LarkHire/api/codes';
import { errorFrom } from '../../nodes/LarkHire/api/failedResponse';
import { check } from '../../nodes/LarkHire/transport/credentialCheck';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { oneNode } from '../../harness/workflows';

const asked = {
	domain: 'https://open.feishu.cn',
	appId: 'cli_9f5343c580712544',
	appSecret: 'x',
	endpoint: 'GET /open-apis/hire/v1/things',
	sent: [],
	scopes: [],
};
const told = (code: number, statusCode: number, msg = '') => errorFrom({ statusCode, headers: {}, body: { code, msg } }, asked);

const refusals = Object.keys(SENTENCES)
	.map(Number)
	.filter((code) => code !== QUOTA_CODE && ![CREDENTIAL_CODES, TRANSIENT_CODES, RATE_LIMIT_CODES].some((codes) => codes.has(code)));
/** Rejected with HTTP 500 on the pages about offers, job requirements and onboardings. */
const with500 = [
	1002053, 1002054, 1002055, 1002056, 1002057, 1002058, 1002059, 1002061, 1002062, 1002064, 1002066, 1002067, 1002068, 1002069, 1002073,
	1002074, 1002210, 1002701, 1002908,
];

describe("a code of Feishu's decides, not the HTTP status", () => {
	it.each([...new Set([...refusals, ...with500])])('%i is a clear rejection', (code) => {
		for (const status of [200, 400, 500])
			expect(told(code, status)).toMatchObject({ passing: false, facts: { kind: 'rejected', lost: false } });
	});

	it.each([...TRANSIENT_CODES])('%i may pass, and leaves the outcome unknown', (code) => {
		for (const status of [200, 400, 500])
			expect(told(code, status)).toMatchObject({ passing: true, facts: { kind: 'unavailable', lost: true } });
	});

	it.each([...CREDENTIAL_CODES])('%i is about the app', (code) => {
		for (const status of [200, 400, 500]) expect(told(code, status).facts.kind).toBe('credential');
	});

	it('of an unknown code the HTTP status decides', () => {
		expect(told(1160123, 500)).toMatchObject({ facts: { kind: 'unavailable', lost: true } });
		expect(told(1160123, 400)).toMatchObject({ facts: { kind: 'rejected', lost: false } });
	});
});

describe('a code that several errors share is told apart by its text', () => {
	it.each([
		[10003, 'app id not exists', 'Feishu does not know this App ID'],
		[10003, 'invalid param', 'Feishu does not know this App ID'],
		[10014, 'app id not exists', 'Feishu does not know this App ID'],
		[10014, 'app secret invalid', 'The App Secret is wrong'],
		[10015, 'wrong app secret', 'The App Secret is wrong'],
		[10014, 'app unauthorized', 'The app cannot be used'],
		[10014, 'app type is isv', 'Feishu does not issue tokens to this kind of app'],
		[10012, 'get app access token fail', 'Feishu issued no access token for this app'],
		[10013, 'get tenant access token fail', 'Feishu issued no access token for this app'],
		[10005, 'app id unauthorized', 'Feishu issued no access token for this app'],
		[99991543, 'login_user invalid', 'Feishu does not know this App ID'],
	])('%i "%s"', (code, msg, expected) => expect(told(code, 400, msg).message).toBe(expected));

	it.each([['app type is isv'], ['get tenant access token fail']])('"%s" says that only custom apps work', (msg) =>
		expect(told(10013, 400, msg).description).toMatch(/custom app \(企业自建应用\)|custom apps \(企业自建应用\)/),
	);

	it('a disabled app is not searched in the other region', async () => {
		const urls: string[] = [];
		const { message } = await check(
			async ({ url }) => {
				urls.push(url);
				return { statusCode: 200, headers: {}, body: { code: 10014, msg: 'app unauthorized' } };
			},
			{ region: 'feishu', appId: 'cli_a', appSecret: 'b' },
			[],
		);
		expect(message).toMatch(/^The app cannot be used/);
		expect(urls).toEqual(['https://open.feishu.cn/open-apis/auth/v3/tenant_access_token/internal']);
	});
});

it.each([99992351, 99992359, 99992360, 99992361, 99992363, 99992364, 99992381, 1002507])('%i points to User ID Type', (code) =>
	expect(told(code, 400).description).toContain('"User ID Type"'),
);
it.each([99992357, 99992379, 99992380])('%i points to Department ID Type', (code) =>
	expect(told(code, 400).description).toContain('"Department ID Type"'),
);

describe('a code that means something else on other pages', () => {
	const own = [1002703, 1002902, 1002905, 1160001, 1160006, 1160017, 1160403, 1161002, 1161015, 1161021, 1161025];
	let simulator: Simulator;
	beforeEach(async () => (simulator = await Simulator.start()));
	afterEach(async () => await simulator.stop());
	const fail = async (endpoint: string, code: number, parameters: INodeParameters) => {
		simulator.fail(endpoint, { status: 400, code, msg: 'invalid param' });
		return (await engineFor(simulator).run(oneNode(parameters))).error;
	};

	it('has no message that all operations share', () => expect(own.filter((code) => code in SENTENCES)).toEqual([]));

	it("is shown in Feishu's own words in API Request", async () => {
		const error = await fail('GET /open-apis/hire/v1/websites', 1161002, {
			resource: 'customApiCall',
			operation: 'call',
			method: 'GET',
			path: '/open-apis/hire/v1/websites',
		});
		expect(error).toMatchObject({
			message: 'Feishu rejected the request [item 0]',
			description: expect.stringMatching(/Feishu says: "invalid param"\..*1161002/) as string,
		});
	});

	it.each([
		[1160403, /^The app has no access to this employee/],
		[1161002, /^The end of the probation is after its expected end/],
		[1161015, /^The end of the probation is before its start/],
		[1161021, /^The record is being approved/],
	])('%i has its own message where a conversion is submitted', async (code, expected) => {
		const error = await fail('POST /open-apis/corehr/v2/probation/submit', code, {
			resource: 'probation',
			operation: 'submit',
			employmentId: '7140964208476371111',
			conversionMode: 2,
			submissionType: 'system',
		});
		expect(error?.message).toMatch(expected);
		expect(error?.description).toContain(`Feishu code ${code}`);
	});

	it.each([
		[1002902, /^The application is not in the stage/],
		[1002905, /^Lark Hire does not accept a time .*Actual Onboard Time.*Expected Conversion Time/],
		[1002703, /^The job requirement does not exist/],
	])('%i has its own message where a candidate is onboarded', async (code, expected) => {
		const error = await fail('POST /open-apis/hire/v1/applications/:application_id/transfer_onboard', code, {
			resource: 'application',
			operation: 'transferToOnboarding',
			applicationId: '6930815272790114324',
		});
		expect(`${error?.message} ${error?.description}`.replace(' [item 0]', '')).toMatch(expected);
	});

	it.each([1002210, 1002908])('%i with HTTP 500 onboards nobody, with a clear outcome', async (code) => {
		simulator.fail('POST /open-apis/hire/v1/applications/:application_id/transfer_onboard', { status: 500, code }, 9);
		const { error } = await engineFor(simulator).run(
			oneNode({ resource: 'application', operation: 'transferToOnboarding', applicationId: '6930815272790114324' }),
		);
		expect(error).toMatchObject({
			failure: { cause: 'configuration-invalid' },
			description: expect.not.stringMatching(/may already have been made/) as string,
		});
		expect(simulator.calls()).toHaveLength(1);
	});
});

it.each([
	[1162010, /^CoreHR has no field for probation grades .*Enable it first/],
	[1162020, /^CoreHR has no field for probation grades .*Enable it first/],
])('%i says that probation grades are not enabled', async (code, expected) => {
	const simulator = await Simulator.start();
	simulator.fail('GET /open-apis/corehr/v1/custom_fields/get_by_param', { status: 400, code });
	const json = oneNode({
		resource: 'probationAssessment',
		operation: 'update',
		assessmentId: '7140964208476371331',
		assessmentStatus: 'completed',
	});
	const error = await new LarkHire().methods.listSearch.searchProbationGrades
		?.call(await loadOptions(engineFor(simulator), json))
		.catch((thrown: unknown) => thrown);
	await simulator.stop();
	expect(`${(error as Error).message} ${(error as { description: string }).description}`).toMatch(expected);
});
