import { applicationIdForList, externalInterview } from './fields';
import { perSecond } from '../../api/endpoint';
import { operation } from '../../framework/operation';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete an external interview',
	description: 'Delete an interview that was imported from another system. Cannot be undone.',
	endpoint: 'DELETE /open-apis/hire/v1/external_interviews/:external_interview_id',
	limit: perSecond(10),
	scopes: ['hire:external_application'],
	apps: 'custom',
	repeatable: true,
	target: 'externalInterviewId',
	fields: [applicationIdForList, externalInterview],
	async execute({ lark, params: { externalInterviewId } }) {
		return await lark.hire.v1.externalInterview.delete({ path: { external_interview_id: externalInterviewId } });
	},
});
