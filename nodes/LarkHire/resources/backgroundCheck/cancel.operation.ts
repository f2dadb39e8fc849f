import { backgroundCheckId } from './fields';
import { operation } from '../../framework/operation';
import { cancelBackgroundCheck } from './endpoints';

export const cancel = operation({
	name: 'Cancel',
	value: 'cancel',
	action: 'Cancel a background check',
	description: 'Terminate a background check. This cannot be undone.',
	endpoint: cancelBackgroundCheck,
	recordKey: 'backgroundCheckId',
	fields: [
		backgroundCheckId,
		{
			displayName: 'Report a final stage with Update Progress first: after cancelling, Feishu accepts no further progress or result.',
			name: 'stageFirstNotice',
			type: 'notice',
			default: '',
		},
	],
	async execute({ lark, params: { backgroundCheckId } }) {
		return await lark.hire.v1.ecoBackgroundCheck.cancel({ data: { background_check_id: backgroundCheckId } });
	},
});
