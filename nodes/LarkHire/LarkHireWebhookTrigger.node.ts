import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import './chinese';
import { credentialTest } from './framework/credentialTest';
import { shown } from './language/shown';
import { eventPanel, eventSubtitle } from './framework/events/subscription';
import { checkSettings, webhook } from './framework/events/webhook';
import { resources } from './resources';
import { pushedEvents } from './triggers/events';

const main = [NodeConnectionTypes.Main];

/** What has to be done in the developer console, in the order in which it accepts it. */
const steps =
	'In the developer console, under "Events & Callbacks": copy the keys of "Encryption Strategy" into the credential, publish this workflow, enter the Production URL as request URL, add the events, and publish a new version of the app. An app has one request URL: one workflow receives all of its events.';

const methods = { credentialTest: { larkHireApiTest: credentialTest(resources) } };

export class LarkHireWebhookTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lark Hire Webhook Trigger',
		name: 'larkHireWebhookTrigger',
		icon: { light: 'file:larkHire.svg', dark: 'file:larkHire.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: eventSubtitle(pushedEvents),
		description: 'Starts the workflow when Feishu/Lark sends an event to a public address of n8n',
		defaults: { name: 'Lark Hire Webhook Trigger' },
		inputs: [],
		outputs: main,
		credentials: [{ name: 'larkHireApi', required: true, testedBy: 'larkHireApiTest' }],
		webhooks: [{ name: 'default', httpMethod: 'POST', path: 'lark-hire', responseMode: 'onReceived' }],
		properties: eventPanel(pushedEvents, [], steps),
	};

	constructor() {
		this.description = shown(this.description);
	}

	/** On the prototype, where the shipped node finds it without making a panel. */
	get methods() {
		return methods;
	}

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return false;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await checkSettings.call(this, pushedEvents);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await webhook.call(this, pushedEvents);
	}
}
