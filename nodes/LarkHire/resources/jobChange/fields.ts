import type { Field } from '../../framework/field';

/** The API's own maximum. */
export const JOB_CHANGES_PER_PAGE = 100;

export const jobChangeStatuses = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	default: [],
	options: [
		{ name: 'Approved', value: 'Approved' },
		{ name: 'Cancelled', value: 'Cancelled' },
		{ name: 'In Approval', value: 'Approving' },
		{ name: 'In Effect', value: 'Transformed' },
		{ name: 'No Approval Needed', value: 'NoNeedApproval' },
		{ name: 'Rejected', value: 'Rejected' },
	],
	description: 'Only job changes with one of these statuses',
} as const satisfies Field;

/** Of the twelve keys of a job change. */
export const simpleJobChange = [
	'job_change_id',
	'employment_id',
	'status',
	'transfer_type_unique_identifier',
	'transfer_reason_unique_identifier',
	'process_id',
	'effective_date',
	'created_time',
	'updated_time',
	'transfer_info',
	'is_adjust_salary',
] as const;
