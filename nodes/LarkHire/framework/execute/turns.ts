import { abortable } from '../../transport/abort';

/** The end of the queue for each record that is being changed, in this process. */
const queues = new Map<string, Promise<void>>();

/**
 * Runs when everything before it for the same record has ended, in any execution of this process, so that no record changes
 * between another item's reading and writing. First come, first served. A cancelled caller stops waiting at once.
 */
export async function inTurn<T>(record: string, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
	const before = queues.get(record) ?? Promise.resolve();
	let end = () => {};
	const mine = new Promise<void>((resolve) => (end = resolve));
	// A cancelled caller keeps its place until the earlier ones are done.
	const queue = before.then(async () => await mine);
	queues.set(record, queue);
	void queue.then(() => {
		if (queues.get(record) === queue) queues.delete(record);
	});
	try {
		await abortable(before, signal);
		return await run();
	} finally {
		end();
	}
}
