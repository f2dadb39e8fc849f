import { offerStatusWords } from '../offer/fields';
import { locationWords, periodWords } from '../words';
import { applicationLocator } from './fields';
import { idTypesOnWire, oldIdTypes } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { getApplicationOffer } from './endpoints';

export const getOffer = operation({
	name: 'Get Offer',
	value: 'getOffer',
	action: 'Get the offer of an application',
	description: 'Get the offer of an application, including pay',
	notice: 'Offers for internships cannot be read here; Offer: Get reads them. Returns no item if there is no offer.',
	endpoint: getApplicationOffer,
	recordKey: 'applicationId',
	labels: { offer_status: offerStatusWords, '*.period_type': periodWords, '*.location_type': locationWords },
	fields: [applicationLocator, optionalFields(oldIdTypes)],
	async execute({ lark, params: { applicationId, additionalFields: types } }) {
		const { data } = await lark.hire.v1.application.offer({
			path: { application_id: applicationId },
			params: idTypesOnWire(types),
		});
		return { data: data?.offer ?? [] };
	},
});
