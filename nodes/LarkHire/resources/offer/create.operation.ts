import { periodWords } from '../words';
import { optionalFields } from '../../fields/additionalFields';
import { unexpectedResponse } from '../../api/errors';
import { applicationLocator } from '../application/fields';
import { basicsOf, checkOffer, payOf, typesOf, wholePay } from './body';
import { departmentId, leaderId, offerDetails, operatorId, ownerId } from './details';
import { checkedValues, formLocator, formOf } from './form';
import { offerTypeWords } from './fields';
import { offerHints } from './hints';
import { operation } from '../../framework/operation';
import { createOffer, getOfferForm } from './endpoints';

const HAS_OFFER = 1002053;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an offer',
	description: 'Create the offer of an application. It is not sent to anybody.',
	endpoint: createOffer,
	endpoints: [getOfferForm],
	recordKey: 'applicationId',
	labels: { offer_type: offerTypeWords, '*.period_type': periodWords },
	fields: [
		applicationLocator,
		{ ...formLocator, description: 'Form of the offer: the node uses its newest version. Required for custom fields.' },
		{ ...departmentId, required: true },
		{ ...leaderId, required: true },
		{ ...ownerId, required: true },
		{ ...operatorId, required: true },
		optionalFields([
			...offerDetails,
			{
				displayName: 'Offer Type',
				name: 'offerType',
				type: 'options',
				default: 1,
				options: [
					{ name: 'Internship', value: 2 },
					{ name: 'Regular', value: 1 },
				],
				description: 'What the offer is for',
			},
		]),
	],
	hints: offerHints,
	check({ additionalFields: given, ...own }) {
		checkOffer({ ...given, ...own });
		wholePay(payOf(given));
	},
	alreadyApplied: ({ code, doubtful }) => doubtful && code === HAS_OFFER,
	async execute({ lark, params: { additionalFields: given, applicationId, offerFormId, ...own } }) {
		const form = offerFormId === undefined ? undefined : await formOf(lark, offerFormId);
		const values = checkedValues(form, given.customFields);
		const { data } = await lark.hire.v1.offer.create({
			params: typesOf({ ...given, ...own }),
			data: {
				application_id: applicationId,
				schema_id: form?.schemaId,
				offer_type: given.offerType,
				basic_info: {
					...basicsOf(given),
					department_id: own.departmentId,
					leader_user_id: own.leaderId,
					owner_user_id: own.ownerId,
					operator_user_id: own.operatorId,
				},
				salary_info: wholePay(payOf(given)),
				customized_info_list: values.length > 0 ? values : undefined,
			},
		});
		// Without the ID a workflow could not go on.
		if (!data?.offer_id) throw unexpectedResponse().inDoubt();
		return { data };
	},
});
