import { idTypesOnWire, oldIdTypes } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { recordIn } from '../../api/records';
import { offerId, offerStatusWords, offerTypeWords } from './fields';
import { operation } from '../../framework/operation';
import { getOffer } from './endpoints';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an offer',
	description: 'Get an offer for a job or an internship, including pay',
	endpoint: getOffer,
	recordKey: 'offerId',
	simplified: [
		'id',
		'application_id',
		'basic_info',
		'salary_plan',
		'offer_status',
		'offer_type',
		'job_info',
		'customized_module_list',
		'job_requirement_id',
		'offer_send_record_list',
	],
	labels: { offer_status: offerStatusWords, offer_type: offerTypeWords },
	fields: [offerId, optionalFields(oldIdTypes)],
	async execute({ lark, params: { offerId: offer, additionalFields: types } }) {
		const { data } = await lark.hire.v1.offer.get({
			path: { offer_id: offer },
			params: idTypesOnWire(types),
		});
		return { data: recordIn(data?.offer) };
	},
});
