import type { Resource } from '../../framework/operation';
import { get } from './get.operation';
import { zh } from './zh';

export const websiteDeliveryTask: Resource = {
	name: 'Website Delivery Task',
	value: 'websiteDeliveryTask',
	description: 'Deliveries of resumes to a recruitment website (官网投递任务)',
	operations: [get],
	zh,
};
