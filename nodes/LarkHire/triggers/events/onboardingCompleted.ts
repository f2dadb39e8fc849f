import { pushedEvent } from '../../framework/events/pushedEvent';
import { userIds } from './samples';

export const onboardingCompleted = pushedEvent({
	name: 'Onboarding Completed',
	value: 'corehr.job_data.employed_v1',
	description: 'An employee has been onboarded, added or imported',
	scopes: ['corehr:pre_hire:read', 'corehr:corehr:readonly', 'corehr:pre_hire:write'],
	feeds: ['Probation: Enable Assessment'],
	sample: {
		job_data_id: '7072306364927985190',
		employment_id: '7140964208476371111',
		// Left out as long as the employee has no account at Feishu.
		target_user_id: userIds,
	},
});
