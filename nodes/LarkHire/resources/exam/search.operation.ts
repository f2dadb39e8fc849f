import { filterFields } from '../../fields/additionalFields';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { readUpTo } from '../../fields/ids';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import type { Labels } from '../../framework/labels';
import { operation } from '../../framework/operation';
import { searchTests } from './endpoints';

/** The API's own maximum. */
const TESTS_PER_PAGE = 100;
const MOST_APPLICATIONS = 100;

const labels: Labels = {
	reply_status: { 1: 'Accepted', 2: 'Declined', 3: 'No reply' },
	test_status: {
		1: 'Not arranged',
		2: 'Not answered',
		3: 'Answered',
		4: 'To be marked',
		5: 'Passed',
		6: 'Failed',
		7: 'Arrangement failed',
	},
};

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search exams',
	description: 'Find exams (written tests) with their status and score',
	notice: 'Without a filter, all exams of the tenant are returned.',
	endpoint: searchTests,
	labels,
	simplified: [
		'test_id',
		'application_id',
		'talent_id',
		'job_id',
		'test_paper_name',
		'reply_status',
		'test_status',
		'test_schedule',
		'test_complete_time',
		'score',
		'result_detail_list',
		'report_url_list',
		'reviewer',
	],
	fields: [
		...paging,
		filterFields(
			[
				{
					displayName: 'Application IDs',
					name: 'applicationIds',
					type: 'string',
					default: '',
					placeholder: 'e.g. 6949805467799537964',
					description: 'Only exams of these applications, at most 100. Separate IDs with commas or line breaks, or use a list.',
					read: readUpTo(MOST_APPLICATIONS),
				},
				time({ displayName: 'Starts After', name: 'startsAfter', description: 'Only exams that begin at this time or later' }),
				time({ displayName: 'Starts Before', name: 'startsBefore', description: 'Only exams that begin at this time or earlier' }),
			],
			[withDefault('Open ID', { ...hireUserIdType, description: 'ID type of the reviewer in the response' })],
		),
	],
	check({ additionalFields: { startsAfter, startsBefore } }) {
		if (startsAfter !== undefined && startsBefore !== undefined && startsAfter > startsBefore)
			throw new InputError('Starts After is later than Starts Before', 'Swap them.');
	},
	async execute({ lark, list, params: { additionalFields: by } }) {
		return await list(
			TESTS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.test.search({
					params: { ...page, user_id_type: by.userIdType },
					data: {
						application_id_list: by.applicationIds && [...by.applicationIds],
						test_start_time_min: by.startsAfter?.toString(),
						test_start_time_max: by.startsBefore?.toString(),
					},
				}),
		);
	},
});
