import { pushedEvent } from '../../framework/events/pushedEvent';
import { targetStageIds } from './filters';

export const applicationStageChanged = pushedEvent({
	name: 'Application Stage Changed',
	value: 'hire.application.stage_changed_v1',
	description: 'An application has entered another stage',
	scopes: ['hire:application:readonly'],
	feeds: ['Application: Get', 'Application: Get Offer', 'Application: Transfer to Onboarding'],
	filters: [{ field: targetStageIds, key: 'target_stage_id' }],
	sample: {
		application_id: '6949805467799537964',
		origin_stage_id: '614218419274131',
		target_stage_id: '614218419274132',
		update_time: 1652806656258,
	},
});
