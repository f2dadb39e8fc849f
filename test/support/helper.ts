import { PollContext } from 'n8n-core';
import type { INode } from 'n8n-workflow';
import type { Helper } from '../../nodes/LarkHire/transport/exchange';
import { oneTrigger } from '../../harness/workflows';
import type { Simulator } from '../../simulator';
import { engineFor } from './fromSource';

/** n8n's own request helper, as a trigger gets it. */
export function helperFor(simulator: Simulator): Helper {
	const [engine, json] = [engineFor(simulator), oneTrigger({})];
	const workflow = engine.workflow(json);
	const context = new PollContext(workflow, json.nodes[0] as INode, engine.additional(json, 'trigger', '1'), 'trigger', 'activate');
	return context.helpers.httpRequest as Helper;
}
