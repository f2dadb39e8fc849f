import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again, until there is something. */
export async function until<T>(
	what: string,
	look: () => Promise<T | undefined | false> | T | undefined | false,
	timeoutMs = 20_000,
	everyMs = 100,
): Promise<T> {
	const end = Date.now() + timeoutMs;
	for (;;) {
		const found = await look();
		if (found !== undefined && found !== false) return found;
		if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}`);
		await pause(everyMs);
	}
}
