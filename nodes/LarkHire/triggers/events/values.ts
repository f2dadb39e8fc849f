/** Enums of the events' pages that are both labels and filters. */

export const employeeChanges = [
	{ name: 'Custom Organization: Changed', value: 8003 },
	{ name: 'Custom Organization: First Record', value: 8001 },
	{ name: 'Custom Organization: Further Record', value: 8002 },
	{ name: 'Data Changed', value: 2001 },
	{ name: 'Hired', value: 1001 },
	{ name: 'Job Change: Added', value: 5001 },
	{ name: 'Job Change: Changed', value: 5002 },
	{ name: 'Job Change: Withdrawn', value: 5003 },
	{ name: 'Offboarding: Approved', value: 7001 },
	{ name: 'Offboarding: Withdrawn', value: 7002 },
	{ name: 'Part-Time Job: Added', value: 4001 },
	{ name: 'Part-Time Job: Changed', value: 4002 },
	{ name: 'Part-Time Job: Deleted', value: 4005 },
	{ name: 'Part-Time Job: End Date Set', value: 4004 },
	{ name: 'Part-Time Job: Withdrawn', value: 4003 },
] as const;

export const offboardingStatuses = [
	{ name: 'Approved', value: 2 },
	{ name: 'Effective', value: 3 },
	{ name: 'No Approval Needed', value: 6 },
	{ name: 'Rejected', value: 4 },
	{ name: 'Started', value: 1 },
	{ name: 'Withdrawn', value: 5 },
] as const;

export const tagChanges = [
	{ name: 'Locked', value: 2 },
	{ name: 'Stage Changed', value: 1 },
	{ name: 'Unlocked', value: 3 },
] as const;
