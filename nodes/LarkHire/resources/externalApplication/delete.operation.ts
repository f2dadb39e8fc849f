import { externalApplicationLabels } from './details';
import { externalApplicationLocator, optionalTalent } from './fields';
import { operation } from '../../framework/operation';
import { deleteExternalApplication } from './endpoints';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete an external application',
	description: 'Delete an application imported from another system. This cannot be undone.',
	endpoint: deleteExternalApplication,
	wrapper: 'external_application',
	labels: externalApplicationLabels,
	recordKey: 'externalApplicationId',
	fields: [
		optionalTalent,
		externalApplicationLocator,
		{
			displayName: 'Returns the deleted application. Feishu allows 20 deletions per minute. If there are more, the node waits.',
			name: 'paceNotice',
			type: 'notice',
			default: '',
		},
	],
	async execute({ lark, params: { talentId: talent, externalApplicationId } }) {
		return await lark.hire.v1.externalApplication.delete({
			path: { external_application_id: externalApplicationId },
			params: { talent_id: talent },
		});
	},
});
