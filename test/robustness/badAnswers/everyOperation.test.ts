import type { ICredentialTestFunctions, IDataObject, IHttpRequestHelper, INodeParameters } from 'n8n-workflow';
import { CredentialTestContext, PollContext } from 'n8n-core';
import { LarkHireApi } from '../../../credentials/LarkHireApi.credentials';
import { LarkHire } from '../../../nodes/LarkHire/LarkHire.node';
import { endpointsOf, isFor } from '../../../nodes/LarkHire/api/endpoint';
import { isObject } from '../../../nodes/LarkHire/api/object';
import { resources } from '../../../nodes/LarkHire/resources';
import { oddRefusals, oddVersionsOf, type Odd } from './odd';
import { play, sample, scriptOf } from './stage';
import { expectWords } from './words';
import { addDeliveryTask, APP, Simulator } from '../../../simulator';
import { Published } from '../../../harness/engine';
import { exampleOperations, type ExampleOperation } from '../../../harness/examples';
import { flowOf } from '../../../harness/examples/flow';
import { engineFor } from '../../support/fromSource';
import { loadOptions } from '../../support/loadOptions';
import type { Run } from '../../../harness/run';
import { HIRE, oneNode, oneTrigger } from '../../../harness/workflows';

const TOKEN = 'POST /open-apis/auth/v3/tenant_access_token/internal';
const DOUBT = /the change may already have been made/;
const NOT_UNDERSTOOD = /^Feishu's response was cut off or is not as documented/;
let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.stop());

let judged = 0;
afterAll(() => process.stdout.write(`${judged} odd answers judged\n`));

const versionsOf = (body = ''): readonly Odd[] => [...oddVersionsOf(JSON.parse(body) as object), ...oddRefusals];

/** A whole output, or an error that names its item. Of a failed run the error says all. */
function judgeRun(run: Run, writes: boolean): void {
	judged += 1;
	const { error } = run;
	if (error) {
		expect(['NodeApiError', 'NodeOperationError']).toContain(error.name);
		expect(error.context).toMatchObject({ itemIndex: 0 });
	}
	const failed = error
		? [error]
		: run.json(HIRE).flatMap(({ error: one }) => (isObject(one) && typeof one.message === 'string' ? [one] : []));
	for (const { message, description } of failed) {
		expectWords(message, description);
		expect(message).toMatch(/ \[item 0\]$/);
		if (NOT_UNDERSTOOD.test(String(message))) expect(DOUBT.test(String(description))).toBe(writes);
	}
	for (const { json } of run.items(HIRE)) expect(isObject(json)).toBe(true);
	// A change that was answered is never passed over in silence.
	if (writes && !error) expect(run.items(HIRE).length).toBeGreaterThan(0);
}

const variant = (resource: string, operation: string, over: INodeParameters): ExampleOperation => {
	const found = exampleOperations.find((one) => one.resource === resource && one.operation === operation) as ExampleOperation;
	return { ...found, parameters: { ...found.parameters, ...over } };
};
/** What the examples leave out: reading before writing, uploading before delivering, waiting, the whole record, searching. */
const variants: ReadonlyArray<readonly [string, ExampleOperation]> = [
	[
		'externalInterview.update, merging',
		{
			...variant('externalInterview', 'update', { mode: 'merge' }),
			items: [{ id: '6960663240925956660', application: '6960663240925956437', begin: '2021-04-15T16:00:00Z' }, {}],
		},
	],
	['externalApplication.update, merging', variant('externalApplication', 'update', { mode: 'merge' })],
	[
		'websiteDelivery.createByAttachment, uploading',
		{
			...variant('websiteDelivery', 'createByAttachment', { resumeFrom: 'binary', binaryPropertyName: 'data' }),
			file: () => ({ name: 'cv.pdf', type: 'application/pdf', text: 'CV' }),
		},
	],
	[
		'websiteDelivery.createByAttachment, waiting',
		variant('websiteDelivery', 'createByAttachment', { options: { waitForCompletion: true, waitTimeout: 0.5 } }),
	],
	['websiteDeliveryTask.get, waiting', variant('websiteDeliveryTask', 'get', { options: { waitForCompletion: true, waitTimeout: 0.5 } })],
	['application.get, whole', variant('application', 'get', { simplify: false })],
	['website.getJobPosts, searching', variant('website', 'getJobPosts', { additionalFields: { keyword: 'Engineer' } })],
];

const operations = [...exampleOperations.map((example) => [`${example.resource}.${example.operation}`, example] as const), ...variants];

describe.each(operations.map(([name, example], index) => [name, example, index] as const))('%s', (_name, example, offset) => {
	const {
		resource,
		operation,
		parameters,
		items: [item],
	} = example;
	const declared = resources.find(({ value }) => value === resource)?.operations.find(({ value }) => value === operation);
	const reads = (called: string) =>
		called.startsWith('GET') || (declared ? endpointsOf(declared) : []).some((one) => one.safe && isFor(one, called));
	const flow = (more = {}) => flowOf(example, { resource, operation, ...parameters }, [item], more);

	it('returns a whole output or an error that names the item', async () => {
		const script = await scriptOf(simulator, async (baseUrl) =>
			expect((await engineFor(simulator, { baseUrl }).run(flow())).error).toBeUndefined(),
		);
		for (const [target, { body }] of [...script].filter(([called]) => called !== TOKEN)) {
			const odd = sample(versionsOf(body), offset);
			expect(odd.length).toBeGreaterThan(5);
			await play(simulator, script, target, odd, async (baseUrl, _odd, index) => {
				judgeRun(
					await engineFor(simulator, { baseUrl }).run(flow(index % 2 === 0 ? {} : { onError: 'continueRegularOutput' })),
					!reads(target),
				);
			});
		}
	}, 120_000);
});

const credentialOf = (baseUrl: string) => ({ region: 'custom', baseUrl, ...APP });

it('the token endpoint: node and `preAuthentication` get a token or say what is wrong', async () => {
	const flow = oneNode({ resource: 'website', operation: 'getAll', limit: 1 });
	const script = await scriptOf(simulator, async (baseUrl) => await engineFor(simulator, { baseUrl }).run(flow));
	await play(simulator, script, TOKEN, sample(versionsOf(script.get(TOKEN)?.body), 0), async (baseUrl) => {
		const engine = engineFor(simulator, { baseUrl });
		judgeRun(await engine.run(flow), false);
		const { helpers } = new PollContext(
			engine.workflow(flow),
			flow.nodes[1] as never,
			engine.additional(flow, 'manual', '1'),
			'manual',
			'activate',
		);
		const outcome: unknown = await new LarkHireApi().preAuthentication
			.call({ helpers } as unknown as IHttpRequestHelper, credentialOf(baseUrl))
			.catch((error: unknown) => error);
		if (outcome instanceof Error) expectWords(outcome.message);
		else expect(outcome).toEqual({ accessToken: expect.stringMatching(/./), expiresAt: expect.any(Number) });
	});
}, 120_000);

it('the credential test always has a message', async () => {
	const test = async (baseUrl: string) => {
		const context = new CredentialTestContext(
			engineFor(simulator).additional({ name: '', nodes: [], connections: {} }, 'internal', '1'),
		) as unknown as ICredentialTestFunctions;
		return await new LarkHire().methods.credentialTest.larkHireApiTest.call(context, {
			id: '1',
			name: 'test',
			type: 'larkHireApi',
			data: credentialOf(baseUrl),
		});
	};
	const script = await scriptOf(simulator, test);
	expect(script.size).toBe(2);
	for (const [target, { body }] of script) {
		await play(simulator, script, target, sample(versionsOf(body), 1), async (baseUrl) => {
			const { status, message } = await test(baseUrl);
			judged += 1;
			expect(['OK', 'Error']).toContain(status);
			expectWords(message);
		});
	}
}, 120_000);

const by = (value: string) => ({ __rl: true, mode: 'id', value });
const picking = {
	agencyId: by('6898173495386147079'),
	websiteId: by('7047318856652261676'),
	talentId: '6960663240925956459',
	externalApplicationId: by('6960663240925956437'),
	employmentId: '7140964208476371111',
	offerFormId: by('7680792645903286275'),
};
/** Where a list stands that depends on another field. */
const places: Readonly<Record<string, readonly [string, string]>> = {
	searchConsultants: ['agency', 'protectTalent'],
	searchExternalApplications: ['externalApplication', 'delete'],
	searchExternalBackgroundChecks: ['externalBackgroundCheck', 'delete'],
	searchExternalInterviews: ['externalInterview', 'delete'],
	searchExternalOffers: ['externalOffer', 'delete'],
	searchOfferFields: ['offer', 'create'],
	searchProbationAssessments: ['probationAssessment', 'delete'],
};
it.each(Object.entries(new LarkHire().methods.listSearch).map(([name, search], offset) => [name, search, offset] as const))(
	'%s returns a list or says what is wrong',
	async (name, search, offset) => {
		const [resource, operation] = places[name] ?? ['website', 'getJobPost'];
		const list = async (baseUrl: string, filter?: string) =>
			await search.call(
				await loadOptions(
					engineFor(simulator, { baseUrl }),
					oneNode({
						resource,
						operation,
						...picking,
						...(/^external(BackgroundCheck|Interview|Offer)$/.test(resource) && {
							externalApplicationId: picking.externalApplicationId.value,
						}),
					}),
				),
				filter,
			);
		const script = await scriptOf(simulator, async (baseUrl) => expect((await list(baseUrl)).results.length).toBeGreaterThan(0));
		for (const [target, { body }] of [...script].filter(([called]) => called !== TOKEN)) {
			await play(simulator, script, target, sample(versionsOf(body), offset), async (baseUrl, _odd, index) => {
				judged += 1;
				const outcome: unknown = await list(baseUrl, index % 3 === 0 ? 'a' : undefined).catch((error: unknown) => error);
				if (outcome instanceof Error) expectWords(outcome.message, (outcome as { description?: string }).description);
				else
					for (const { name, value } of (outcome as { results: Array<{ name: unknown; value: unknown }> }).results)
						expect([typeof name, typeof value]).toEqual(['string', 'string']);
			});
		}
	},
	120_000,
);

it('the trigger continues with its other tasks', async () => {
	const good = 'f1c2a0f138ec492d99d7ab73594158ff';
	const strange = 'f1c2a0f138ec492d99d7ab73594158fe';
	addDeliveryTask(simulator.store, good, [2]);
	addDeliveryTask(simulator.store, strange, [2]);
	const flow = (deliveryTaskIds: string) => oneTrigger({ websiteId: picking.websiteId, deliveryTaskIds });
	const script = await scriptOf(
		simulator,
		async (baseUrl) => await new Published(engineFor(simulator, { baseUrl }), flow(`${good},${strange}`)).poll(),
	);
	const target = [...script.keys()].find((called) => called.endsWith(strange)) as string;
	await play(
		simulator,
		script,
		target,
		sample(versionsOf(script.get(target)?.body), 2),
		async (baseUrl, { what }) => {
			const engine = engineFor(simulator, { baseUrl });
			const trigger = new Published(engine, flow(`${strange},${good}`));
			judged += 1;
			const emitted = await trigger.poll().catch((error: unknown) => error);
			if (emitted instanceof Error) {
				// What is wrong with the app is wrong with all of its tasks.
				expectWords(emitted.message, (emitted as { description?: string }).description);
				expect([what, emitted.message]).toEqual([what, expect.stringMatching(/scope|App ID|perhaps no Feishu/)]);
			} else
				expect([what, (emitted as IDataObject[] | null)?.map(({ deliveryTaskId }) => deliveryTaskId)]).toEqual([
					what,
					expect.arrayContaining([good]),
				]);
			const shown = await new Published(engine, flow(strange), undefined, 'manual').poll().catch((error: unknown) => error);
			if (shown instanceof Error) expectWords(shown.message, (shown as { description?: string }).description);
			else expect(shown).toHaveLength(1);
			// One at a time: a trigger that polls already has nothing to do.
		},
		1,
	);
}, 120_000);
