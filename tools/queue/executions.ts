import { setTimeout as pause } from 'node:timers/promises';
import { owner, type Saved } from '../../harness/n8n/editor';

/** How an execution ends that does not succeed. */
export const LOST = ['error', 'crashed', 'canceled'] as const;
const ENDED = ['success', ...LOST] as const;
export type Tally = Record<(typeof ENDED)[number], number>;

export interface Listed {
	readonly id: string;
	readonly status: string;
	readonly startedAt: string;
	readonly stoppedAt?: string;
}

/** n8n's list of executions, which the editor's front end reads too. */
export class Executions {
	private constructor(
		private readonly url: string,
		private readonly cookie: string,
	) {}

	static async open(url: string): Promise<Executions> {
		const answer = await fetch(`${url}/rest/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'browser-id': 'lark-hire' },
			body: JSON.stringify({ emailOrLdapLoginId: owner.email, password: owner.password }),
		});
		if (!answer.ok) throw new Error(`n8n answered ${answer.status} to the login`);
		return new Executions(url, answer.headers.get('set-cookie')?.split(';')[0] ?? '');
	}

	/** How many executions of a workflow have ended, by how. */
	async tally(workflow: Saved): Promise<Tally> {
		const counts = await Promise.all(ENDED.map(async (status) => [status, (await this.ask(workflow, [status], 1)).count] as const));
		return Object.fromEntries(counts) as Tally;
	}

	async list(workflow: Saved, statuses: readonly string[] = ENDED): Promise<Listed[]> {
		return (await this.ask(workflow, statuses, 100)).results;
	}

	/** Waits until so many more have ended than at `before`, and says how they ended. What is missing in time is not in it. */
	async wait(workflow: Saved, count: number, before: Tally, timeoutMs: number): Promise<Tally> {
		const until = Date.now() + timeoutMs;
		for (;;) {
			const now = await this.tally(workflow);
			const more = Object.fromEntries(ENDED.map((status) => [status, now[status] - before[status]])) as Tally;
			if (ended(more) >= count || Date.now() > until) return more;
			await pause(500);
		}
	}

	private async ask({ id }: Saved, status: readonly string[], limit: number): Promise<{ count: number; results: Listed[] }> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId: id, status }));
		const answer = await fetch(`${this.url}/rest/executions?filter=${filter}&limit=${limit}`, {
			headers: { cookie: this.cookie, 'browser-id': 'lark-hire' },
		});
		if (!answer.ok) throw new Error(`n8n answered ${answer.status} to the question for executions`);
		return ((await answer.json()) as { data: { count: number; results: Listed[] } }).data;
	}
}

export const ended = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

export const said = (tally: Tally): string =>
	Object.entries(tally)
		.filter(([, count]) => count > 0)
		.map(([status, count]) => `${count} ${status}`)
		.join(', ');
