import type { Resource } from '../../framework/operation';
import { createByAttachment } from './createByAttachment.operation';
import { createByResume } from './createByResume.operation';
import { zh } from './zh';

export const websiteDelivery: Resource = {
	name: 'Website Delivery',
	value: 'websiteDelivery',
	description: 'Applications of candidates through a recruitment website (官网投递)',
	operations: [createByAttachment, createByResume],
	zh,
};
