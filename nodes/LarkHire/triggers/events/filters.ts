import { readSomeIds } from '../../fields/ids';
import type { Field } from '../../framework/field';
import { probationStatuses as statuses } from '../../resources/probation/filters';
import { employeeChanges, offboardingStatuses as offboarding, tagChanges } from './values';

const ids = (field: Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>): Field => ({
	...field,
	...{ type: 'string', default: '', narrows: true, read: readSomeIds },
});

const choices = (field: Pick<Field, 'displayName' | 'name' | 'description' | 'options'>): Field => ({
	...field,
	...{ type: 'multiOptions', default: [], narrows: true },
});

export const accountIds = ids({
	displayName: 'Account IDs',
	name: 'accountIds',
	placeholder: 'e.g. 6931286400470354183',
	description:
		"Only background checks, exams and accounts of these provider accounts, and only these employees' referral accounts. Separate IDs with commas or line breaks, or use a list.",
});

export const employeeChangeTypes = choices({
	displayName: 'Employee Change Types',
	name: 'employeeChangeTypes',
	options: employeeChanges,
	description: 'Only these changes of Employee Changed',
});

export const offboardingStatuses = choices({
	displayName: 'Offboarding Statuses',
	name: 'offboardingStatuses',
	options: offboarding,
	description: 'Only these statuses of Offboarding Status Changed',
});

export const probationStatuses = choices({
	displayName: 'Probation Statuses',
	name: 'probationStatuses',
	options: statuses,
	description: 'Only these statuses of Probation Status Changed',
});

export const tagChangeTypes = choices({
	displayName: 'Tag Change Types',
	name: 'tagChangeTypes',
	options: tagChanges,
	description: 'Only these changes of Tagged Talent Changed',
});

export const targetStageIds = ids({
	displayName: 'Target Stage IDs',
	name: 'targetStageIds',
	placeholder: 'e.g. 6784702478227114247',
	description: 'Only applications that enter one of these stages. Separate IDs with commas or line breaks, or use a list.',
});
