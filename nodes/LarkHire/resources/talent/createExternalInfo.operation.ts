import { operation } from '../../framework/operation';
import { externalInfoFields } from './externalInfo';
import { createTalentExternalInfo } from './endpoints';

export const createExternalInfo = operation({
	name: 'Create External Info',
	value: 'createExternalInfo',
	action: 'Create external info of a talent',
	description: 'Mark a talent as coming from another system, with the time there',
	endpoint: createTalentExternalInfo,
	wrapper: 'external_info',
	recordKey: 'talentId',
	fields: [...externalInfoFields],
	execute: async ({ lark, params: { talentId, externalCreateTime } }) =>
		await lark.hire.v1.talentExternalInfo.create({
			path: { talent_id: talentId },
			data: { external_create_time: String(externalCreateTime) },
		}),
});
