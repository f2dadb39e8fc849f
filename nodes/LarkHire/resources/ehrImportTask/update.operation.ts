import { id } from '../../fields/ids';
import { notChosen } from '../../fields/notChosen';
import { optionalFields } from '../../fields/additionalFields';
import { readUrl } from '../../fields/url';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { updateEhrImportTask } from './endpoints';
import { t } from '../../language/texts';

/** Characters, from Lark Hire's error code 1002215. */
const LONGEST_REASON = 512;

const states = [
	{ name: 'Failed', value: 2 },
	{ name: 'Imported', value: 1 },
] as const;

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an employee import task',
	description: 'Report whether an employee was imported into the HR system',
	endpoint: updateEhrImportTask,
	recordKey: 'ehrImportTaskId',
	fields: [
		id({
			displayName: 'Import Task ID',
			name: 'ehrImportTaskId',
			placeholder: 'e.g. 6914551145542568199',
			description: 'The task_id from the import event. It cannot be looked up later.',
		}),
		{
			displayName: 'State',
			name: 'state',
			type: 'options',
			required: true,
			default: '',
			options: [notChosen, ...states],
			description: 'How the import ended',
		},
		optionalFields([
			{
				displayName: 'Fail Reason',
				name: 'failReason',
				type: 'string',
				default: '',
				displayOptions: { show: { '/state': [2] } },
				placeholder: 'e.g. No headcount',
				description: 'Shown to the recruiter, at most 512 characters',
			},
			{
				displayName: 'Redirect URL',
				name: 'redirectUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://hr.example.com/employees/1',
				description:
					'URL of the employee in the HR system. Feishu uses it only if the tenant allows external links from connected E-HR systems.',
				read: readUrl,
			},
		]),
	],
	check({ state, additionalFields: { failReason = '' } }) {
		if (failReason && state !== 2) throw new InputError('Fail Reason requires the state Failed', 'Remove it, or choose the state Failed.');
		const { length } = [...failReason];
		if (length > LONGEST_REASON)
			throw new InputError(t`Fail Reason has ${length} characters; Feishu accepts at most ${LONGEST_REASON}`, 'Shorten it.');
	},
	async execute({ lark, params: { ehrImportTaskId, state, additionalFields } }) {
		return await lark.hire.v1.ehrImportTask.patch({
			path: { ehr_import_task_id: ehrImportTaskId },
			data: { state, fail_reason: additionalFields.failReason, redirect_url: additionalFields.redirectUrl },
		});
	},
});
