import { Client, DefaultCache } from '@larksuiteoapi/node-sdk';
import { APP, type Simulator } from '..';
import { feishu, simulate } from './simulate';

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

/** The official SDK as a client of the simulator. */
export const sdkFor = (simulator: Simulator): Client =>
	new Client({ ...APP, domain: simulator.url, cache: new DefaultCache(), logger: silent });

/** The official SDK as a client of the test file's simulator, set by `simulateForSdk`. */
export let client: Client;

export function simulateForSdk(): void {
	simulate();
	beforeAll(() => void (client = sdkFor(feishu)));
}

/** Status and code of a rejection; fails if there is none. */
export async function rejection(call: Promise<unknown>): Promise<string> {
	const outcome = await call.then(
		(answer) => ({ answer }),
		(error: { response: { status: number; data: { code: number } } }) => error,
	);
	if ('answer' in outcome) throw new Error(`No rejection but ${JSON.stringify(outcome.answer)}`);
	return `${outcome.response.status} ${outcome.response.data.code}`;
}
