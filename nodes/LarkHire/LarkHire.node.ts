import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import './chinese';
import { credentialTest } from './framework/credentialTest';
import { shown } from './language/shown';
import { panel, subtitle } from './framework/panel';
import { listSearch } from './framework/listSearch';
import { run } from './framework/execute/items';
import { defaultResource, resources } from './resources';

const main = [NodeConnectionTypes.Main];

const methods = {
	credentialTest: { larkHireApiTest: credentialTest(resources) },
	listSearch: listSearch(resources.flatMap(({ operations }) => operations.flatMap(({ fields }) => fields))),
};

export class LarkHire implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lark Hire',
		name: 'larkHire',
		icon: { light: 'file:larkHire.svg', dark: 'file:larkHire.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: subtitle(resources),
		description: 'Work with recruiting in Feishu/Lark Hire (飞书招聘) and with probation in CoreHR (飞书人事)',
		defaults: { name: 'Lark Hire' },
		usableAsTool: true,
		inputs: main,
		outputs: main,
		credentials: [{ name: 'larkHireApi', required: true, testedBy: 'larkHireApiTest' }],
		properties: panel(resources, defaultResource),
	};

	constructor() {
		this.description = shown(this.description);
	}

	/** On the prototype, where the shipped node finds it without making a panel. */
	get methods() {
		return methods;
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await run.call(this, resources);
	}
}
