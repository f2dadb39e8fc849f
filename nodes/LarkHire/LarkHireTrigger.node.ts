import { NodeConnectionTypes, type INodeExecutionData, type INodeType, type INodeTypeDescription, type IPollFunctions } from 'n8n-workflow';
import './chinese';
import { shown } from './language/shown';
import { pollingTriggers } from './triggers/polling';
import { credentialTest } from './framework/credentialTest';
import { triggerPanel, triggerSubtitle } from './framework/panel';
import { listSearch } from './framework/listSearch';
import { poll } from './framework/polling/poll';
import { resources } from './resources';

const main = [NodeConnectionTypes.Main];

const methods = {
	credentialTest: { larkHireApiTest: credentialTest(resources) },
	listSearch: listSearch(pollingTriggers.flatMap(({ fields }) => fields)),
};

export class LarkHireTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lark Hire Trigger',
		name: 'larkHireTrigger',
		icon: { light: 'file:larkHire.svg', dark: 'file:larkHire.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: triggerSubtitle(pollingTriggers),
		description: 'Starts the workflow when something happens in Feishu/Lark Hire (飞书招聘)',
		defaults: { name: 'Lark Hire Trigger' },
		polling: true,
		inputs: [],
		outputs: main,
		credentials: [{ name: 'larkHireApi', required: true, testedBy: 'larkHireApiTest' }],
		properties: triggerPanel(pollingTriggers),
	};

	constructor() {
		this.description = shown(this.description);
	}

	/** On the prototype, where the shipped node finds it without making a panel. */
	get methods() {
		return methods;
	}

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll.call(this, pollingTriggers);
	}
}
