import { inspect } from 'node:util';
import { apiWords } from '../nodes/LarkHire/transport/apiWords';
import { addDeliveryTask, APP, Simulator, type Fault } from './simulator';
import { logLines, Published } from './support/engine';
import { Clock } from './support/clock';
import { engineFor } from './support/fromSource';
import { HIRE, oneNode, oneTrigger } from './support/workflows';

/** Whatever must not turn up: it travels in requests, and the simulator repeats it in its texts. */
const person = { name: '林晓雯', phone: '13800138000', mail: 'lin.xiaowen@example.com', remark: 'Has a chronic illness', secret: APP.appSecret };
const site = { __rl: true, mode: 'id', value: '7047318856652261676' };

const requests = [
	['background check', { resource: 'backgroundCheck', operation: 'updateProgress', backgroundCheckId: '6931286400470354183', stageId: 's', stageName: '={{ $json.name }}', stageTime: '2026-03-02T09:00:00Z', additionalFields: { stageEnName: '={{ $json.remark }}' } }],
	['interview', { resource: 'externalInterview', operation: 'update', externalInterviewId: '6960663240925956660', externalApplicationId: '6960663240925956437', mode: 'replace', additionalFields: { assessments: { assessment: [{ username: '={{ $json.name }}', content: '={{ $json.remark + " " + $json.phone }}' }] } } }],
	['e-HR import', { resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '6914551145542568199', state: 2, additionalFields: { failReason: '={{ $json.name + " " + $json.mail + " " + $json.remark }}' } }],
	['probation', { resource: 'probationAssessment', operation: 'update', assessmentId: '7140964208476371331', assessmentStatus: 'completed', isFinalAssessment: true, additionalFields: { assessmentComment: '={{ $json.remark + $json.name }}' } }],
	['delivery task', { resource: 'websiteDeliveryTask', operation: 'get', websiteId: site, deliveryTaskId: 'f1c2a0f138ec492d99d7ab73594158ad' }],
] as const;

const echo = `invalid: ${Object.values(person).join(' | ')}`;
const faults: ReadonlyArray<readonly [string, Fault]> = [
	['a refusal that repeats what was sent', { status: 400, code: 1009999, msg: echo, error: { field_violations: [{ field: 'content', value: person.remark, description: echo }], message: echo, troubleshooter: echo } }],
	['a missing scope', { status: 400, code: 99991672, msg: echo }],
	['a dead token', { status: 400, code: 99991663, msg: echo }],
	['a rate limit', { status: 429, code: 99991400, msg: echo, headers: { 'x-ogw-ratelimit-reset': '0' } }],
	['a server fault', { status: 500, code: 1002001, msg: echo }],
	['a closed connection', { reset: true }],
	['an answer that is no JSON', { garbage: true }],
];

let simulator: Simulator;
beforeEach(async () => {
	simulator = await Simulator.start();
	logLines.length = 0;
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

/** Everything a person could look at afterwards. n8n adds the node, whose parameters are expressions here. */
function expectNothingOf(...shown: unknown[]): void {
	const text = [...shown.map((one) => inspect(one, { depth: 12, showHidden: true, maxStringLength: null })), JSON.stringify(shown), ...logLines].join('\n');
	for (const value of Object.values(person)) expect(text.includes(value) && value).toBe(false);
	for (const { headers } of simulator.calls()) expect(text).not.toContain(String(headers.authorization).replace('Bearer ', ''));
	expect(text).not.toMatch(/Bearer t-/);
}

const { secret: _, ...item } = person;

it.each(faults)('%s: error, log and error item hold nothing of the request', async (_what, fault) => {
	simulator.fail('*', fault, 100_000);
	// A refusal for the rate is repeated for two minutes.
	if ('status' in fault && fault.status === 429) new Clock().skip(150_000, 500);
	const runs = requests.map(async ([, parameters]) => {
		const stopped = await engineFor(simulator).run(oneNode(parameters as never, [item]));
		expect(stopped.error).toBeDefined();
		const { node: __, ...error } = stopped.error as { node?: unknown };
		return [error, (stopped.error as { stack?: string }).stack];
	});
	const goneOn = requests.map(async ([, parameters]) => {
		const [json] = (await engineFor(simulator).run(oneNode(parameters as never, [item], { onError: 'continueRegularOutput' }))).json(HIRE);
		expect(json).toHaveProperty('error');
		return json;
	});
	expectNothingOf(await Promise.all([...runs, ...goneOn]));
}, 60_000);

it('outputs of what went well hold neither token nor secret', async () => {
	const runs = await Promise.all(requests.map(async ([, parameters]) => await engineFor(simulator).run(oneNode(parameters as never, [item]))));
	expect(runs.map(({ error }) => error)).toEqual(requests.map(() => undefined));
	const text = inspect([runs, logLines], { depth: 14, maxStringLength: null, maxArrayLength: null });
	expect(text).not.toContain(person.secret);
	for (const { headers } of simulator.calls()) expect(text).not.toContain(String(headers.authorization).replace('Bearer ', ''));
});

it('a wrong secret turns up neither in the error nor in the log', async () => {
	const run = await engineFor(simulator, { appSecret: 'my-mistyped-secret' }).run(oneNode(requests[2][1] as never, [item]));
	expect(inspect([run.error, logLines], { depth: 12 })).not.toMatch(/my-mistyped-secret/);
	expectNothingOf(run.error);
});

it('the trigger\'s errors and log hold nothing secret', async () => {
	addDeliveryTask(simulator.store, '1', [1]);
	simulator.fail('*', { status: 502, msg: echo }, 100);
	const trigger = new Published(engineFor(simulator), oneTrigger({ websiteId: site, deliveryTaskIds: '1' } as never));
	await trigger.poll();
	const error = await trigger.poll().catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(Error);
	expect(logLines.length).toBeGreaterThan(0);
	expectNothingOf(error);
}, 60_000);

describe('what is left of Feishu\'s texts', () => {
	it.each([
		['invalid value: 林晓雯', [], 'invalid value …'],
		['stage_time is required', [{ data: [{ stage_time: '' }] }], 'stage_time is required'],
		['stage_time is required', [], '… is required'],
		['user lin.xiaowen@example.com (+86 138-0013-8000) does not exist', [], 'user … does not exist'],
		['token t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234 expired', [], 'token … expired'],
	])('%p', (text, sent, expected) => expect(apiWords(text, sent)).toBe(expected));
});
