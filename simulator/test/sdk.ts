import { Client, DefaultCache } from '@larksuiteoapi/node-sdk';
import { APP, type Simulator } from '..';

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

/** The official SDK as a client of the simulator. */
export const sdkFor = (feishu: Simulator): Client => new Client({ ...APP, domain: feishu.url, cache: new DefaultCache(), logger: silent });

/** Status and code of a refusal; fails if there is none. */
export async function refusal(call: Promise<unknown>): Promise<string> {
	const outcome = await call.then(
		(answer) => ({ answer }),
		(error: { response: { status: number; data: { code: number } } }) => error,
	);
	if ('answer' in outcome) throw new Error(`No refusal but ${JSON.stringify(outcome.answer)}`);
	return `${outcome.response.status} ${outcome.response.data.code}`;
}
