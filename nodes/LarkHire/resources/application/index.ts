import type { Resource } from '../../framework/operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getOffer } from './getOffer.operation';
import { transferToOnboarding } from './transferToOnboarding.operation';

export const application: Resource = {
	name: 'Application',
	value: 'application',
	description: "Talents' applications for jobs, in Lark Hire (投递)",
	operations: [getAll, get, getOffer, transferToOnboarding],
};
