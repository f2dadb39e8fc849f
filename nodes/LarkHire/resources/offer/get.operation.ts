import { locationWords, periodWords } from '../words';
import { idTypesOnWire, oldIdTypes } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { recordIn } from '../../api/records';
import { offerId, offerKindWords, offerStatusWords, offerTypeWords } from './fields';
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
	labels: {
		offer_status: offerStatusWords,
		offer_type: offerTypeWords,
		'basic_info.offer_type': offerKindWords,
		'*.period_type': periodWords,
		'salary_plan.basic_salary.period': { 1: 'Per day', 2: 'Per month' },
		'*.location_type': locationWords,
		'offer_send_record_list.offer_letter_status': { 1: 'Created', 2: 'Accepted', 3: 'Declined', 4: 'Expired', 5: 'Void' },
		'offer_send_record_list.acceptance_list.operator_type': { 1: 'HR', 2: 'Candidate' },
		'offer_send_record_list.acceptance_list.conclusion': { 1: 'Accepted', 2: 'Declined' },
	},
	fields: [offerId, optionalFields(oldIdTypes)],
	async execute({ lark, params: { offerId: offer, additionalFields: types } }) {
		const { data } = await lark.hire.v1.offer.get({
			path: { offer_id: offer },
			params: idTypesOnWire(types),
		});
		return { data: recordIn(data?.offer) };
	},
});
