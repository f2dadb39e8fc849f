import { pushedEvent } from '../../framework/events/pushedEvent';
import { probationStatuses } from './filters';

export const probationStatusChanged = pushedEvent({
	name: 'Probation Status Changed',
	value: 'corehr.probation.updated_v2',
	description: "The status of an employee's probation has changed",
	scopes: ['corehr:probation:read', 'corehr:probation:write'],
	feeds: [
		'Probation: Search',
		'Probation: Submit Conversion',
		'Probation: Withdraw Conversion',
		'Probation Assessment: Create',
		'Probation Assessment: Update',
	],
	filters: [{ field: probationStatuses, key: 'probation_status' }],
	sample: {
		employment_id: '7140964208476371111',
		probation_status: 'converted',
		actual_probation_end_date: '2026-05-25',
	},
});
