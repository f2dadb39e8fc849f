import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { operation } from '../../framework/operation';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { checkKept, ownedRecord, storedAttachments } from '../externalApplication/imported';
import { details, detailsOf } from './details';
import { queryExternalBackgroundChecks, updateExternalBackgroundCheck } from './endpoints';
import { externalBackgroundCheckLocator } from './fields';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an external background check',
	description: 'Change a background check imported from another system',
	endpoint: updateExternalBackgroundCheck,
	wrapper: 'external_background_check',
	recordKey: 'externalBackgroundCheckId',
	endpoints: [queryExternalBackgroundChecks],
	fields: [
		talentForList,
		{ ...externalApplicationLocator, description: 'Application that the check belongs to. Feishu requires it for every update.' },
		externalBackgroundCheckLocator,
		writeMode('background check', ', including all attachments'),
		optionalFields(details),
	],
	async execute({ lark, params: { externalBackgroundCheckId, externalApplicationId, mode, additionalFields: set } }) {
		const read = async () => {
			const { data } = await lark.hire.v1.externalBackgroundCheck.batchQuery({
				data: { external_background_check_id_list: [externalBackgroundCheckId] },
			});
			return ownedRecord(data?.items, {
				label: 'External Background Check',
				id: externalBackgroundCheckId,
				applicationId: externalApplicationId,
			});
		};
		const stored = mode === 'merge' ? await read() : undefined;
		const kept = set.attachmentIds ? [] : storedAttachments(stored?.attachment_list);
		const attachments = set.attachmentIds ?? kept;
		const answer = await lark.hire.v1.externalBackgroundCheck.update({
			path: { external_background_check_id: externalBackgroundCheckId },
			data: {
				external_application_id: externalApplicationId,
				...detailsOf(set, stored),
				attachment_id_list: attachments.length > 0 ? [...attachments] : undefined,
			},
		});
		checkKept(kept, answer.data?.external_background_check?.attachment_list);
		return answer;
	},
});
