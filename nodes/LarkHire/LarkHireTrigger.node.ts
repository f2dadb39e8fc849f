import { NodeConnectionTypes, type INodeExecutionData, type INodeType, type INodeTypeDescription, type IPollFunctions } from 'n8n-workflow';
import { events } from './triggers/polling';
import { credentialTest } from './framework/credentialTest';
import { eventPanel, eventSubtitle } from './framework/panel';
import { listSearch } from './framework/listSearch';
import { poll } from './framework/polling/poll';
import { resources } from './resources';

const main = [NodeConnectionTypes.Main];

export class LarkHireTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lark Hire Trigger',
		name: 'larkHireTrigger',
		icon: { light: 'file:larkHire.svg', dark: 'file:larkHire.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: eventSubtitle(events),
		description: 'Recruiting and probation in Feishu/Lark Hire: starts the workflow when something has happened there',
		defaults: { name: 'Lark Hire Trigger' },
		polling: true,
		inputs: [],
		outputs: main,
		credentials: [{ name: 'larkHireApi', required: true, testedBy: 'larkHireApiTest' }],
		properties: eventPanel(events),
	};

	methods = {
		credentialTest: { larkHireApiTest: credentialTest(resources) },
		listSearch: listSearch(events.flatMap(({ fields }) => fields)),
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll.call(this, events);
	}
}
