import 'reflect-metadata';
import { inspect } from 'node:util';
import type { Simulator } from '../simulator';
import { Logger } from '@n8n/backend-common';
import { Container } from '@n8n/di';
import { ExecutionLifecycleHooks, InstanceSettings, PollContext, UnrecognizedCredentialTypeError, WorkflowExecute } from 'n8n-core';
import {
	ICredentialsHelper,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ExecuteWorkflowData,
	type ICredentialType,
	type IDataObject,
	type IExecuteWorkflowInfo,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type WorkflowActivateMode,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { listensTo } from './tenant';
import { Listening } from './listening';
import { shownPart } from './shownPanel';
import { until } from './until';
import { Run, type WorkflowJson } from './run';
import { standIns } from './standIns';

Container.set(InstanceSettings, {
	instanceId: 'test',
	hmacSignatureSecret: 'test',
	instanceType: 'main',
	n8nFolder: '.',
} as InstanceSettings);

/** Everything that n8n's logger was told, one line each, with whatever was attached. */
export const logLines: string[] = [];
const log = (...told: unknown[]) => void logLines.push(inspect(told, { depth: 8 }));
const logger = { error: log, warn: log, info: log, debug: log, verbose: log, scoped: () => logger } as unknown as Logger;
Container.set(Logger, logger);

export interface Installed {
	readonly nodes: Readonly<Record<string, INodeType>>;
	readonly credentials: Readonly<Record<string, ICredentialType>>;
}

/** n8n's execution engine with the package installed, and credentials by type, as if an owner had typed them in. */
export class Engine {
	/** What Respond to Webhook has sent. */
	readonly responses: unknown[] = [];
	/** What nodes keep from one execution to the next. */
	private readonly kept: IDataObject = {};
	/** Executions that others have begun. */
	readonly subExecutions: Run[] = [];
	private executions = 0;
	private readonly credentialsHelper: Credentials;
	private readonly nodeTypes: INodeTypes;

	constructor(
		installed: Installed,
		readonly stored: Record<string, ICredentialDataDecryptedObject>,
	) {
		const nodes: Readonly<Record<string, INodeType>> = { ...standIns, ...installed.nodes };
		const byName = (name: string) => nodes[name] ?? fail(`Unknown node type ${name}`);
		this.nodeTypes = { getByName: byName, getByNameAndVersion: byName, getKnownTypes: () => ({}) };
		this.credentialsHelper = new Credentials(installed.credentials, stored);
	}

	/** Runs a workflow from its trigger to the end. `cancelAfterMs` and `cancelWhen` stop it as the stop button does. */
	async run(
		json: WorkflowJson,
		{
			mode = 'manual',
			executionId = `${++this.executions}`,
			cancelAfterMs,
			cancelWhen,
			startAt = /trigger/i,
		}: {
			mode?: WorkflowExecuteMode;
			executionId?: string;
			cancelAfterMs?: number;
			cancelWhen?: Promise<unknown>;
			/** The type of the trigger. */
			startAt?: RegExp;
		} = {},
	): Promise<Run> {
		const workflow = this.workflow(json, this.kept);
		const additional = this.additional(json, mode, executionId);
		const startOf = (kind: RegExp) => Object.values(workflow.nodes).find(({ type }) => kind.test(type));
		const start = startOf(startAt) ?? startOf(/\.webhook$/) ?? fail('The workflow has no trigger');
		const running = new WorkflowExecute(additional, mode).run({
			workflow,
			startNode: start,
			...(json.pinData && { pinData: json.pinData }),
		});
		if (cancelAfterMs !== undefined) setTimeout(() => running.cancel(), cancelAfterMs);
		void cancelWhen?.then(() => running.cancel());
		return new Run(await running);
	}

	/** A workflow with those that it calls. */
	async runAll(json: WorkflowJson): Promise<readonly Run[]> {
		const before = this.subExecutions.length;
		const run = await this.run(json);
		return [run, ...this.subExecutions.slice(before)];
	}

	/** A published trigger, polled until it has had its chance to see everything; each emission starts an execution. */
	async publish(json: WorkflowJson): Promise<readonly Run[]> {
		const trigger = new Published(this, json);
		const runs: Run[] = [];
		for (let poll = 1; poll <= 6; poll += 1) {
			const items = await trigger.poll();
			if (items)
				runs.push(await this.run({ ...json, pinData: { [trigger.name]: items.map((item) => ({ json: item })) } }, { mode: 'trigger' }));
		}
		return runs;
	}

	/** A published workflow that hears events. */
	async hear(json: WorkflowJson, simulator: Simulator, act: () => void, executions: number): Promise<readonly Run[]> {
		const listening = await Listening.publish(this, json);
		try {
			if (listening.url) await listensTo(simulator, listening.url);
			else await until('the trigger is connected', () => simulator.events.connections.of().length > 0);
			act();
			await until('the executions have begun', () => listening.runs.length >= executions);
			return await Promise.all(listening.runs);
		} finally {
			await listening.stop();
		}
	}

	/**
	 * A workflow that another one calls, run to its end: nothing sleeps here, so that it ends before the other goes on. An ID is that of
	 * the workflow itself.
	 */
	private async subExecution(json: WorkflowJson, items: INodeExecutionData[]): Promise<ExecuteWorkflowData> {
		const start = json.nodes.find(({ type }) => type.endsWith('.executeWorkflowTrigger')) ?? fail('The workflow cannot be called');
		const executionId = `${++this.executions}`;
		const pinData = { [start.name]: structuredClone(items) };
		const run = await this.run({ ...json, pinData }, { mode: 'integrated', executionId, startAt: /executeWorkflowTrigger$/ });
		this.subExecutions.push(run);
		if (run.error) throw Object.assign(new Error(run.error.message), { description: run.error.description });
		return { executionId, data: [run.items(run.raw.data.resultData.lastNodeExecuted ?? '')] };
	}

	workflow(json: WorkflowJson, staticData: IDataObject = {}, id = 'workflow1'): Workflow {
		const { nodes, connections, settings = {}, name } = structuredClone({ ...json, pinData: undefined });
		const credentials = Object.fromEntries(Object.keys(this.stored).map((type) => [type, { id: '1', name: type }]));
		const typed = nodes.map((node) =>
			(this.nodeTypes.getByName(node.type) as INodeType).description.credentials ? { ...node, credentials } : node,
		);
		return new Workflow({
			id,
			name,
			nodes: typed,
			connections,
			active: true,
			nodeTypes: this.typesOf(typed),
			settings,
			staticData,
		});
	}

	/** The types as a workflow of these nodes sees them. */
	private typesOf(nodes: readonly INode[]): INodeTypes {
		const own = new Map(
			[...new Set(nodes.map(({ type }) => type))].map((name) => [
				name,
				shownPart(
					this.nodeTypes.getByName(name) as INodeType,
					nodes.filter(({ type }) => type === name),
				),
			]),
		);
		const byName = (name: string) => own.get(name) ?? this.nodeTypes.getByName(name);
		return { ...this.nodeTypes, getByName: byName, getByNameAndVersion: (name) => byName(name) as INodeType };
	}

	additional(json: WorkflowJson, mode: WorkflowExecuteMode, executionId: string): IWorkflowExecuteAdditionalData {
		const base = 'http://localhost:5678';
		const urls = {
			restApiUrl: base,
			instanceBaseUrl: base,
			formBaseUrl: base,
			formWaitingBaseUrl: base,
			formTestBaseUrl: base,
			webhookBaseUrl: base,
			webhookWaitingBaseUrl: base,
			webhookTestBaseUrl: base,
			mcpBaseUrl: base,
			mcpTestBaseUrl: base,
		};
		const hooks = new ExecutionLifecycleHooks(mode, executionId, {
			...json,
			id: 'workflow1',
			active: true,
			isArchived: false,
			createdAt: new Date(),
			updatedAt: new Date(),
			activeVersionId: null,
		} as IWorkflowBase);
		hooks.addHandler('sendResponse', (response) => void this.responses.push(response));
		return {
			...urls,
			credentialsHelper: this.credentialsHelper,
			executionId,
			hooks,
			variables: {},
			currentNodeExecutionIndex: 0,
			logAiEvent() {},
			setExecutionStatus() {},
			executeWorkflow: async (info: IExecuteWorkflowInfo, _: unknown, { inputData }: { inputData?: INodeExecutionData[] }) =>
				await this.subExecution(info.code ? { ...json, ...info.code, pinData: {} } : json, inputData ?? []),
		} as unknown as IWorkflowExecuteAdditionalData;
	}
}

let workflows = 0;

/** A trigger between publish and stop, with n8n's rules of what is saved when. */
export class Published {
	private readonly context: PollContext;
	private readonly workflow: Workflow;
	private first = true;

	/** `saved` is what n8n's database has of the workflow: its static data, and its ID, which it gets here. */
	constructor(
		engine: Engine,
		json: WorkflowJson,
		readonly saved: { data: IDataObject; id?: string } = { data: {} },
		mode: WorkflowExecuteMode = 'trigger',
		activation: WorkflowActivateMode = 'activate',
	) {
		saved.id ??= `published${(workflows += 1)}`;
		this.workflow = engine.workflow(json, structuredClone(saved.data), saved.id);
		const node = Object.values(this.workflow.nodes).find(({ type }) => type.endsWith('Trigger')) ?? fail('The workflow has no trigger');
		this.context = new PollContext(this.workflow, node, engine.additional(json, mode, '1'), mode, activation);
	}

	/** Of the trigger's node. */
	get name(): string {
		return this.context.getNode().name;
	}

	/** How long n8n says that a poll may take; undefined: an n8n that does not say. */
	budget(ms: number | undefined): void {
		Object.assign(this.context, { getPollBudgetMs: ms === undefined ? undefined : () => ms });
	}

	/** The node's static data as the polls have left it. */
	inMemory(): IDataObject {
		return JSON.parse(JSON.stringify(this.context.getWorkflowStaticData('node'))) as IDataObject;
	}

	/** One tick. Static data is saved together with an emission, and after the first poll; otherwise it stays in memory. */
	async poll(): Promise<IDataObject[] | null> {
		const type = this.workflow.nodeTypes.getByNameAndVersion(this.context.getNode().type, 1);
		const { first } = this;
		const emitted = await (type.poll as NonNullable<INodeType['poll']>).call(this.context);
		this.first = false;
		if (emitted || first) this.saved.data = JSON.parse(JSON.stringify(this.workflow.staticData)) as IDataObject;
		return emitted ? (emitted[0] ?? []).map(({ json }) => json) : null;
	}
}

/** n8n's CredentialsHelper, without the database and the cipher. */
class Credentials extends ICredentialsHelper {
	constructor(
		private readonly types: Readonly<Record<string, ICredentialType>>,
		private readonly stored: Record<string, ICredentialDataDecryptedObject>,
	) {
		super();
	}

	private type(name: string): ICredentialType {
		const type = this.types[name];
		if (!type) throw new UnrecognizedCredentialTypeError(name);
		return type;
	}

	getParentTypes = () => [];
	isCredentialUsableByNode = () => true;
	getCredentials = async () => await Promise.reject(new Error('Encrypted credentials do not exist here'));
	updateCredentialsOauthTokenData = async () => await Promise.reject(new Error('No OAuth here'));
	getCredentialsProperties = (name: string) => this.type(name).properties;

	async getDecrypted(_data: IWorkflowExecuteAdditionalData, _node: unknown, name: string): Promise<ICredentialDataDecryptedObject> {
		const defaults = Object.fromEntries(this.type(name).properties.map((property) => [property.name, property.default as string]));
		return { ...defaults, ...this.stored[name] };
	}

	async authenticate(credential: ICredentialDataDecryptedObject, name: string, options: IHttpRequestOptions): Promise<IHttpRequestOptions> {
		const { authenticate } = this.type(name);
		return typeof authenticate === 'function' ? await authenticate(credential, options) : options;
	}

	/** n8n's rule: when the expirable property is empty, or the service has said 401. What comes back is stored. */
	async preAuthentication(
		helpers: IHttpRequestHelper,
		credential: ICredentialDataDecryptedObject,
		name: string,
		_node: INode,
		expired: boolean,
	) {
		const property = this.type(name).properties.find(({ type, typeOptions }) => type === 'hidden' && typeOptions?.expirable);
		if (!property || (credential[property.name] !== '' && !expired)) return undefined;
		const data = await this.runPreAuthentication(helpers, credential, name);
		if (data) this.stored[name] = { ...this.stored[name], ...data };
		return data && Object.assign(credential, data);
	}

	async runPreAuthentication(helpers: IHttpRequestHelper, credential: ICredentialDataDecryptedObject, name: string) {
		return (await this.type(name).preAuthentication?.call(helpers, credential)) as ICredentialDataDecryptedObject | undefined;
	}

	async updateCredentials(_node: unknown, name: string, data: ICredentialDataDecryptedObject): Promise<void> {
		this.stored[name] = data;
	}
}

function fail(why: string): never {
	throw new Error(why);
}
