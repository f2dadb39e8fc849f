import { sleep } from 'n8n-workflow';

/** In ms. Other requests, polls and health checks of the same n8n wait this long. */
const LONGEST_BLOCK = 20;

/** To be awaited between two pieces of work: yields to n8n's other work when it has had no turn for a while. */
export function pauses(): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < LONGEST_BLOCK) return;
		await sleep(0);
		last = performance.now();
	};
}
