import { pushedEvent } from '../../framework/events/pushedEvent';
import { userIds } from './samples';

export const jobChangeStatusChanged = pushedEvent({
	name: 'Job Change Status Changed',
	value: 'corehr.job_change.status_updated_v2',
	description: "An employee's transfer has been started, decided upon or withdrawn, or has taken effect",
	scopes: ['corehr:job_change.status_update_event:read'],
	feeds: ['API Request: Call'],
	labels: {
		transfer_mode: { 1: 'Direct', 2: 'With Approval' },
		status: { 1: 'Started', 2: 'Withdrawn', 3: 'Rejected', 4: 'Approved', 5: 'Effective', 6: 'No Approval Needed' },
	},
	sample: {
		employment_id: '7140964208476371111',
		target_user_id: userIds,
		job_change_id: '7044427347159746085',
		transfer_mode: 1,
		transfer_type_unique_identifier: 'internal_transfer',
		transfer_reason_unique_identifier: 'internal_transfer',
		process_id: '7090409013925398060',
		effective_date: '2026-04-03',
		status: 1,
		transfer_key: 'T-7',
	},
});
