import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import { Container } from '@n8n/di';
import { PollContext, PollTriggerExecutor } from 'n8n-core';
import type { IDataObject, INode, INodeExecutionData, Workflow, WorkflowActivateMode } from 'n8n-workflow';
import type { Engine } from '../../../harness/engine';
import type { WorkflowJson } from '../../../harness/run';
import type { Database } from './database';

/**
 * How n8n stores an emission. By default it starts two statements, the static data first, and waits for neither before the other:
 * `save then start` is what SQLite and a quiet PostgreSQL make of them, `start then save` what a lock on the workflow's row makes of
 * them. With durable cursors it is one transaction.
 */
export const modes = ['save then start', 'start then save', 'durable cursors'] as const;
export type Mode = (typeof modes)[number];

/** What n8n's scheduler leaves of its lease, by default. */
const SCHEDULED_BUDGET_MS = 36_000;

let lives = 0;

interface Staged {
	readonly snapshot: IDataObject;
	seed: IDataObject;
}

/**
 * One n8n process with one published trigger. n8n-core's own executor runs the polls; what n8n itself does around them (2.41:
 * TriggerExecutionContextFactory, PollCursorService, ActiveWorkflowManager) is written down here, statement by statement.
 */
export class Poller {
	private readonly executor = Container.get(PollTriggerExecutor);
	private readonly workflow: Workflow;
	private readonly node: INode;
	private readonly context: PollContext;
	private readonly staging = new AsyncLocalStorage<Staged>();
	private writing: Array<Promise<void>> = [];
	readonly failures: unknown[] = [];

	private constructor(
		private readonly engine: Engine,
		private readonly json: WorkflowJson,
		private readonly database: Database,
		private readonly mode: Mode,
		activation: WorkflowActivateMode,
		staticData: IDataObject,
	) {
		// It knows nothing of what another process remembers of the workflow.
		this.workflow = engine.workflow(json, staticData, `life${(lives += 1)}`);
		this.node = Object.values(this.workflow.nodes).find(({ type }) => type.endsWith('Trigger')) as INode;
		this.context = this.open(activation);
	}

	/** A process starts, with what is in the database, and makes the trigger's first poll. */
	static async start(
		engine: Engine,
		json: WorkflowJson,
		database: Database,
		mode: Mode,
		activation: WorkflowActivateMode,
	): Promise<Poller> {
		const staticData = await database.read((kept) => kept.staticData);
		const poller = new Poller(engine, json, database, mode, activation, staticData);
		await poller.run(poller.context, true);
		// The lock that keeps the one statement waiting keeps this one waiting too.
		if (mode === 'start then save') await Promise.all(poller.writing);
		await poller.save();
		await Promise.all(poller.writing);
		return poller;
	}

	/** A minute later. The scheduler behind the durable cursors makes a context for each poll. */
	async tick(): Promise<void> {
		await this.run(this.mode === 'durable cursors' ? this.open('update') : this.context, false);
		await Promise.all(this.writing);
	}

	private async run(context: PollContext, first: boolean): Promise<void> {
		try {
			await this.executor.create(this.workflow, this.node, context, () => true)(first);
		} finally {
			// Up to Node 22, all promises of a process are slower as long as one is enabled.
			this.staging.disable();
		}
	}

	private open(activation: WorkflowActivateMode): PollContext {
		const failed = (error: unknown) => void this.failures.push(error);
		const own = [this.workflow, this.node, this.engine.additional(this.json, 'trigger', '1'), 'trigger', activation] as const;
		const emit = (data: INodeExecutionData[][]) => void this.writing.push(this.emit(data[0] ?? []));
		if (this.mode !== 'durable cursors') return new PollContext(...own, emit, failed);
		return new PollContext(
			...own,
			emit,
			failed,
			async () => await this.commit(),
			async (run) => await this.stage(run),
			() => (this.staging.getStore() as Staged).snapshot,
			() => SCHEDULED_BUDGET_MS,
		);
	}

	private async emit(items: INodeExecutionData[]): Promise<void> {
		const execution = items.map(({ json }) => json);
		const cursor = this.mode === 'durable cursors' ? this.staged() : undefined;
		const save = this.mode === 'durable cursors' ? async () => {} : async () => await this.save();
		const start = async () => {
			await this.database.read((kept) => kept.executions.length);
			await this.database.write((kept) => {
				if (cursor) kept.cursor = cursor;
				kept.executions.push(execution);
			});
		};
		const [one, other] = this.mode === 'start then save' ? [start, save] : [save, start];
		await one();
		await other();
	}

	private async save(): Promise<void> {
		if (this.workflow.staticData.__dataChanged !== true) return;
		const staticData = JSON.parse(JSON.stringify(this.workflow.staticData)) as IDataObject;
		await this.database.write((kept) => (kept.staticData = staticData));
		this.workflow.staticData.__dataChanged = false;
	}

	private async stage<T>(run: () => Promise<T>): Promise<T> {
		const { cursor } = await this.database.read((kept) => ({ cursor: kept.cursor }));
		const seed = cursor ?? (JSON.parse(JSON.stringify(this.workflow.getStaticData('node', this.node))) as IDataObject);
		if (!cursor) await this.database.write((kept) => (kept.cursor = seed));
		return await this.staging.run({ snapshot: structuredClone(seed), seed }, run);
	}

	/** The cursor as the poll has left it; undefined where it is as before. */
	private staged(): IDataObject | undefined {
		const staged = this.staging.getStore();
		if (!staged || isDeepStrictEqual(staged.snapshot, staged.seed)) return undefined;
		staged.seed = structuredClone(staged.snapshot);
		return staged.seed;
	}

	private async commit(): Promise<void> {
		const cursor = this.staged();
		if (cursor) await this.database.write((kept) => (kept.cursor = cursor));
	}
}
