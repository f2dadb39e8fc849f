import { id } from '../../fields/ids';
import { operation } from '../../framework/operation';
import { cancelBackgroundCheck } from './endpoints';

export const cancel = operation({
	name: 'Cancel',
	value: 'cancel',
	action: 'Cancel a background check',
	description: 'Terminate a background check, which then takes no more progress and no result. Cannot be undone.',
	endpoint: cancelBackgroundCheck,
	recordKey: 'backgroundCheckId',
	fields: [
		id({
			displayName: 'Background Check ID',
			name: 'backgroundCheckId',
			placeholder: 'e.g. 6931286400470354183',
			description:
				'ID from the event that the background check was created. Whether the order ID of Get Many is the same is not documented.',
		}),
		{
			displayName: 'Feishu advises to report a stage that says so first, with Update Progress: afterwards it takes none.',
			name: 'stageFirstNotice',
			type: 'notice',
			default: '',
		},
	],
	async execute({ lark, params: { backgroundCheckId } }) {
		return await lark.hire.v1.ecoBackgroundCheck.cancel({ data: { background_check_id: backgroundCheckId } });
	},
});
