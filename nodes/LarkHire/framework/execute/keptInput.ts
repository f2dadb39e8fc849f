import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { isTool } from './tool';

/** The fields of an input item that stay in its output. None of a tool's: they are not what its agent has asked for. */
export const keptInput = (node: IExecuteFunctions, item: number): IDataObject =>
	isTool(node) ? {} : (node.getInputData()[item]?.json ?? {});

/** Whether those of a failed item stay. n8n adds them itself where there is an error output, to items that have nothing but the error. */
export const keepsOfFailed = (node: IExecuteFunctions): boolean => node.getNode().onError !== 'continueErrorOutput';
