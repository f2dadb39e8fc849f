import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { creationHints, externalId } from '../externalApplication/imported';
import { details, detailsOf } from './details';
import { createExternalBackgroundCheck } from './endpoints';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an external background check',
	description: 'Add a background check from another recruiting system to an external application',
	endpoint: createExternalBackgroundCheck,
	hints: creationHints,
	wrapper: 'external_background_check',
	fields: [talentForList, externalApplicationLocator, optionalFields([...details, externalId('7003247299220982060')])],
	async execute({ lark, params: { externalApplicationId, additionalFields: set } }) {
		return await lark.hire.v1.externalBackgroundCheck.create({
			data: {
				external_id: set.externalId,
				external_application_id: externalApplicationId,
				...detailsOf(set),
				attachment_id_list: set.attachmentIds && [...set.attachmentIds],
			},
		});
	},
});
