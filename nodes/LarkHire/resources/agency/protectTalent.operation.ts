import { optionalFields } from '../../fields/additionalFields';
import { hireUserIdKind, hireUserIdType } from '../../fields/idTypes';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { talentLocator } from '../talent/fields';
import { agencyLocator, consultantLocator } from './fields';
import { protectTalent as protectTalentApi } from './endpoints';

export const protectTalent = operation({
	name: 'Protect Talent',
	value: 'protectTalent',
	action: 'Protect a talent for an agency',
	description: "Set an agency's protection period for a talent",
	notice: "It applies beside Lark Hire's own rules for protection.",
	endpoint: protectTalentApi,
	recordKey: 'talentId',
	fields: [
		{ ...talentLocator, required: true },
		agencyLocator,
		consultantLocator,
		{ ...time({ displayName: 'From', name: 'protectedFrom', description: 'When the protection begins' }), required: true },
		{ ...time({ displayName: 'Until', name: 'protectedUntil', description: 'When the protection ends' }), required: true },
		optionalFields([
			{
				displayName: 'Comment',
				name: 'comment',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				description: 'Why the agency recommends the talent',
			},
			{
				displayName: 'Current Salary',
				name: 'currentSalary',
				type: 'string',
				default: '',
				placeholder: 'e.g. 15k × 13',
				description: 'What the talent earns, in your own words',
			},
			{
				displayName: 'Expected Salary',
				name: 'expectedSalary',
				type: 'string',
				default: '',
				placeholder: 'e.g. 18k × 13',
				description: 'What the talent wants to earn, in your own words',
			},
			{ ...hireUserIdType, description: 'ID type of Consultant. Without this field, the node detects it from its format.' },
		]),
	],
	check({ consultantId, protectedFrom, protectedUntil, additionalFields: set }) {
		hireUserIdKind(set.userIdType, { Consultant: consultantId });
		if (protectedUntil <= protectedFrom) throw new InputError('Until is not after From', 'A protection period ends after it begins.');
	},
	async execute({ lark, params: { talentId, agencyId, consultantId, protectedFrom, protectedUntil, additionalFields: set } }) {
		return await lark.hire.v1.agency.protect({
			params: { user_id_type: hireUserIdKind(set.userIdType, { Consultant: consultantId }) },
			data: {
				talent_id: talentId,
				supplier_id: agencyId,
				consultant_id: consultantId,
				protect_create_time: protectedFrom,
				protect_expire_time: protectedUntil,
				comment: set.comment,
				current_salary: set.currentSalary,
				expected_salary: set.expectedSalary,
			},
		});
	},
});
