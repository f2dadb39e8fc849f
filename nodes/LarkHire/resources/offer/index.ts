import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { update } from './update.operation';
import { updateInternStatus } from './updateInternStatus.operation';
import { updateStatus } from './updateStatus.operation';
import { zh } from './zh';

export const offer: Resource = {
	name: 'Offer',
	value: 'offer',
	description: 'Offers to talents, for jobs and internships, in Lark Hire',
	operations: [getAll, create, get, update, updateInternStatus, updateStatus],
	zh,
};
