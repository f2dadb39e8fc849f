import { externalApplication, optionalTalentId } from './fields';
import { perMinute } from '../../api/endpoint';
import { operation } from '../../framework/operation';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete an external application',
	description: 'Delete an application that was imported from another system. Cannot be undone. Gives the application as it was.',
	endpoint: 'DELETE /open-apis/hire/v1/external_applications/:external_application_id',
	limit: perMinute(20),
	scopes: ['hire:external_application'],
	apps: 'custom',
	repeatable: true,
	target: 'externalApplicationId',
	fields: [
		optionalTalentId,
		externalApplication,
		{
			displayName: 'Feishu allows 20 deletions per minute. The node waits where there are more.',
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
