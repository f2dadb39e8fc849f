import { optionalFields } from '../../fields/additionalFields';
import { reportFiles } from './reportFiles';
import { momentOfSending, timeOrNow } from './timeOrNow';
import { backgroundCheckId } from './fields';
import { operation } from '../../framework/operation';
import { updateBackgroundCheckResult } from './endpoints';

export const updateResult = operation({
	name: 'Update Result',
	value: 'updateResult',
	action: 'Report the final result of a background check',
	description: 'Report the final result of a background check. Cannot be undone.',
	notice: "This completes the check at once, or after an administrator's approval if the tenant requires it.",
	endpoint: updateBackgroundCheckResult,
	recordKey: 'backgroundCheckId',
	fields: [
		backgroundCheckId,
		{
			displayName: 'Result',
			name: 'result',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 无差异',
			description: 'The final result, as recruiters will see it',
		},
		timeOrNow({ displayName: 'Result Time', name: 'resultTime', description: 'When the result was reached. Default: now.' }),
		optionalFields([{ ...reportFiles, description: 'The final reports' }]),
	],
	async execute({ lark, params: { backgroundCheckId, result, resultTime = momentOfSending(), additionalFields } }) {
		const response = await lark.hire.v1.ecoBackgroundCheck.updateResult({
			data: {
				background_check_id: backgroundCheckId,
				result,
				result_time: String(resultTime),
				report_file_list: additionalFields.reportFiles,
			},
		});
		return { ...response, decided: { resultTime } };
	},
});
