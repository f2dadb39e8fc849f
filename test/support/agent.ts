import { toJsonSchema } from '@langchain/core/utils/json_schema';
import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeParameters,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import type { Simulator } from '../../simulator';
import { Engine } from '../../harness/engine';
import { installed } from './fromSource';
import type { Run, WorkflowJson } from '../../harness/run';
import { node } from '../../harness/workflows';

interface Tool {
	readonly name: string;
	readonly description: string;
	readonly schema: Parameters<typeof toJsonSchema>[0];
	invoke(args: IDataObject): Promise<unknown>;
}

/** What a model is told of a tool. */
export interface Told {
	readonly name: string;
	readonly description: string;
	/** As JSON schema. */
	readonly parameters: IDataObject;
	readonly required: readonly string[];
}

/** As n8n makes a tool of a node that is usable as one: no main input, an output to an agent, and a description. */
const asTool = (node: INodeType): INodeType => {
	const { description } = node;
	const properties: INodeTypeDescription['properties'] = [
		{
			displayName: 'Tool Description',
			name: 'descriptionType',
			type: 'options',
			options: [{ name: 'Set Automatically', value: 'auto' }],
			default: 'auto',
		},
		{
			displayName: 'Description',
			name: 'toolDescription',
			type: 'string',
			default: description.description,
			displayOptions: { show: { descriptionType: ['manual'] } },
		},
		...description.properties,
	];
	return Object.assign(Object.create(node) as INodeType, {
		description: { ...description, name: 'larkHireTool', inputs: [], outputs: [NodeConnectionTypes.AiTool], properties },
	});
};

const agentDescription = {
	displayName: 'Agent',
	name: 'agent',
	group: [],
	version: 1,
	description: 'Agent',
	defaults: {},
	inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.AiTool],
	outputs: [NodeConnectionTypes.Main],
	properties: [],
} satisfies INodeTypeDescription;

/** In place of n8n's AI Agent, which needs a model: it lists its tools, or calls the one that its item names, through n8n's own wrapper. */
const agent: INodeType = {
	description: agentDescription,
	async execute(this: IExecuteFunctions) {
		const tools = (await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0)) as Tool[];
		const [item] = this.getInputData();
		const { tool: wanted, args } = (item?.json ?? {}) as { tool?: string; args?: IDataObject };
		if (!wanted) {
			const told = tools.map(({ name, description, schema }) => {
				const { properties, required = [] } = toJsonSchema(schema) as { properties: IDataObject; required?: string[] };
				return { name, description, parameters: properties, required };
			});
			return [told.map((json) => ({ json }))];
		}
		const said = await tools.find(({ name }) => name === wanted)?.invoke(args ?? {});
		return [[{ json: { said: JSON.parse(String(said)) as IDataObject } }]];
	},
};

/** An agent that has Lark Hire as tools, by their names. */
export class Agent {
	private readonly engine: Engine;

	constructor(
		simulator: Simulator,
		private readonly tools: Readonly<Record<string, INodeParameters>>,
		private readonly settings: Partial<INode> = {},
	) {
		const { appId, appSecret } = simulator.app();
		const nodes = { 'test.agent': agent, 'n8n-nodes-lark-hire.larkHireTool': asTool(new LarkHire()) };
		this.engine = new Engine({ ...installed, nodes }, { larkHireApi: { region: 'custom', baseUrl: simulator.url, appId, appSecret } });
	}

	/** What the model is told. */
	async told(): Promise<readonly Told[]> {
		const run = await this.run({});
		if (run.error) throw new Error(`${run.error.message} ${run.error.description ?? ''}`);
		return run.json('Agent') as unknown as Told[];
	}

	/** What the model gets for a call. */
	async call(tool: string, args: IDataObject): Promise<Run> {
		return await this.run({ tool, args });
	}

	private async run(json: IDataObject): Promise<Run> {
		const names = Object.keys(this.tools);
		const workflow: WorkflowJson = {
			name: 'Agent',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger'),
				node('Agent', 'test.agent'),
				...names.map((name) => node(name, 'n8n-nodes-lark-hire.larkHireTool', this.tools[name], this.settings)),
			],
			connections: {
				Start: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
				...Object.fromEntries(names.map((name) => [name, { ai_tool: [[{ node: 'Agent', type: 'ai_tool' as const, index: 0 }]] }])),
			},
			pinData: { Start: [{ json }] },
		};
		return await this.engine.run(workflow);
	}
}
