import type { Resource } from '../../framework/operation';
import { createReward } from './createReward.operation';
import { deleteReward } from './deleteReward.operation';
import { getByApplication } from './getByApplication.operation';
import { search } from './search.operation';
import { zh } from './zh';

export const referral: Resource = {
	name: 'Referral',
	value: 'referral',
	description: 'Candidates that employees refer, and rewards for it (内推)',
	operations: [getByApplication, createReward, deleteReward, search],
	zh,
};
