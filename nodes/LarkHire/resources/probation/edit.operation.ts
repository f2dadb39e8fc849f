import { employeeIdKind, employmentId, coreHrUserIdType } from '../../fields/coreHr';
import { customFields } from './customFields';
import { day } from '../../fields/day';
import { optionalFields } from '../../fields/additionalFields';
import { editHints } from './hints';
import { probationsOf } from './fields';
import { recordsOf } from '../../api/records';
import { InputError } from '../../framework/inputError';
import { wholeNumber } from '../../framework/readers/number';
import { operation } from '../../framework/operation';
import { t, translated } from '../../language/texts';
import { editProbation, searchProbations } from './endpoints';

const LONGEST = 500;
const [EXTENDED, FAILED, PASSED, UNCHANGED] = ['delayed', 'failed', 'passed', 'unchanged'] as const;
const [BY, UNTIL] = ['period', 'date'] as const;

export const edit = operation({
	name: 'Edit',
	value: 'edit',
	action: 'Edit a probation',
	description: "Create an employee's probation, or change its dates, outcome or extension",
	endpoint: editProbation,
	recordKey: 'employmentId',
	endpoints: [searchProbations],
	fields: [
		employmentId,
		{
			displayName: 'Outcome',
			name: 'outcome',
			type: 'options',
			required: true,
			default: UNCHANGED,
			options: [
				{ name: 'Extended', value: EXTENDED },
				{ name: 'Failed', value: FAILED, description: 'Clears the actual end date' },
				{ name: 'Passed', value: PASSED, description: 'Requires Actual End Date' },
				{ name: 'Unchanged', value: UNCHANGED },
			],
			description: 'Result of the probation',
		},
		{
			...day({
				displayName: 'Actual End Date',
				name: 'actualEndDate',
				description: 'Last day of the probation, between its start and its expected end',
			}),
			required: true,
			displayOptions: { show: { outcome: [PASSED] } },
		},
		{
			displayName: 'Extend',
			name: 'extend',
			type: 'options',
			required: true,
			default: BY,
			displayOptions: { show: { outcome: [EXTENDED] } },
			options: [
				{ name: 'By a Period', value: BY },
				{ name: 'Until a Date', value: UNTIL },
			],
			description: 'How the new end is given',
		},
		{
			displayName: 'Extension',
			name: 'extension',
			type: 'number',
			required: true,
			default: 1,
			displayOptions: { show: { outcome: [EXTENDED], extend: [BY] } },
			description: 'By how many days, weeks or months, at most 500',
			read: wholeNumber(1, LONGEST),
		},
		{
			displayName: 'Extension Unit',
			name: 'extensionUnit',
			type: 'options',
			required: true,
			default: 'month',
			displayOptions: { show: { outcome: [EXTENDED], extend: [BY] } },
			options: [
				{ name: 'Days', value: 'day' },
				{ name: 'Months', value: 'month' },
				{ name: 'Weeks', value: 'week' },
			],
			description: 'Unit of the extension',
		},
		{
			...day({ displayName: 'Extended End Date', name: 'extendedEndDate', description: 'New expected end, later than the expected one' }),
			required: true,
			displayOptions: { show: { outcome: [EXTENDED], extend: [UNTIL] } },
		},
		optionalFields([
			customFields,
			day({
				displayName: 'Expected End Date',
				name: 'expectedEndDate',
				description: 'When the probation is expected to end. Requires Start Date.',
			}),
			{
				displayName: 'Notes',
				name: 'notes',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				description: 'Remarks on the probation',
			},
			{
				displayName: 'Self Review',
				name: 'selfReview',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				description: "The employee's own review of the probation",
			},
			day({
				displayName: 'Start Date',
				name: 'startDate',
				description: 'First day, not before the employee was hired. Requires Expected End Date.',
			}),
			coreHrUserIdType,
		]),
	],
	check({ employmentId, outcome, actualEndDate, extendedEndDate, additionalFields: { userIdType, ...set } }) {
		employeeIdKind(userIdType, { 'Employment ID': employmentId });
		if (outcome === UNCHANGED && Object.values(set).every((value) => value === undefined))
			throw new InputError('There is nothing to change', 'Set Outcome, or add a field under Additional Fields.');
		checkDates({ ...set, actualEndDate, extendedEndDate });
	},
	hints: editHints,
	async execute({
		lark,
		params: { employmentId, outcome, actualEndDate, extendedEndDate, extension, extensionUnit, additionalFields: set },
	}) {
		const kind = employeeIdKind(set.userIdType, { 'Employment ID': employmentId });
		// Without a probation and its dates, CoreHR changes nothing and reports success.
		if (set.startDate === undefined) {
			const { data } = await probationsOf(lark, employmentId, { page_size: 1 }, kind);
			if (recordsOf(data?.items).length === 0)
				throw new InputError(
					'No probation of the employee was found',
					'Nothing was changed. Set Start Date and Expected End Date to create one. A new probation is found after about 5 seconds.',
				);
		}
		return await lark.corehr.v2.probation.edit({
			params: { user_id_type: kind },
			data: {
				employment_id: employmentId,
				probation_start_date: set.startDate,
				probation_expected_end_date: set.expectedEndDate,
				probation_outcome: outcome === UNCHANGED ? undefined : outcome,
				// With this outcome, CoreHR requires it to be empty.
				actual_probation_end_date: outcome === FAILED ? '' : actualEndDate,
				probation_extend_expected_end_date: extendedEndDate,
				extended_probation_period_duration: extension,
				extended_probation_period_unit: extensionUnit,
				notes: set.notes,
				self_review: set.selfReview,
				custom_fields: set.customFields,
			},
		});
	},
});

interface Dates {
	readonly startDate?: string | undefined;
	readonly expectedEndDate?: string | undefined;
	readonly actualEndDate?: string | undefined;
	readonly extendedEndDate?: string | undefined;
}

/** CoreHR's rules between dates. Throws an InputError. */
function checkDates({ startDate: start, expectedEndDate: expected, actualEndDate: actual, extendedEndDate: extended }: Dates): void {
	if ((start === undefined) !== (expected === undefined))
		throw new InputError('Start Date and Expected End Date belong together', 'Fill in both or neither.');
	for (const [first, earlier, second, later] of [
		['Start Date', start, 'Expected End Date', expected],
		['Start Date', start, 'Actual End Date', actual],
		['Actual End Date', actual, 'Expected End Date', expected],
	] as const)
		if (earlier !== undefined && later !== undefined && earlier > later)
			throw new InputError(t`${translated(first)} is after ${translated(second)}`, 'Correct one of the dates.');
	if (expected !== undefined && extended !== undefined && extended <= expected)
		throw new InputError('Extended End Date is not after Expected End Date', 'Use a later date.');
}
