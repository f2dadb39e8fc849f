import { applicationLocator } from './fields';
import { operation } from '../../framework/operation';
import { recoverApplication } from './endpoints';

const NOT_ENDED = 1002225;

export const recover = operation({
	name: 'Recover',
	value: 'recover',
	action: 'Recover an application',
	description: 'Make a terminated application active again',
	endpoint: recoverApplication,
	recordKey: 'applicationId',
	fields: [applicationLocator],
	alreadyApplied: ({ code, doubtful }) => doubtful && code === NOT_ENDED,
	execute: async ({ lark, params: { applicationId } }) =>
		await lark.hire.v1.application.recover({ path: { application_id: applicationId } }),
});
