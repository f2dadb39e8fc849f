import type { IDataObject } from 'n8n-workflow';
import type { Execution } from './editor';

/** The items of a trigger. An execution that was killed before it ran has them still on the stack. */
export function startedWith({ data }: Execution, trigger: string): IDataObject[] {
	const ran = data.resultData.runData[trigger]?.[0]?.data?.main?.[0];
	const waiting = data.executionData?.nodeExecutionStack.find(({ node }) => node.name === trigger)?.data.main?.[0];
	return (ran ?? waiting ?? []).map(({ json }) => json);
}
