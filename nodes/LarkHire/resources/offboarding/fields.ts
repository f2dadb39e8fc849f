import type { Field } from '../../framework/field';

/** The API's own maximum. */
export const OFFBOARDINGS_PER_PAGE = 100;

export const offboardingStatuses = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	default: [],
	options: [
		{ name: 'Approved', value: 'Approved' },
		{ name: 'In Approval', value: 'Approving' },
		{ name: 'No Approval Needed', value: 'NoNeedApproval' },
		{ name: 'Offboarded', value: 'Offboarded' },
		{ name: 'Rejected', value: 'Rejected' },
		{ name: 'Withdrawn', value: 'Withdrawn' },
	],
	description: 'Only offboardings with one of these statuses',
} as const satisfies Field;

/** This API counts seconds. */
export const seconds = (ms: number): string => String(Math.floor(ms / 1000));
