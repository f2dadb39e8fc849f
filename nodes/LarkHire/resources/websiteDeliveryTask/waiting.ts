import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { duration } from '../../framework/readers/number';
import type { LongWait } from '../../framework/longWait';
import type { Within } from '../../framework/operation';
import { deliveryResult, type DeliveryResult } from './deliveryResult';
import { getDeliveryTask } from './endpoints';

const WAIT_SECONDS = 90;
/** The wait between two looks grows from one to ten seconds: a task normally ends within a minute. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;
/** Up to this many seconds, a wait stays in memory. */
const SHORT_SECONDS = 120;

/** Among an operation's own options. */
export const waitOptions = [
	{
		displayName: 'Survive Restarts',
		name: 'surviveRestarts',
		type: 'boolean',
		default: true,
		description:
			'Whether a wait with a timeout of more than 120 seconds goes on when n8n restarts. It then is an execution of its own, which looks after 66 seconds for the first time; items come back without files. Requires n8n 2.41 or later.',
	},
	{
		displayName: 'Wait for Completion',
		name: 'waitForCompletion',
		type: 'boolean',
		// Whoever adds it wants it; without it there is no wait.
		default: true,
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

interface WaitOptions {
	readonly waitForCompletion?: boolean;
	readonly waitTimeout?: number;
	readonly surviveRestarts?: boolean;
}

/** The wait goes on in n8n's database. */
export const sleeps = ({ waitForCompletion = false, surviveRestarts = false, waitTimeout = WAIT_SECONDS }: WaitOptions): boolean =>
	waitForCompletion && surviveRestarts && waitTimeout > SHORT_SECONDS;

/** What to wait for, and how long. */
export const awaiting = ({ websiteId, taskId }: Task, { waitTimeout = WAIT_SECONDS }: WaitOptions) => ({
	subject: { websiteId, taskId },
	atMost: waitTimeout,
});

/** Waits for a task in n8n's database. */
export const longWait = {
	endpoint: getDeliveryTask,
	longestPause: 600,
	async look(lark, { websiteId = '', taskId = '' }) {
		const record = await lookAt(lark, { websiteId, taskId });
		return { record, ended: record.finished };
	},
} as const satisfies LongWait;

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
