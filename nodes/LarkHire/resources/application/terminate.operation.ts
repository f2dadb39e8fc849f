import { applicationLocator } from './fields';
import { optionalFields } from '../../fields/additionalFields';
import { hasEnded, terminationDetails, terminationType } from './terminationReasons';
import { operation } from '../../framework/operation';
import { terminateApplication } from './endpoints';

export const terminate = operation({
	name: 'Terminate',
	value: 'terminate',
	action: 'Terminate an application to reject a candidate',
	description: 'End an application, with the reason. Recover undoes it.',
	endpoint: terminateApplication,
	recordKey: 'applicationId',
	fields: [applicationLocator, terminationType, optionalFields(terminationDetails)],
	alreadyApplied: hasEnded,
	execute: async ({ lark, params: { applicationId, terminationType: type, additionalFields: set } }) =>
		await lark.hire.v1.application.terminate({
			path: { application_id: applicationId },
			data: {
				termination_type: type,
				termination_reason_list: set.terminationReasonIds && [...set.terminationReasonIds],
				termination_reason_note: set.note,
			},
		}),
});
