import { sleep } from 'n8n-workflow';

/** The part of an HTTP response that says how it ended. */
export interface Answering {
	readonly statusCode: number;
	/** n8n has answered, whether or not somebody was still there to hear it: Feishu hangs up after 3 s. */
	readonly writableEnded: boolean;
}

/** n8n may be waiting for a free slot. */
const LONGEST_MS = 600_000;
const LOOK_MS = 100;

/** Resolves when n8n has stored the execution that a request starts: it answers with 200 after that (2.8 and later). Rejects if it could not. */
export async function stored(res: Answering): Promise<void> {
	for (let waited = 0; !res.writableEnded && waited < LONGEST_MS; waited += LOOK_MS) await sleep(LOOK_MS);
	if (!res.writableEnded || res.statusCode !== 200) throw new Error('The event was not stored');
}
