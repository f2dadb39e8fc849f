import { operation } from '../../framework/operation';
import { applicationForList } from '../externalApplication/fields';
import { deleteExternalBackgroundCheck } from './endpoints';
import { externalBackgroundCheckLocator } from './fields';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete an external background check',
	description: 'Delete a background check imported from another system. Cannot be undone.',
	endpoint: deleteExternalBackgroundCheck,
	recordKey: 'externalBackgroundCheckId',
	fields: [...applicationForList, externalBackgroundCheckLocator],
	async execute({ lark, params: { externalBackgroundCheckId } }) {
		return await lark.hire.v1.externalBackgroundCheck.delete({ path: { external_background_check_id: externalBackgroundCheckId } });
	},
});
