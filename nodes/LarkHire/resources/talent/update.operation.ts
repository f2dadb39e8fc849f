import { optionalFields } from '../../fields/additionalFields';
import { hireUserIdKind } from '../../fields/idTypes';
import { writeMode } from '../../fields/writeMode';
import { changeOf } from './change';
import { talentLocator } from './fields';
import { accountTypeWords } from './labels';
import { actor, checkProfile, email, EMPLOYEE, mobileNumber, profile } from './profile';
import { operation } from '../../framework/operation';
import { getTalent, queryTalentObjects, updateTalent } from './endpoints';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a talent',
	description: 'Change a person in the talent pool',
	labels: { operator_account_type: accountTypeWords },
	endpoint: updateTalent,
	endpoints: [getTalent, queryTalentObjects],
	recordKey: 'talentId',
	fields: [
		{ ...talentLocator, required: true },
		writeMode('talent'),
		optionalFields([
			email,
			...mobileNumber,
			{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. 林晓', description: 'Name of the candidate' },
			...actor('Operator ID', 'operatorId'),
			...profile,
		]),
	],
	check: ({ additionalFields: given }) => {
		checkProfile(given);
		hireUserIdKind(given.userIdType, { 'Operator ID': given.operatorId });
	},
	async execute({ lark, params: { talentId, mode, additionalFields: given } }) {
		return await lark.hire.v1.talent.combinedUpdate({
			params: { user_id_type: hireUserIdKind(given.userIdType, { 'Operator ID': given.operatorId }) },
			data: {
				...(await changeOf(lark, { talentId, mode, given })),
				operator_id: given.operatorId,
				operator_account_type: given.operatorId === undefined ? undefined : EMPLOYEE,
			},
		});
	},
});
