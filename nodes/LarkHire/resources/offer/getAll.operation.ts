import { employeeTypeIdType, hireUserIdType, withDefault } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { paging } from '../../fields/paging';
import { talentLocator } from '../talent/fields';
import { offerStatusWords, offerTypeWords } from './fields';
import { operation } from '../../framework/operation';
import { listOffers } from './endpoints';

/** The API's own maximum. */
const OFFERS_PER_PAGE = 200;

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many offers',
	description: 'List the offers of a talent, for jobs and internships',
	endpoint: listOffers,
	labels: { offer_status: offerStatusWords, offer_type: offerTypeWords },
	fields: [
		{ ...talentLocator, required: true },
		...paging,
		optionalFields([withDefault('old People Admin IDs', employeeTypeIdType), withDefault('Open IDs', hireUserIdType)]),
	],
	async execute({ lark, list, params: { talentId, additionalFields: types } }) {
		return await list(
			OFFERS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.offer.list({
					params: {
						...page,
						talent_id: talentId,
						employee_type_id_type: types.employeeTypeIdType,
						user_id_type: types.userIdType,
					},
				}),
		);
	},
});
