import type { Within } from '../../framework/operation';
import { awaitTask } from '../websiteDeliveryTask/waiting';

interface Made {
	readonly task_id?: string | undefined;
}

/**
 * Waits for the task of a delivery that has just been created. Even if the wait fails, the delivery exists: an error
 * would make people deliver again, so the item is returned unfinished with the reason.
 */
export async function settle(within: (ms: number) => Promise<Within>, websiteId: string, made: Made, seconds?: number): Promise<object> {
	const { task_id: taskId } = made;
	if (!taskId) return made;
	return await awaitTask(within, { websiteId, taskId }, seconds).then(
		(result) => ({ ...made, ...result }),
		(error: unknown) => ({ ...made, finished: false, waitFailed: error instanceof Error ? error.message : 'Unknown failure' }),
	);
}
