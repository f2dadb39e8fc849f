import type { IExecuteFunctions } from 'n8n-workflow';

/** Whether an AI agent runs the node as its tool: n8n makes a node type of its own for that. */
export const isTool = (node: IExecuteFunctions): boolean => node.getNode().type.endsWith('Tool');
