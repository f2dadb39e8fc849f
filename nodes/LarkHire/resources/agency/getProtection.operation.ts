import { recordIn } from '../../api/records';
import { operation } from '../../framework/operation';
import { talentLocator } from '../talent/fields';
import { searchProtection } from './endpoints';

const types = { 1: 'Talent', 2: 'Job' };

export const getProtection = operation({
	name: 'Get Protection Periods',
	value: 'getProtection',
	action: 'Get protection periods of a talent',
	description: 'Find out for which agencies a talent is protected, and until when',
	endpoint: searchProtection,
	recordKey: 'talentId',
	labels: { 'onboarded_protection.protection_type': types, 'protection_list.protection_type': types },
	fields: [{ ...talentLocator, required: true }],
	async execute({ lark, params: { talentId } }) {
		const { data } = await lark.hire.v1.agency.protectSearch({ data: { talent_id: talentId } });
		return { data: recordIn(data) };
	},
});
