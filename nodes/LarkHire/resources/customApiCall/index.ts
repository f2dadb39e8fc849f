import type { Resource } from '../../framework/operation';
import { call } from './call.operation';
import { zh } from './zh';

/** Not by the name "Custom API Call" in the panel: n8n adds an option of that name, which leads to its HTTP Request node. */
export const customApiCall: Resource = {
	name: 'API Request',
	value: 'customApiCall',
	description: 'Any other Feishu API, with the same credential and error handling',
	operations: [call],
	zh,
};
