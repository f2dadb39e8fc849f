import { filterFields } from '../../fields/additionalFields';
import { coreHrDepartmentIdType, coreHrUserIdType, employeeIdKind } from '../../fields/coreHr';
import { day, wholeRange } from '../../fields/day';
import { readSomeIds } from '../../fields/ids';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { searchJobChanges } from './endpoints';
import { JOB_CHANGES_PER_PAGE, jobChangeStatuses, simpleJobChange } from './fields';

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search job changes',
	description: 'Find transfers of employees to another job, department or place',
	endpoint: searchJobChanges,
	simplified: simpleJobChange,
	fields: [
		...paging,
		filterFields(
			[
				day({ displayName: 'Effective From', name: 'effectiveFrom', description: 'Earliest day of effect. Requires Effective To.' }),
				day({ displayName: 'Effective To', name: 'effectiveTo', description: 'Latest day of effect' }),
				{
					displayName: 'Employment IDs',
					name: 'employmentIds',
					type: 'string',
					default: '',
					placeholder: 'e.g. 7140964208476371111',
					description: 'Only these employees, 30 at the most. Separate IDs with commas or line breaks, or use a list.',
					read: readSomeIds,
				},
				{
					displayName: 'Job Change IDs',
					name: 'jobChangeIds',
					type: 'string',
					default: '',
					placeholder: 'e.g. 6991776076699549697',
					description: 'Only these job changes, 10 at the most. Separate IDs with commas or line breaks, or use a list.',
					read: readSomeIds,
				},
				jobChangeStatuses,
				time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only job changes that changed at this time or later' }),
				time({
					displayName: 'Updated Before',
					name: 'updatedBefore',
					description: 'Only job changes that changed at this time or earlier',
				}),
			],
			[coreHrDepartmentIdType, coreHrUserIdType],
		),
	],
	check({ additionalFields: { effectiveFrom, effectiveTo, updatedAfter = 0, updatedBefore = Infinity } }) {
		wholeRange('Effective', effectiveFrom, effectiveTo);
		if (updatedAfter > updatedBefore) throw new InputError('Updated Before is before Updated After', 'Swap them.');
	},
	async execute({ lark, list, params: { additionalFields: by } }) {
		const updated = by.updatedAfter !== undefined || by.updatedBefore !== undefined;
		return await list(
			JOB_CHANGES_PER_PAGE,
			async (page) =>
				await lark.corehr.v2.jobChange.search({
					params: {
						...page,
						user_id_type: employeeIdKind(by.userIdType, { 'Employment IDs': by.employmentIds }) ?? 'people_corehr_id',
						department_id_type: by.departmentIdType,
					},
					data: {
						employment_ids: by.employmentIds && [...by.employmentIds],
						job_change_ids: by.jobChangeIds && [...by.jobChangeIds],
						statuses: by.statuses && [...by.statuses],
						effective_date_start: by.effectiveFrom,
						effective_date_end: by.effectiveTo,
						// Both or none.
						...(updated && {
							updated_time_start: String(by.updatedAfter ?? 0),
							updated_time_end: String(by.updatedBefore ?? Date.now()),
						}),
					},
				}),
		);
	},
});
