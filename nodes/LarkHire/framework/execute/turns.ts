import { abortable } from '../../transport/abort';

/** The end of the queue for each record that something is done to, in this process. */
const queues = new Map<string, Promise<void>>();

/**
 * Runs when all that came before for the same record has ended, in whatever execution of this process, so that nobody changes
 * a record between another one's reading and writing. First come, first served. Whoever is cancelled leaves the queue at once.
 */
export async function inTurn<T>(record: string, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
	const before = queues.get(record) ?? Promise.resolve();
	let end = () => {};
	const mine = new Promise<void>((resolve) => (end = resolve));
	// Also after `before`: whoever leaves the queue must not let those behind pass the one in front.
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
