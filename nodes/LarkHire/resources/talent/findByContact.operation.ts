import { emails, identificationNumbers, mobileCode, mobileNumbers } from './contacts';
import { filterFields } from '../../fields/additionalFields';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { findTalents } from './endpoints';
import { identificationTypes } from './identification';

const [idCard, other, passport, permit, ...others] = identificationTypes;
const searchedTypes = [
	idCard,
	other,
	passport,
	// Only the page of this API has 8, and means the Hong Kong ID card by 3.
	{ ...permit, name: `${permit.name} or Hong Kong ID Card` },
	{ ...permit, name: `${permit.name}, Number 8`, value: 8 },
	...others,
] as const;

export const findByContact = operation({
	name: 'Find by Contact',
	value: 'findByContact',
	action: 'Find a candidate among talents by contact',
	description: 'Find talents by mobile number, email or identification number',
	notice: 'One item per talent, who must match all fields that are set. Returns no item if there is no match.',
	endpoint: findTalents,
	fields: [
		filterFields([
			emails,
			identificationNumbers,
			{
				displayName: 'Identification Type',
				name: 'identificationType',
				type: 'options',
				default: 1,
				options: searchedTypes,
				description:
					"Document type of the Identification Numbers. Feishu's pages contradict each other about 3 and 8: for holders of a Hong Kong ID card or a residence permit for Hong Kong and Macao, search with both before you create a talent.",
			},
			mobileCode,
			mobileNumbers,
		]),
	],
	check({ additionalFields: by }) {
		if (!by.mobileNumbers && !by.emails && !by.identificationNumbers)
			throw new InputError(
				'There is nothing to search for',
				'Add Emails, Mobile Numbers or Identification Numbers under Additional Fields.',
			);
		if (by.identificationNumbers && !by.identificationType)
			throw new InputError('Identification Numbers need Identification Type', 'Add it under Additional Fields.');
	},
	async execute({ lark, params: { additionalFields: by } }) {
		const { data } = await lark.hire.v1.talent.batchGetId({
			data: {
				mobile_code: by.mobileCode,
				mobile_number_list: by.mobileNumbers && [...by.mobileNumbers],
				email_list: by.emails && [...by.emails],
				identification_type: by.identificationType,
				identification_number_list: by.identificationNumbers && [...by.identificationNumbers],
			},
		});
		return { data: data?.talent_list ?? [] };
	},
});
