import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { credentialTest } from './framework/credentialTest';
import { lookAgain } from './framework/execute/lookAgain';
import { resources } from './resources';

const main = [NodeConnectionTypes.Main];

/** Part of the workflow in which Lark Hire waits over restarts (`framework/execute/sleep.ts`). n8n offers it to nobody. */
const methods = { credentialTest: { larkHireApiTest: credentialTest(resources) } };

export class LarkHireWait implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lark Hire Wait',
		name: 'larkHireWait',
		icon: { light: 'file:larkHire.svg', dark: 'file:larkHire.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: 'Part of a wait',
		description: 'Looks whether what Lark Hire waits for has ended',
		defaults: { name: 'Lark Hire Wait' },
		hidden: true,
		// No AI agent is to see it either.
		usableAsTool: undefined,
		inputs: main,
		outputs: main,
		credentials: [{ name: 'larkHireApi', required: true, testedBy: 'larkHireApiTest' }],
		properties: [],
	};

	/** On the prototype, where the shipped node finds it without making a panel. */
	get methods() {
		return methods;
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await lookAgain.call(this, resources);
	}
}
