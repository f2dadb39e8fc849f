import { recordsOf } from '../../api/records';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { contactIdType } from './fields';
import { findAgency } from './endpoints';

export const findByName = operation({
	name: 'Find by Name',
	value: 'findByName',
	action: 'Find an agency by name',
	description: 'Find a headhunting agency by its exact name',
	endpoint: findAgency,
	hints: {
		1002409: {
			what: 'There is no cooperation with an agency of exactly this name',
			todo: 'Upper and lower case count. Agency: Get Many searches for parts of the name.',
		},
	},
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Sample Search Ltd.',
			description: 'Exact name of the agency, in the same upper and lower case letters',
		},
		optionalFields([contactIdType]),
	],
	async execute({ lark, params: { name, additionalFields: given } }) {
		const { data } = await lark.hire.v1.agency.query({ params: { name, user_id_type: given.userIdType } });
		return { data: recordsOf(data?.items) };
	},
});
