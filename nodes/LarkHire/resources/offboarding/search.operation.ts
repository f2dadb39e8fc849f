import { filterFields } from '../../fields/additionalFields';
import { coreHrUserIdType, employeeIdKind } from '../../fields/coreHr';
import { day, wholeRange } from '../../fields/day';
import { readSomeIds } from '../../fields/ids';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { operation } from '../../framework/operation';
import { searchOffboardings } from './endpoints';
import { OFFBOARDINGS_PER_PAGE, offboardingStatuses, seconds } from './fields';

/** Half a range is rejected by the API: the other end is the beginning of time, or now. */
const range = (after: number | undefined, before: number | undefined) =>
	after === undefined && before === undefined ? [] : [seconds(after ?? 0), seconds(before ?? Date.now())];

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search offboardings',
	description: 'Find employees who leave, by employee, status or date',
	endpoint: searchOffboardings,
	fields: [
		...paging,
		filterFields(
			[
				time({ displayName: 'Applied After', name: 'appliedAfter', description: 'Only offboardings applied for at this time or later' }),
				time({
					displayName: 'Applied Before',
					name: 'appliedBefore',
					description: 'Only offboardings applied for at this time or earlier',
				}),
				time({
					displayName: 'Decided After',
					name: 'decidedAfter',
					description: 'Only offboardings whose approval ended at this time or later',
				}),
				time({
					displayName: 'Decided Before',
					name: 'decidedBefore',
					description: 'Only offboardings whose approval ended at this time or earlier',
				}),
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
					displayName: 'Expected From',
					name: 'expectedFrom',
					description: 'Earliest day on which the employee wants to leave. Requires Expected To.',
				}),
				day({ displayName: 'Expected To', name: 'expectedTo', description: 'Latest day on which the employee wants to leave' }),
				day({ displayName: 'Last Day From', name: 'lastDayFrom', description: 'Earliest day of leaving. Requires Last Day To.' }),
				day({ displayName: 'Last Day To', name: 'lastDayTo', description: 'Latest day of leaving' }),
				offboardingStatuses,
			],
			[coreHrUserIdType],
		),
	],
	check({ additionalFields: by }) {
		wholeRange('Expected', by.expectedFrom, by.expectedTo);
		wholeRange('Last Day', by.lastDayFrom, by.lastDayTo);
	},
	async execute({ lark, list, params: { additionalFields: by } }) {
		const [appliedAfter, appliedBefore] = range(by.appliedAfter, by.appliedBefore);
		const [decidedAfter, decidedBefore] = range(by.decidedAfter, by.decidedBefore);
		return await list(
			OFFBOARDINGS_PER_PAGE,
			async (page) =>
				await lark.corehr.v1.offboarding.search({
					params: { ...page, user_id_type: employeeIdKind(by.userIdType, { 'Employment IDs': by.employmentIds }) ?? 'people_corehr_id' },
					data: {
						employment_ids: by.employmentIds && [...by.employmentIds],
						apply_initiating_time_start: appliedAfter,
						apply_initiating_time_end: appliedBefore,
						apply_finished_time_start: decidedAfter,
						apply_finished_time_end: decidedBefore,
						expected_offboarding_date_start: by.expectedFrom,
						expected_offboarding_date_end: by.expectedTo,
						offboarding_date_start: by.lastDayFrom,
						offboarding_date_end: by.lastDayTo,
						statuses: by.statuses && [...by.statuses],
					},
				}),
		);
	},
});
