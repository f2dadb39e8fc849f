import { applicationLocator } from './fields';
import { optionalFields } from '../../fields/additionalFields';
import { hasEnded, terminationDetails, terminationType } from './terminationReasons';
import { operation } from '../../framework/operation';
import { cancelApplicationOnboarding } from './endpoints';

export const cancelOnboarding = operation({
	name: 'Cancel Onboarding',
	value: 'cancelOnboarding',
	action: 'Cancel the onboarding of an application',
	description: 'End an application that waits for onboarding. This cannot be undone here.',
	endpoint: cancelApplicationOnboarding,
	recordKey: 'applicationId',
	fields: [applicationLocator, terminationType, optionalFields(terminationDetails)],
	alreadyApplied: hasEnded,
	execute: async ({ lark, params: { applicationId, terminationType: type, additionalFields: set } }) =>
		await lark.hire.v1.application.cancelOnboard({
			path: { application_id: applicationId },
			data: {
				termination_type: type,
				termination_reason_id_list: set.terminationReasonIds && [...set.terminationReasonIds],
				termination_reason_notes: set.note,
			},
		}),
});
