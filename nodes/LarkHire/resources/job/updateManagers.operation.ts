import { optionalFields } from '../../fields/additionalFields';
import { readId } from '../../fields/ids';
import { detectedUserIdType } from '../../fields/idTypes';
import { InputError } from '../../framework/inputError';
import { managersKind, type GivenManagers } from './body';
import { assistantIds, hiringManagerIds, recruiterId } from './details';
import { jobLocator } from './fields';
import { operation } from '../../framework/operation';
import { updateJobManagers } from './endpoints';

/** Feishu's numbers of who is to change: those that are given. */
const changed = ({ recruiterId: recruiter, assistantIds: assistants, hiringManagerIds: managers }: GivenManagers): number[] =>
	[recruiter, assistants, managers].flatMap((ids, index) => (ids === undefined ? [] : [index + 1]));

export const updateManagers = operation({
	name: 'Update Managers',
	value: 'updateManagers',
	action: 'Update the managers of a job',
	description: 'Change recruiter, assistants or hiring managers. Replaces those that are set.',
	endpoint: updateJobManagers,
	wrapper: 'job_manager',
	recordKey: 'jobId',
	fields: [
		{ ...jobLocator, required: true },
		optionalFields([
			{ ...assistantIds, description: 'All who help the recruiter, separated by commas' },
			{ ...hiringManagerIds, description: 'All who need the new colleague, separated by commas' },
			{
				displayName: 'Operator ID',
				name: 'operatorId',
				type: 'string',
				default: '',
				placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1',
				description: 'Employee in whose name the change is made. Default: the system.',
				read: readId,
			},
			recruiterId,
			detectedUserIdType,
		]),
	],
	check({ additionalFields: given }) {
		managersKind(given);
		if (changed(given).length === 0)
			throw new InputError('There is nobody to change', 'Add Recruiter ID, Assistant IDs or Hiring Manager IDs under Additional Fields.');
	},
	execute: async ({ lark, params: { jobId, additionalFields: given } }) =>
		await lark.hire.v1.jobManager.batchUpdate({
			path: { job_id: jobId },
			params: { user_id_type: managersKind(given) },
			data: {
				update_option_list: changed(given),
				recruiter_id: given.recruiterId,
				assistant_id_list: given.assistantIds && [...given.assistantIds],
				hiring_manager_id_list: given.hiringManagerIds && [...given.hiringManagerIds],
				creator_id: given.operatorId,
			},
		}),
});
