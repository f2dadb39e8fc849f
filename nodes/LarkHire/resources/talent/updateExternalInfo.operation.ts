import { operation } from '../../framework/operation';
import { externalInfoFields } from './externalInfo';
import { updateTalentExternalInfo } from './endpoints';

export const updateExternalInfo = operation({
	name: 'Update External Info',
	value: 'updateExternalInfo',
	action: 'Update external info of a talent',
	description: 'Change when an external talent was created in the other system',
	endpoint: updateTalentExternalInfo,
	wrapper: 'external_info',
	recordKey: 'talentId',
	fields: [...externalInfoFields],
	execute: async ({ lark, params: { talentId, externalCreateTime } }) =>
		await lark.hire.v1.talentExternalInfo.update({
			path: { talent_id: talentId },
			data: { external_create_time: String(externalCreateTime) },
		}),
});
