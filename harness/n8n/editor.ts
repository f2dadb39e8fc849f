import { parse } from 'flatted';
import type { IDataObject, IRunExecutionData } from 'n8n-workflow';
import type { WorkflowJson } from '../run';
import { freshFetch } from '../freshFetch';
import { until } from '../until';

/** The owner of the local instance; printed for whoever starts it. */
export const owner = { email: 'owner@example.com', firstName: 'Local', lastName: 'Owner', password: 'LarkHire-1' };

export interface Saved {
	readonly id: string;
	readonly name: string;
	readonly versionId: string;
}

export interface Execution {
	readonly id: string;
	readonly status: string;
	/** ISO. */
	readonly startedAt: string;
	readonly data: IRunExecutionData;
}

export interface ListedExecution {
	readonly id: string;
	readonly status: string;
	readonly stoppedAt?: string;
}

/** Neither under way nor asleep. */
export const hasEnded = ({ status }: Pick<Execution, 'status'>): boolean => !['new', 'running', 'waiting'].includes(status);

/** n8n's editor, through the calls that its own front end makes. */
export class Editor {
	private cookie = '';

	private constructor(readonly url: string) {}

	/** Signs in; makes the owner first where there is none. */
	static async open(url: string): Promise<Editor> {
		const editor = new Editor(url);
		const { email, password } = owner;
		await editor
			.call('POST', '/login', { emailOrLdapLoginId: email, password })
			.catch(async () => editor.call('POST', '/owner/setup', owner));
		return editor;
	}

	/** Everything that is there of a kind, by its name. */
	async named(kind: 'credentials' | 'workflows'): Promise<Map<string, Saved>> {
		return new Map((await this.call<Saved[]>('GET', `/${kind}`)).map((one) => [one.name, one]));
	}

	async addCredential(name: string, type: string, data: IDataObject): Promise<Saved> {
		return await this.call('POST', '/credentials', { name, type, data });
	}

	async changeCredential(id: string, name: string, type: string, data: IDataObject): Promise<Saved> {
		return await this.call('PATCH', `/credentials/${id}`, { name, type, data });
	}

	async addWorkflow(workflow: WorkflowJson): Promise<Saved> {
		return await this.call('POST', '/workflows', { active: false, settings: { executionOrder: 'v1' }, ...workflow });
	}

	/** Publishes, and waits until the triggers have registered, which n8n does afterwards. */
	async publish({ id, versionId }: Saved): Promise<void> {
		await this.call('POST', `/workflows/${id}/activate`, { versionId });
		const published = async () => {
			const { status } = await this.call<{ status?: string }>('GET', `/workflows/${id}/publication-status`).catch(() => ({
				status: 'published',
			}));
			if (status === 'failed') throw new Error('n8n could not publish the workflow');
			return status === 'published';
		};
		await until('the workflow is published', published);
	}

	async unpublish({ id }: Saved): Promise<void> {
		await this.call('POST', `/workflows/${id}/deactivate`);
	}

	/** Starts a workflow from its trigger, as the button does; the execution's ID. */
	async start(workflow: Saved, trigger: string): Promise<string> {
		const { executionId } = await this.call<{ executionId: string }>('POST', `/workflows/${workflow.id}/run`, {
			workflowData: await this.call('GET', `/workflows/${workflow.id}`),
			triggerToStartFrom: { name: trigger },
		});
		return executionId;
	}

	/** Runs a workflow to its end. */
	async run(workflow: Saved, trigger: string, timeoutMs = 120_000): Promise<Execution> {
		const executionId = await this.start(workflow, trigger);
		const ended = async () => {
			const execution = await this.execution(executionId);
			return hasEnded(execution) && execution;
		};
		return await until(`execution ${executionId} has ended`, ended, timeoutMs);
	}

	/** The executions of a workflow, the latest first, of certain statuses if given. */
	async executionsOf(workflow: Saved, status?: readonly string[]): Promise<ListedExecution[]> {
		return (await this.executions(workflow, status, 100)).results;
	}

	/** How many executions of a workflow there are, or have a status. */
	async executionCount(workflow: Saved, status?: string): Promise<number> {
		return (await this.executions(workflow, status === undefined ? undefined : [status], 1)).count;
	}

	private async executions({ id }: Saved, status: readonly string[] | undefined, limit: number) {
		const filter = encodeURIComponent(JSON.stringify({ workflowId: id, ...(status && { status }) }));
		return await this.call<{ count: number; results: ListedExecution[] }>('GET', `/executions?filter=${filter}&limit=${limit}`);
	}

	async execution(id: string): Promise<Execution> {
		const { data, ...rest } = await this.call<Omit<Execution, 'data'> & { data: string }>('GET', `/executions/${id}`);
		return { ...rest, data: parse(data) as IRunExecutionData };
	}

	/** What n8n knows of its types, which its front end loads from a file. */
	async types<T>(kind: 'nodes' | 'credentials'): Promise<T[]> {
		return await this.call('GET', `/types/${kind}.json`, undefined, '');
	}

	/** Any other call of the front end. */
	async call<T = unknown>(method: string, path: string, body?: object, below = '/rest'): Promise<T> {
		const answer = await freshFetch(this.url + below + path, {
			method,
			headers: { 'content-type': 'application/json', 'browser-id': 'lark-hire', cookie: this.cookie },
			...(body && { body: JSON.stringify(body) }),
		});
		this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
		const json = (await answer.json().catch(() => ({}))) as { data?: T; message?: string };
		if (!answer.ok) throw new Error(`n8n answered ${answer.status} to ${method} ${path}: ${json.message ?? ''}`);
		return (json.data ?? json) as T;
	}
}
