import { LoadOptionsContext } from 'n8n-core';
import type { ILoadOptionsFunctions } from 'n8n-workflow';
import type { Engine } from '../../harness/engine';
import type { WorkflowJson } from '../../harness/run';

/** The context in which n8n fills the lists of a node's panel. */
export async function loadOptions(engine: Engine, json: WorkflowJson): Promise<ILoadOptionsFunctions> {
	const workflow = engine.workflow(json);
	const node = Object.values(workflow.nodes).find(({ type }) => type.startsWith('n8n-nodes-lark-hire.'));
	if (!node) throw new Error('The workflow has no node of this package');
	// What stands in the panel, saved or not.
	const additional = { ...engine.additional(json, 'internal', '1'), currentNodeParameters: node.parameters };
	return new LoadOptionsContext(workflow, node, additional, '') as unknown as ILoadOptionsFunctions;
}
