import * as n8nWorkflow from 'n8n-workflow';
import type { IExecuteFunctions, INode, INodeExecutionData, INodeParameters, IWorkflowBase, IWorkflowSettings } from 'n8n-workflow';
import { InputError } from '../inputError';
import { nodeError } from '../nodeError';
import { failed, isPending, results, type Sleeper } from './sleeper';
import { isTool } from './tool';

/** In seconds. Below 65, n8n's Wait node waits in memory. */
export const LEAST_PAUSE = 66;
/** On an item of the wait's own workflow: not all have ended. */
export const STILL_WAITING = 'larkHireStillWaiting';

/**
 * Throws where n8n cannot do what `sleep` asks of it. Before 2.41, an execution could wait for ever after n8n was killed at the wrong
 * moment, and before the middle of 2026 it went on as if nothing had happened when its wait had failed. There is no version to ask for,
 * only this constant, with which n8n marks those that wait for another execution.
 */
export function assertCanSleep(node: IExecuteFunctions): void {
	const { WAIT_FOR_SUB_EXECUTION: known }: { readonly WAIT_FOR_SUB_EXECUTION?: Date } = n8nWorkflow;
	if (known === undefined)
		throw new InputError(
			'A wait that survives restarts requires n8n 2.41 or later',
			'Update n8n, switch Survive Restarts off, or wait in the workflow itself, with Wait and IF.',
		);
	if (isTool(node))
		throw new InputError('A tool of an AI agent cannot survive restarts', 'Switch Survive Restarts off, or use the node in a workflow.');
}

/**
 * Waits in n8n's database. Runs a workflow made for the purpose: Wait, look, and Wait again until all have ended. While it waits, so does
 * this execution, and what it returns at last becomes the output of this node, which n8n does not run again.
 */
export async function sleep(node: IExecuteFunctions, sleepers: readonly Sleeper[]): Promise<INodeExecutionData[][]> {
	const workflowId = node.getWorkflow().id ?? '';
	const items = sleepers.map((json, item) => ({ json: { pauseSeconds: LEAST_PAUSE, ...json }, pairedItem: { item } }));
	try {
		const { executionId, data } = await node.executeWorkflow({ code: workflowFor(node) }, items, undefined, {
			parentExecution: { executionId: node.getExecutionId(), workflowId, shouldResume: true },
			executionMode: node.getMode(),
		});
		node.setMetadata({ subExecution: { executionId, workflowId } });
		return data.map((output) => output ?? []);
	} catch (error) {
		if (sleepers.some((sleeper) => isPending(sleeper) && !sleeper.wait.made && !sleeper.goesOn)) throw nodeError(node.getNode(), error);
		return [results(sleepers.map((sleeper, item) => (isPending(sleeper) ? failed(node, sleeper, error, item) : sleeper)))];
	}
}

/** n8n gives it the ID of the workflow that it is part of. */
function workflowFor(node: IExecuteFunctions): IWorkflowBase {
	const { credentials, type } = node.getNode();
	const own = type.replace(/\.[^.]*$/, '.larkHireWait');
	const to = (name: string) => [{ node: name, type: n8nWorkflow.NodeConnectionTypes.Main, index: 0 }];
	return {
		id: '',
		name: 'Lark Hire: wait',
		active: false,
		isArchived: false,
		activeVersionId: null,
		createdAt: new Date(),
		updatedAt: new Date(),
		settings: settingsFor(node.getWorkflowSettings()),
		nodes: [
			nodeOf('Start', 'n8n-nodes-base.executeWorkflowTrigger', 1.1, { inputSource: 'passthrough' }),
			nodeOf('Pause', 'n8n-nodes-base.wait', 1.1, { resume: 'timeInterval', amount: '={{ $json.pauseSeconds }}', unit: 'seconds' }),
			{ ...nodeOf('Look', own, 1, {}), ...(credentials && { credentials }) },
			nodeOf('All Ended?', 'n8n-nodes-base.if', 2.2, { conditions: allEnded, options: {} }),
			nodeOf('End', 'n8n-nodes-base.noOp', 1, {}),
		],
		connections: {
			Start: { main: [to('Pause')] },
			Pause: { main: [to('Look')] },
			Look: { main: [to('All Ended?')] },
			'All Ended?': { main: [to('End'), to('Pause')] },
		},
	};
}

const nodeOf = (name: string, type: string, typeVersion: number, parameters: INodeParameters): INode => ({
	id: `lark-hire-${name}`,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
});

const allEnded = {
	options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
	combinator: 'and',
	conditions: [
		{
			id: 'ended',
			leftValue: `={{ $json.${STILL_WAITING} !== true }}`,
			rightValue: '',
			operator: { type: 'boolean', operation: 'true', singleValue: true },
		},
	],
};

/** What n8n keeps of the execution is for the user to say. Errors and time limits are those of the execution that waits for it. */
function settingsFor({
	saveDataErrorExecution,
	saveDataSuccessExecution,
	saveExecutionProgress,
	timezone,
}: IWorkflowSettings): IWorkflowSettings {
	return {
		executionOrder: 'v1',
		callerPolicy: 'workflowsFromSameOwner',
		executionTimeout: -1,
		...(saveDataErrorExecution && { saveDataErrorExecution }),
		...(saveDataSuccessExecution && { saveDataSuccessExecution }),
		...(saveExecutionProgress !== undefined && { saveExecutionProgress }),
		...(timezone && { timezone }),
	};
}
