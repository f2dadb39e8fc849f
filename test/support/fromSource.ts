import { LarkHireApi } from '../../credentials/LarkHireApi.credentials';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { LarkHireEventTrigger } from '../../nodes/LarkHire/LarkHireEventTrigger.node';
import { LarkHireWait } from '../../nodes/LarkHire/LarkHireWait.node';
import { LarkHireTrigger } from '../../nodes/LarkHire/LarkHireTrigger.node';
import { LarkHireWebhookTrigger } from '../../nodes/LarkHire/LarkHireWebhookTrigger.node';
import type { Simulator } from '../../simulator';
import { Engine, type Installed } from '../../harness/engine';
import { credentialOf } from '../../harness/tenant';

/** The package as its sources stand. */
export const installed: Installed = {
	nodes: {
		'n8n-nodes-lark-hire.larkHire': new LarkHire(),
		'n8n-nodes-lark-hire.larkHireEventTrigger': new LarkHireEventTrigger(),
		'n8n-nodes-lark-hire.larkHireTrigger': new LarkHireTrigger(),
		'n8n-nodes-lark-hire.larkHireWait': new LarkHireWait(),
		'n8n-nodes-lark-hire.larkHireWebhookTrigger': new LarkHireWebhookTrigger(),
	},
	credentials: { larkHireApi: new LarkHireApi() },
};

/** An engine whose credential belongs to a simulated tenant. */
export const engineFor = (simulator: Simulator, over: Record<string, string> = {}): Engine =>
	new Engine(installed, { larkHireApi: { ...credentialOf(simulator), ...over } });
