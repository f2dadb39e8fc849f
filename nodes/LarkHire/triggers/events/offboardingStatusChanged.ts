import { pushedEvent } from '../../framework/events/pushedEvent';
import { wordsOf } from '../../framework/labels';
import { offboardingStatuses as byStatus } from './filters';
import { userIds } from './samples';
import { offboardingStatuses } from './values';

export const offboardingStatusChanged = pushedEvent({
	name: 'Offboarding Status Changed',
	value: 'corehr.offboarding.status_updated_v2',
	description: "An employee's leaving has been started, decided upon or withdrawn, or has taken effect",
	scopes: [
		'corehr:offboarding.status_message_v2:read',
		'corehr:offboarding:read',
		'corehr:offboarding:write',
		'corehr:employment',
		'corehr:employment:readonly',
	],
	feeds: ['Probation: Withdraw Conversion'],
	filters: [{ field: byStatus, key: 'status' }],
	labels: { status: wordsOf(offboardingStatuses) },
	sample: {
		employment_id: '7140964208476371111',
		target_user_id: userIds,
		offboarding_id: '7044427347159746085',
		process_id: '7090409013925398060',
		status: 1,
	},
});
