import type { Resource } from '../../framework/operation';
import { findByName } from './findByName.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getConsultants } from './getConsultants.operation';
import { getProtection } from './getProtection.operation';
import { protectTalent } from './protectTalent.operation';
import { zh } from './zh';

export const agency: Resource = {
	name: 'Agency',
	value: 'agency',
	description: 'Headhunting agencies, and whose candidate somebody is (猎头)',
	operations: [getAll, findByName, get, getConsultants, getProtection, protectTalent],
	zh,
};
