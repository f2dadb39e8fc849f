import type { PushedEvent } from '../../framework/events/pushedEvent';
import { targetStageIds } from './filters';

export const applicationStageChanged: PushedEvent = {
	name: 'Application Stage Changed',
	value: 'hire.application.stage_changed_v1',
	description: 'An application has entered another stage. For Application: Get, Get Offer and Transfer to Onboarding.',
	scopes: ['hire:application:readonly'],
	feeds: ['application.get', 'application.getOffer', 'application.transferToOnboarding'],
	filters: [{ field: targetStageIds, key: 'target_stage_id' }],
	sample: {
		application_id: '6784702478227114249',
		origin_stage_id: '6784702478227114248',
		target_stage_id: '6784702478227114247',
		update_time: 1617170925462,
	},
};
