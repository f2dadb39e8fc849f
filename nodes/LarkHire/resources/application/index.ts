import type { Resource } from '../../framework/operation';
import { cancelOnboarding } from './cancelOnboarding.operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getOffer } from './getOffer.operation';
import { recover } from './recover.operation';
import { terminate } from './terminate.operation';
import { transferStage } from './transferStage.operation';
import { transferToOnboarding } from './transferToOnboarding.operation';
import { zh } from './zh';

export const application: Resource = {
	name: 'Application',
	value: 'application',
	description: "Talents' applications for jobs, in Lark Hire (投递)",
	operations: [getAll, cancelOnboarding, create, get, getOffer, recover, terminate, transferStage, transferToOnboarding],
	zh,
};
