import type { Endpoint, Limit, Window } from '../../nodes/LarkHire/api/endpoint';
import { LarkError } from '../../nodes/LarkHire/api/larkError';
import type { Call } from '../../nodes/LarkHire/transport/call';
import { limited } from '../../nodes/LarkHire/transport/limited';
import { retried, retryPolicy } from '../../nodes/LarkHire/transport/retry';
import { Session } from '../../nodes/LarkHire/transport/session';
import { VirtualTime } from './virtualTime';

export interface Plan {
	readonly limit: Limit;
	readonly processes: number;
	/** Dealt one by one to whoever is free, as n8n deals executions to its workers. */
	readonly items: number;
	readonly latencyMs?: number;
	readonly seed?: number;
	/** After so long, only the first process goes on. */
	readonly othersLeaveMs?: number;
}

export interface Outcome {
	/** When Feishu let requests in, ms. */
	readonly letIn: readonly number[];
	readonly rejected: number;
	/** The most rejections of one item. */
	readonly mostRejected: number;
	readonly failed: number;
}

/** What n8n's worker runs at a time. */
const CALLERS = 10;
/** What an execution does besides, from half to one and a half of it. */
const BESIDES_MS = 300;

const sleep = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/** Feishu counts over all processes. */
class Feishu {
	readonly letIn: number[] = [];

	constructor(private readonly limit: Limit) {}

	/** Lets a request in, or says after how many ms to come back: in whole seconds. */
	take(): number | undefined {
		const now = performance.now();
		const full = (window: Window) => (this.letIn.at(-window.calls) ?? -Infinity) + window.seconds * 1000 - now;
		const ms = Math.max(0, ...this.limit.map(full));
		if (ms > 0) return Math.ceil(ms / 1000) * 1000;
		this.letIn.push(now);
		return undefined;
	}
}

/** Processes that share one app, each with the limiter and the retries of the product; only network and Feishu are simulated. */
export async function severalProcesses(plan: Plan): Promise<Outcome> {
	const { limit, processes, items, latencyMs = 50, seed = 1, othersLeaveMs = Infinity } = plan;
	const endpoint: Endpoint = { endpoint: 'GET /open-apis/any', limit, scopes: [] };
	const call: Call = { endpoint, url: '', method: 'GET', timeout: Infinity };
	return await VirtualTime.run(seed, async () => {
		const feishu = new Feishu(limit);
		let [dealt, rejected, mostRejected, failed] = [0, 0, 0, 0];
		const overTheNetwork = async ({ rateLimited = 0 }: Call) => {
			const way = (latencyMs / 2) * (0.8 + 0.4 * Math.random());
			await sleep(way);
			const retryAfterMs = feishu.take();
			await sleep(way);
			if (retryAfterMs === undefined) return {};
			rejected += 1;
			mostRejected = Math.max(mostRejected, rateLimited + 1);
			throw new LarkError({ what: 'Too many requests', todo: '' }, { kind: 'rateLimited', retryAfterMs });
		};
		const process = async (first: boolean) => {
			const send = retried(retryPolicy)(limited(new Session())(overTheNetwork));
			const caller = async () => {
				while (dealt < items && (first || performance.now() < othersLeaveMs)) {
					dealt += 1;
					await sleep(BESIDES_MS * (0.5 + Math.random()));
					await send(call).catch(() => (failed += 1));
				}
			};
			await Promise.all(Array.from({ length: CALLERS }, caller));
		};
		await Promise.all(Array.from({ length: processes }, async (_, index) => await process(index === 0)));
		return { letIn: feishu.letIn, rejected, mostRejected, failed };
	});
}
