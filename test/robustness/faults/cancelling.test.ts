import { Simulator } from '../../../simulator';
import { DOWNLOAD } from '../../../simulator/fileHost';
import { engineFor } from '../../support/fromSource';
import { binaryOf, oneNode } from '../../../harness/workflows';
import { SIGN_IN } from './faults';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const UPLOAD = 'POST /open-apis/hire/v1/attachments';
const REMOVE = 'DELETE /open-apis/hire/v1/external_applications/:external_application_id';
const LOOK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const HOUR_MS = 3_600_000;
const task = 'f1c2a0f138ec492d99d7ab73594158ad';
const [website, application, file] = ['7047318856652261676', '6960663240925956437', '6949805467799537964'];

const update = oneNode(
	{ resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '={{ $json.id }}', state: 1, options: { itemsInFlight: 1 } },
	[{ id: '6914551145542568199' }, { id: '6914551145542568200' }],
);
/** More than its limit of 20 per minute takes. */
const remove = oneNode(
	{
		resource: 'externalApplication',
		operation: 'delete',
		talentId: '6960663240925956459',
		externalApplicationId: { __rl: true, mode: 'id', value: application },
	},
	Array.from({ length: 25 }, () => ({})),
	{ onError: 'continueRegularOutput' },
);
const awaiting = oneNode({
	resource: 'websiteDeliveryTask',
	operation: 'get',
	websiteId: { __rl: true, mode: 'id', value: website },
	deliveryTaskId: task,
	options: { waitForCompletion: true },
});
const download = oneNode({ resource: 'attachment', operation: 'download', attachmentId: file });
const upload = oneNode({ resource: 'attachment', operation: 'upload', binaryPropertyName: 'data' }, [{}], {}, () =>
	binaryOf('a.pdf', 'application/pdf', 'a'.repeat(1000)),
);

/** What an execution waits for; what makes it wait; and when it does. */
const waits: ReadonlyArray<readonly [string, typeof update, (simulator: Simulator) => void, (simulator: Simulator) => boolean]> = [
	['its turn under a limit', remove, () => {}, (simulator) => simulator.calls(REMOVE).length === 20],
	['an answer', update, (simulator) => simulator.fail(EHR, { delayMs: HOUR_MS }, 9), (simulator) => simulator.calls(EHR).length === 1],
	['an answer that drips', update, (simulator) => simulator.fail(EHR, { dripMs: 20 }, 9), (simulator) => simulator.calls(EHR).length === 1],
	['the next try', update, (simulator) => simulator.fail(EHR, { status: 503 }, 9), (simulator) => simulator.calls(EHR).length === 1],
	[
		'the end of a rate limit',
		update,
		(simulator) => simulator.fail(EHR, { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '60' } }, 9),
		(simulator) => simulator.calls(EHR).length === 1,
	],
	['a token', update, (simulator) => simulator.fail(SIGN_IN, { delayMs: HOUR_MS }, 9), (simulator) => simulator.tokenCalls().length === 1],
	[
		'the next try for a token',
		update,
		(simulator) => simulator.fail(SIGN_IN, { status: 503, delayMs: 100 }, 1),
		(simulator) => simulator.tokenCalls().length === 1,
	],
	[
		'a delivery task to end',
		awaiting,
		(simulator) => void ((simulator.store.deliveryTasks.get(task) as { steps: unknown[] }).steps = [1]),
		(simulator) => simulator.calls(LOOK).length === 1,
	],
	[
		'a file to arrive',
		download,
		(simulator) => simulator.fail(DOWNLOAD, { delayMs: HOUR_MS }, 9),
		(simulator) => simulator.files.downloads.length === 1,
	],
	[
		'the answer to an upload',
		upload,
		(simulator) => simulator.fail(UPLOAD, { delayMs: HOUR_MS }, 9),
		(simulator) => simulator.calls(UPLOAD).length === 1,
	],
];

const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

describe('an execution that is cancelled ends at once, and sends nothing afterwards, while it waits for', () => {
	it.concurrent.each(waits)('%s', async (_what, workflow, arrange, waiting) => {
		const simulator = await Simulator.start();
		try {
			arrange(simulator);
			let cancelled = 0;
			const now = async () => {
				while (!waiting(simulator)) await pause(5);
				// Into the middle of the wait.
				await pause(50);
				cancelled = performance.now();
			};
			const run = await engineFor(simulator).run(workflow, { cancelWhen: now() });
			// The waits take from a quarter of a second to an hour; this is only what a busy computer may need.
			expect(performance.now() - cancelled).toBeLessThan(1000);
			expect(run.error?.message ?? run.raw.status).toMatch(/cancell?ed/i);
			const before = [simulator.calls().length, simulator.files.downloads.length];
			await pause(1500);
			expect([simulator.calls().length, simulator.files.downloads.length]).toEqual(before);
		} finally {
			await simulator.stop();
		}
	});
});
