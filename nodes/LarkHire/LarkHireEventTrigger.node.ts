import {
	NodeConnectionTypes,
	type INodeType,
	type INodeTypeDescription,
	type ITriggerFunctions,
	type ITriggerResponse,
} from 'n8n-workflow';
import './chinese';
import { credentialTest } from './framework/credentialTest';
import { shown } from './language/shown';
import { listen, longConnectionOptions } from './framework/events/longConnectionTrigger';
import { eventPanel, eventSubtitle } from './framework/events/subscription';
import { resources } from './resources';
import { pushedEvents } from './triggers/events';

const main = [NodeConnectionTypes.Main];

/** What has to be done in the developer console, in the order in which it accepts it. */
const steps =
	'First publish or test this workflow, so that it is connected. Then, in the developer console under "Events & Callbacks": choose "long connection" as subscription mode and save, add the events, grant their scopes, and publish a new version of the app. Use an app of its own for each n8n.';

const methods = { credentialTest: { larkHireApiTest: credentialTest(resources) } };

export class LarkHireEventTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lark Hire Event Trigger',
		name: 'larkHireEventTrigger',
		icon: { light: 'file:larkHire.svg', dark: 'file:larkHire.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: eventSubtitle(pushedEvents),
		description: 'Starts the workflow when Feishu/Lark sends an event over a long connection, which needs no public address',
		defaults: { name: 'Lark Hire Event Trigger' },
		inputs: [],
		outputs: main,
		credentials: [{ name: 'larkHireApi', required: true, testedBy: 'larkHireApiTest' }],
		properties: eventPanel(pushedEvents, longConnectionOptions, steps),
	};

	constructor() {
		this.description = shown(this.description);
	}

	/** On the prototype, where the shipped node finds it without making a panel. */
	get methods() {
		return methods;
	}

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await listen.call(this, pushedEvents);
	}
}
