import { setTimeout as pause } from 'node:timers/promises';

/** What comes soon is seen soon; what takes long is asked for rarely, since each look costs n8n about as much as a short execution. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS, GROWTH] = [40, 1000, 1.25];

/** Asks again and again until there is something: less and less often, or every so many ms. */
export async function until<T>(
	what: string,
	look: () => Promise<T | undefined | false> | T | undefined | false,
	timeoutMs = 20_000,
	everyMs?: number,
): Promise<T> {
	const end = Date.now() + timeoutMs;
	for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
		const found = await look();
		if (found !== undefined && found !== false) return found;
		if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}`);
		await pause(everyMs ?? pauseMs);
	}
}
