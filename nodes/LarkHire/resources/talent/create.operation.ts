import { optionalFields } from '../../fields/additionalFields';
import { hireUserIdKind } from '../../fields/idTypes';
import { unexpectedResponse } from '../../api/errors';
import { resumeSourceId } from '../application/resumeSourceId';
import { checkedCustomValues } from './customFields';
import { accountTypeWords } from './labels';
import { actor, basicsOf, checkProfile, email, EMPLOYEE, mobileNumber, profile, sectionsOf } from './profile';
import { operation } from '../../framework/operation';
import { createTalent, queryTalentObjects } from './endpoints';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a talent for a candidate',
	description: 'Add a person to the talent pool. Does not look for duplicates.',
	labels: { creator_account_type: accountTypeWords },
	endpoint: createTalent,
	endpoints: [queryTalentObjects],
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 林晓',
			description: 'Name of the candidate',
		},
		optionalFields([...actor('Creator ID', 'creatorId'), email, ...mobileNumber, ...profile, resumeSourceId]),
	],
	check: ({ additionalFields: given }) => {
		checkProfile(given);
		hireUserIdKind(given.userIdType, { 'Creator ID': given.creatorId });
	},
	async execute({ lark, params: { name, additionalFields: given } }) {
		const custom = await checkedCustomValues(lark, given.customFields ?? []);
		const { data } = await lark.hire.v1.talent.combinedCreate({
			params: { user_id_type: hireUserIdKind(given.userIdType, { 'Creator ID': given.creatorId }) },
			data: {
				...sectionsOf(given),
				resume_source_id: given.resumeSourceId,
				creator_id: given.creatorId,
				creator_account_type: given.creatorId === undefined ? undefined : EMPLOYEE,
				basic_info: { ...basicsOf(given, custom), name },
			},
		});
		// Without the ID a workflow could not go on, and would create the person again.
		if (!data?.talent_id) throw unexpectedResponse().inDoubt();
		return { data };
	},
});
