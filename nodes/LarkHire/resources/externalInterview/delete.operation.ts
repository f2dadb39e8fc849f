import { applicationForList } from '../externalApplication/fields';
import { externalInterviewLocator } from './fields';
import { operation } from '../../framework/operation';
import { deleteExternalInterview } from './endpoints';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete an external interview',
	description: 'Delete an interview imported from another system. Cannot be undone.',
	endpoint: deleteExternalInterview,
	recordKey: 'externalInterviewId',
	fields: [...applicationForList, externalInterviewLocator],
	async execute({ lark, params: { externalInterviewId } }) {
		return await lark.hire.v1.externalInterview.delete({ path: { external_interview_id: externalInterviewId } });
	},
});
