import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/**
 * The few nodes of n8n's own that the examples use around Lark Hire, reduced to what the examples ask of them: n8n-nodes-base
 * drags in dozens of database and cloud clients. In a real n8n the same files run with the real nodes.
 */
const describe = (
	displayName: string,
	properties: INodeTypeDescription['properties'],
	outputs = [NodeConnectionTypes.Main],
): INodeTypeDescription => ({
	displayName,
	name: displayName,
	group: [],
	version: [1, 1.1, 2, 2.2, 3.2, 3.4],
	description: displayName,
	defaults: {},
	inputs: [NodeConnectionTypes.Main],
	outputs,
	properties,
});

/** What becomes of a wait, in seconds: n8n's scheduler is not there. Nothing, unless a test lets time pass. */
export const waits = { pass: (_seconds: number): void => {} };

const MOST_WAITS = 500;

const wait: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	if (Number(this.evaluateExpression('{{ $runIndex }}', 0)) > MOST_WAITS) throw new Error('The workflow waits for ever');
	waits.pass(this.getNodeParameter('amount', 0) as number);
	return [this.getInputData()];
};

/** Execute Sub-workflow, once for each item, without waiting for its end. */
const executeWorkflow: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	for (const [item, { json }] of this.getInputData().entries()) {
		const { value } = this.getNodeParameter('workflowId', item) as { value: string };
		await this.executeWorkflow({ id: value }, [{ json }], undefined, { doNotWaitToFinish: true });
	}
	return [this.getInputData()];
};

const passOn: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	return [this.getInputData()];
};

/** Edit Fields, mode "Manual Mapping". */
const editFields: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const items = this.getInputData().map(({ json }, item): INodeExecutionData => {
		const { assignments = [] } = this.getNodeParameter('assignments', item, {}) as {
			assignments?: Array<{ name: string; type: string; value: IDataObject[string] }>;
		};
		const cast = (type: string, value: IDataObject[string]) => (type === 'string' ? String(value) : value);
		const kept = this.getNodeParameter('includeOtherFields', item, false) ? json : {};
		return {
			json: { ...kept, ...Object.fromEntries(assignments.map(({ name, type, value }) => [name, cast(type, value)])) },
			pairedItem: { item },
		};
	});
	return [items];
};

/** IF, with one condition that is a boolean: the first output takes what is true. */
const decide: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const items = this.getInputData().map(({ json }, item): INodeExecutionData => ({ json, pairedItem: { item } }));
	const holds = (_: unknown, item: number) => this.getNodeParameter('conditions.conditions[0].leftValue', item) === true;
	return [items.filter(holds), items.filter((one, item) => !holds(one, item))];
};

/** Filter, with the same kind of condition. */
const filter: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const holds = (_: unknown, item: number) => this.getNodeParameter('conditions.conditions[0].leftValue', item) === true;
	return [
		this.getInputData()
			.map(({ json }, item): INodeExecutionData => ({ json, pairedItem: { item } }))
			.filter(holds),
	];
};

/** Switch, mode "Rules", with one condition of that kind for each of two outputs, and a third one for the rest. */
const switchOver: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const items = this.getInputData().map(({ json }, item): INodeExecutionData => ({ json, pairedItem: { item } }));
	const outputOf = (item: number) =>
		[0, 1].find((rule) => this.getNodeParameter(`rules.values[${rule}].conditions.conditions[0].leftValue`, item) === true) ?? 2;
	return [0, 1, 2].map((output) => items.filter((_, item) => outputOf(item) === output));
};

/** Respond to Webhook, with JSON: the first item says what. */
const respondToWebhook: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	this.sendResponse(this.getNodeParameter('responseBody', 0) as IDataObject);
	return [this.getInputData()];
};

/** Remove Duplicates, operation "Remove Items Processed in Previous Executions". In n8n its memory is the database. */
const removeDuplicates: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const memory = this.getWorkflowStaticData('node') as { seen?: unknown[] };
	const before = [...(memory.seen ?? [])];
	const values = this.getInputData().map((_, item) => this.getNodeParameter('dedupeValue', item));
	memory.seen = [...new Set([...before, ...values])];
	return [
		this.getInputData()
			.map(({ json }, item): INodeExecutionData => ({ json, pairedItem: { item } }))
			.filter((_, item) => !before.includes(values[item])),
	];
};

/** Convert to File, operation "Convert to Text File". */
const convertToFile: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const items = this.getInputData().map(async ({ json }, item): Promise<INodeExecutionData> => {
		const [source, property, name] = ['sourceProperty', 'binaryPropertyName', 'options.fileName'].map(
			(parameter) => this.getNodeParameter(parameter, item) as string,
		) as [string, string, string];
		return {
			json: {},
			binary: { [property]: await this.helpers.prepareBinaryData(Buffer.from(String(json[source])), name, 'text/plain') },
			pairedItem: { item },
		};
	});
	return [await Promise.all(items)];
};

/** Data Table: tables and rows that the examples need. In n8n they are in its database. */
const dataTable: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const memory = this.getWorkflowStaticData('global') as { tables?: Record<string, IDataObject[]> };
	const tables = (memory.tables ??= {});
	const act = (item: number): readonly IDataObject[] => {
		const of = (parameter: string) => this.getNodeParameter(parameter, item, '') as string;
		if (of('resource') === 'table') {
			tables[of('tableName')] ??= [];
			return [{ name: of('tableName') }];
		}
		const rows = tables[of('dataTableId.value')] ?? [];
		const conditions = this.getNodeParameter('filters.conditions', item, []) as ReadonlyArray<Record<'keyName' | 'keyValue', string>>;
		const found = rows.filter((row) => conditions.every(({ keyName, keyValue }) => row[keyName] === keyValue));
		const operation = of('operation');
		if (operation === 'get') return found;
		if (operation === 'deleteRows') {
			tables[of('dataTableId.value')] = rows.filter((row) => !found.includes(row));
			return found;
		}
		const values = this.getNodeParameter('columns.value', item) as IDataObject;
		if (found.length > 0) return found.map((row) => Object.assign(row, values));
		rows.push(values);
		return [values];
	};
	return [
		this.getInputData().flatMap((_, item) => act(item).map((row): INodeExecutionData => ({ json: { ...row }, pairedItem: { item } }))),
	];
};

/** The service call of the HTTP Request node with a predefined credential type. */
const httpRequest: NonNullable<INodeType['execute']> = async function (this: IExecuteFunctions) {
	const uri = this.getNodeParameter('url', 0) as string;
	const type = this.getNodeParameter('nodeCredentialType', 0) as string;
	const json = (await this.helpers.requestWithAuthentication.call(this, type, { uri, method: 'GET', json: true })) as IDataObject;
	return [[{ json, pairedItem: { item: 0 } }]];
};

export const standIns: Readonly<Record<string, INodeType>> = {
	'n8n-nodes-base.manualTrigger': { description: { ...describe('Manual Trigger', []), inputs: [] }, execute: passOn },
	'n8n-nodes-base.scheduleTrigger': { description: { ...describe('Schedule Trigger', []), inputs: [] }, execute: passOn },
	'n8n-nodes-base.dataTable': {
		description: describe('Data Table', [
			...['resource', 'operation', 'tableName'].map((name) => ({ displayName: name, name, type: 'string' as const, default: '' })),
			...['columns', 'dataTableId', 'filters'].map((name) => ({ displayName: name, name, type: 'json' as const, default: {} })),
		]),
		execute: dataTable,
	},
	'n8n-nodes-base.stickyNote': { description: describe('Sticky Note', []) },
	'n8n-nodes-base.wait': {
		description: describe('Wait', [{ displayName: 'Wait Amount', name: 'amount', type: 'number', default: 1 }]),
		execute: wait,
	},
	'n8n-nodes-base.executeWorkflowTrigger': {
		description: { ...describe('When Executed by Another Workflow', []), inputs: [] },
		execute: passOn,
	},
	'n8n-nodes-base.executeWorkflow': {
		description: describe('Execute Sub-workflow', [{ displayName: 'Workflow', name: 'workflowId', type: 'json', default: '' }]),
		execute: executeWorkflow,
	},
	'n8n-nodes-base.if': {
		description: describe(
			'IF',
			[{ displayName: 'Conditions', name: 'conditions', type: 'filter', default: {} }],
			[NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		),
		execute: decide,
	},
	'n8n-nodes-base.switch': {
		description: describe(
			'Switch',
			[{ displayName: 'Rules', name: 'rules', type: 'json', default: {} }],
			[NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		),
		execute: switchOver,
	},
	'n8n-nodes-base.webhook': { description: { ...describe('Webhook', []), inputs: [] }, execute: passOn },
	'n8n-nodes-base.respondToWebhook': {
		description: describe('Respond to Webhook', [{ displayName: 'Response Body', name: 'responseBody', type: 'json', default: {} }]),
		execute: respondToWebhook,
	},
	'n8n-nodes-base.filter': {
		description: describe('Filter', [{ displayName: 'Conditions', name: 'conditions', type: 'filter', default: {} }]),
		execute: filter,
	},
	'n8n-nodes-base.removeDuplicates': {
		description: describe('Remove Duplicates', [{ displayName: 'Value to Dedupe On', name: 'dedupeValue', type: 'string', default: '' }]),
		execute: removeDuplicates,
	},
	'n8n-nodes-base.noOp': { description: describe('No Operation', []), execute: passOn },
	'n8n-nodes-base.set': {
		description: describe('Edit Fields', [
			{ displayName: 'Assignments', name: 'assignments', type: 'assignmentCollection', default: {} },
			{ displayName: 'Include Other Input Fields', name: 'includeOtherFields', type: 'boolean', default: false },
		]),
		execute: editFields,
	},
	'n8n-nodes-base.convertToFile': {
		description: describe('Convert to File', [
			{ displayName: 'Operation', name: 'operation', type: 'string', default: 'toText' },
			{ displayName: 'Text Input Field', name: 'sourceProperty', type: 'string', default: '' },
			{ displayName: 'Put Output File in Field', name: 'binaryPropertyName', type: 'string', default: 'data' },
			{ displayName: 'Options', name: 'options', type: 'json', default: {} },
		]),
		execute: convertToFile,
	},
	'n8n-nodes-base.httpRequest': {
		description: {
			...describe('HTTP Request', [
				{ displayName: 'URL', name: 'url', type: 'string', default: '' },
				{ displayName: 'Credential Type', name: 'nodeCredentialType', type: 'string', default: '' },
			]),
			credentials: [{ name: 'larkHireApi' }],
		},
		execute: httpRequest,
	},
};
