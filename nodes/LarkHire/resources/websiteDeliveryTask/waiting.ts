import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { duration } from '../../framework/readers/number';
import type { Within } from '../../framework/operation';
import { deliveryResult, type DeliveryResult } from './deliveryResult';

const WAIT_SECONDS = 90;
/** The wait between two looks grows from one to ten seconds: a task normally ends within a minute. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;

/** Among an operation's own options. */
export const waitOptions = [
	{
		displayName: 'Wait for Completion',
		name: 'waitForCompletion',
		type: 'boolean',
		default: false,
		description: 'Whether to check again until the task has succeeded or failed',
	},
	{
		displayName: 'Wait Timeout (Seconds)',
		name: 'waitTimeout',
		type: 'number',
		default: WAIT_SECONDS,
		typeOptions: { minValue: 1 },
		description: 'How long to wait for completion. After that, the unfinished task is returned with timedOut.',
		read: duration,
	},
] as const satisfies readonly Field[];

interface Task {
	readonly websiteId: string;
	readonly taskId: string;
}

/** One look at a task. */
export const lookAt = async (lark: Lark, { websiteId, taskId }: Task): Promise<DeliveryResult> =>
	deliveryResult(await lark.hire.v1.websiteDeliveryTask.get({ path: { website_id: websiteId, delivery_task_id: taskId } }));

/** Looks at a task until it has ended, or until the time is up: then the last that was seen, with `timedOut`. */
export async function awaitTask(
	within: (ms: number) => Promise<Within>,
	task: Task,
	seconds: number = WAIT_SECONDS,
): Promise<DeliveryResult> {
	const time = await within(Math.ceil(seconds * 1000));
	let last: DeliveryResult | undefined;
	const watch = async () => {
		for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
			last = await lookAt(time.lark, task);
			if (last.finished) return last;
			await time.wait(pause);
		}
	};
	return await watch().catch((error: unknown) => {
		if (last && time.expired()) return { ...last, timedOut: true };
		throw error;
	});
}
