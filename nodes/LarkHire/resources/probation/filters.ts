import { coreHrDepartmentIdType, coreHrUserIdType } from '../../fields/coreHr';
import { day, wholeRange } from '../../fields/day';
import { readSomeIds } from '../../fields/ids';
import { assessmentResult } from '../probationAssessment/fields';
import { probationGrade } from '../probationAssessment/grade';
import type { Field } from '../../framework/field';

/** What becomes of a probation. */
export const probationStatuses = [
	{ name: 'Approved', value: 'approved', description: 'The conversion was approved' },
	{ name: 'Converted', value: 'converted', description: 'The employee has passed the probation' },
	{ name: 'Offboarded', value: 'offboarded', description: 'The employee has left' },
	{ name: 'Pending', value: 'pending', description: 'The conversion is being approved' },
	{ name: 'Rejected', value: 'rejected', description: 'The conversion was rejected' },
	{ name: 'Waiting', value: 'waiting', description: 'The conversion has not been started' },
] as const;

/** What a search for probations can go by. */
export const filters = [
	day({
		displayName: 'Actual End Date From',
		name: 'actualEndDateFrom',
		description: 'Earliest actual end date. Requires Actual End Date To.',
	}),
	day({ displayName: 'Actual End Date To', name: 'actualEndDateTo', description: 'Latest actual end date' }),
	{
		displayName: 'Department IDs',
		name: 'departmentIds',
		type: 'string',
		default: '',
		placeholder: 'e.g. od-4e6ac4d14bcd5071a37a39de902c7141',
		description: 'Only employees of these departments. Separate IDs with commas or line breaks, or use a list.',
		read: readSomeIds,
	},
	{
		displayName: 'Employment IDs',
		name: 'employmentIds',
		type: 'string',
		default: '',
		placeholder: 'e.g. 7140964208476371111',
		description: 'Only these employees. Separate IDs with commas or line breaks, or use a list.',
		read: readSomeIds,
	},
	day({
		displayName: 'Expected End Date From',
		name: 'expectedEndDateFrom',
		description: 'Earliest expected end date. Requires Expected End Date To.',
	}),
	day({ displayName: 'Expected End Date To', name: 'expectedEndDateTo', description: 'Latest expected end date' }),
	{
		...probationGrade,
		displayName: 'Final Assessment Grade',
		name: 'finalAssessmentGrade',
		description: 'Only probations with this final grade. Needs the scope corehr:probation.grade.search:read.',
	},
	{
		...assessmentResult,
		displayName: 'Final Assessment Result',
		name: 'finalAssessmentResult',
		description: 'Only probations with this final result',
	},
	day({
		displayName: 'Initiated From',
		name: 'initiatedFrom',
		description: 'Earliest day on which the conversion was started. Requires Initiated To.',
	}),
	day({ displayName: 'Initiated To', name: 'initiatedTo', description: 'Latest day on which the conversion was started' }),
	{
		displayName: 'Probation Status',
		name: 'probationStatus',
		type: 'options',
		default: 'waiting',
		options: probationStatuses,
		description: 'Only probations with this status',
	},
	day({
		displayName: 'Start Date From',
		name: 'startDateFrom',
		description: 'Earliest start date. Requires Start Date To.',
	}),
	day({ displayName: 'Start Date To', name: 'startDateTo', description: 'Latest start date' }),
] as const satisfies readonly Field[];

/** What the IDs in filters and results are. */
export const probationIdTypes = [
	coreHrDepartmentIdType,
	{
		...coreHrUserIdType,
		description:
			'ID type of the Employment IDs and of the returned IDs. Without this field, the node detects it from the Employment IDs, or returns CoreHR IDs if there are none.',
	},
] as const satisfies readonly Field[];

interface Ranges {
	readonly actualEndDateFrom?: string;
	readonly actualEndDateTo?: string;
	readonly expectedEndDateFrom?: string;
	readonly expectedEndDateTo?: string;
	readonly initiatedFrom?: string;
	readonly initiatedTo?: string;
	readonly startDateFrom?: string;
	readonly startDateTo?: string;
}

/** CoreHR leaves half a range out of account, so that it would find too much. Throws an InputError. */
export function wholeRanges(by: Ranges): void {
	wholeRange('Actual End Date', by.actualEndDateFrom, by.actualEndDateTo);
	wholeRange('Expected End Date', by.expectedEndDateFrom, by.expectedEndDateTo);
	wholeRange('Initiated', by.initiatedFrom, by.initiatedTo);
	wholeRange('Start Date', by.startDateFrom, by.startDateTo);
}
