import { optionalFields } from '../../fields/additionalFields';
import { reportFiles } from './reportFiles';
import { momentOfSending, timeOrNow } from './timeOrNow';
import { InputError } from '../../framework/inputError';
import { backgroundCheckId } from './fields';
import { operation } from '../../framework/operation';
import { updateBackgroundCheckProgress } from './endpoints';
import { t } from '../../language/texts';

export const updateProgress = operation({
	name: 'Update Progress',
	value: 'updateProgress',
	action: 'Update background check progress',
	description: 'Report a stage of a background check, with its result and reports',
	notice: 'Stages are accepted until the check is completed.',
	endpoint: updateBackgroundCheckProgress,
	recordKey: 'backgroundCheckId',
	ordered: true,
	// Feishu's page has no code for these; 1002002 is the one that fits.
	hints: {
		1002002:
			'The Stage ID may already have been used for this check, or the Stage Time may not be later than that of the previous update. If the workflow runs again with the same rows, keep in a data table which stages were reported, and send only the others.',
	},
	fields: [
		{ ...backgroundCheckId, description: 'From the "background check created" event' },
		{
			displayName: 'Stage ID',
			name: 'stageId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. stage-1',
			description: 'Your own ID for this stage. Each ID can be used once per background check.',
		},
		{
			displayName: 'Stage Name',
			name: 'stageName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 学历核实',
			description: 'Shown to the recruiter',
		},
		timeOrNow({
			displayName: 'Stage Time',
			name: 'stageTime',
			description: 'When the stage was reached. Default: now. Must be later than the Stage Time of the previous update.',
		}),
		optionalFields([
			reportFiles,
			{
				displayName: 'Result',
				name: 'result',
				type: 'string',
				default: '',
				placeholder: 'e.g. 通过',
				description: 'Result of this stage. Needs at least one report file.',
			},
			{
				displayName: 'Stage Name (English)',
				name: 'stageEnName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Education check',
				description: 'Shown to recruiters who use English',
			},
		]),
	],
	check({ additionalFields: { result, reportFiles: files } }) {
		if (result === undefined || files) return;
		throw new InputError('Result needs a report file', 'Feishu accepts a result only with a report. Add one under Report Files.');
	},
	*conflicts(items) {
		const latest = new Map<string, (typeof items)[number]>();
		for (const current of items) {
			const before = latest.get(current.params.backgroundCheckId);
			latest.set(current.params.backgroundCheckId, current);
			const [earlier, later] = [before?.params.stageTime, current.params.stageTime];
			// A field that is blank is so for all items, and each is then sent with a later time.
			if (!before || earlier === undefined || later === undefined || earlier < later) continue;
			const why = new InputError(
				t`Stage Time of item ${current.item} is not later than that of item ${before.item}, which updates the same background check`,
				'Feishu accepts the stages of a check only in chronological order. Give each stage its own time and sort the items by it.',
			);
			yield [before.item, why];
			yield [current.item, why];
		}
	},
	async execute({ lark, params: { additionalFields, stageTime = momentOfSending(), ...params } }) {
		const response = await lark.hire.v1.ecoBackgroundCheck.updateProgress({
			data: {
				background_check_id: params.backgroundCheckId,
				stage_id: params.stageId,
				stage_name: params.stageName,
				stage_en_name: additionalFields.stageEnName,
				stage_time: String(stageTime),
				result: additionalFields.result,
				report_file_list: additionalFields.reportFiles,
			},
		});
		return { ...response, decided: { stageTime } };
	},
});
