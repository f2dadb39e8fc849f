import { pushedEvent } from '../../framework/events/pushedEvent';

export const onboardingTaskChanged = pushedEvent({
	name: 'Onboarding Task Changed',
	value: 'corehr.pre_hire.onboarding_task_changed_v2',
	description: 'A task of an onboarding flow, or the flow, has another status',
	scopes: ['corehr:pre_hire:read'],
	feeds: ['API Request: Call'],
	sample: {
		tenant_id: '6685321562717324807',
		pre_hire_id: '7225204420787144236',
		onboarding_task_changes: [{ after_status: 'in_progress', task_code: '2' }],
		onboarding_flow_change: { after_status: 'in_progress' },
		onboarding_flow_id: '65c245b7859c6e77d2290e00',
		flow_info: { id: '628caefb0eb4ac9c806982ee', name: { zh_cn: '标准入职', en_us: 'Standard onboarding' } },
	},
});
