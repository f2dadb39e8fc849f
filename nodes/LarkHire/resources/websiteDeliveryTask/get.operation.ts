import { id } from '../../fields/ids';
import { website } from '../../fields/websites';
import { perMinuteAndSecond } from '../../framework/endpoint';
import { positive } from '../../framework/numbers';
import { operation } from '../../framework/operation';
import { ownOptions } from '../../framework/options';
import { deliveryResult } from './deliveryResult';

const WAIT_SECONDS = 90;
/** The wait between two looks grows from one to ten seconds: a task normally ends within a minute. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;

export const deliveryTaskId = id({
	displayName: 'Delivery Task ID',
	name: 'deliveryTaskId',
	placeholder: 'e.g. f1c2a0f138ec492d99d7ab73594158ad',
	description: 'ID that creating a website delivery by attachment gives',
});

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a website delivery task',
	description: 'Get the result of a delivery to a recruitment website, or wait for it',
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:site_application:readonly', 'hire:site_application'],
	apps: 'custom and store',
	repeatable: true,
	target: 'deliveryTaskId',
	fields: [
		website,
		deliveryTaskId,
		ownOptions([
			{
				displayName: 'Timeout (Seconds)',
				name: 'timeout',
				type: 'number',
				default: WAIT_SECONDS,
				typeOptions: { minValue: 1 },
				description: 'How long to wait for completion. After it the item comes out unfinished, with timedOut.',
				read: positive,
			},
			{ displayName: 'Wait for Completion', name: 'waitForCompletion', type: 'boolean', default: false, description: 'Whether to ask again until the task has succeeded or failed' },
		]),
	],
	async execute({ lark, within, params: { websiteId, deliveryTaskId: taskId, options } }) {
		const path = { website_id: websiteId, delivery_task_id: taskId };
		if (!options.waitForCompletion) return { data: deliveryResult(await lark.hire.v1.websiteDeliveryTask.get({ path })) };

		const time = await within((options.timeout ?? WAIT_SECONDS) * 1000);
		let last: ReturnType<typeof deliveryResult> | undefined;
		const watch = async () => {
			for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
				last = deliveryResult(await time.lark.hire.v1.websiteDeliveryTask.get({ path }));
				if (last.finished) return { data: last };
				await time.wait(pause);
			}
		};
		return await watch().catch((error: unknown) => {
			if (last && time.expired()) return { data: { ...last, timedOut: true } };
			throw error;
		});
	},
});
