import { filterFields } from '../../fields/additionalFields';
import { hireUserIdType, jobLevelIdType, withDefault } from '../../fields/idTypes';
import { readId } from '../../fields/ids';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { applicationLocator } from '../application/fields';
import { listInterviews } from './endpoints';
import { interviewLabels, INTERVIEWS_PER_PAGE, simpleInterview } from './fields';

const { required: _, ...anyApplication } = applicationLocator;

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many interviews',
	description: 'List interviews of an application or a period, with their feedback',
	notice: 'Feishu requires at least one filter.',
	endpoint: listInterviews,
	simplified: simpleInterview,
	labels: interviewLabels,
	fields: [
		...paging,
		filterFields(
			[
				{ ...anyApplication, description: 'Only interviews of this application' },
				{
					displayName: 'Interview ID',
					name: 'interviewId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 6949805467799538001',
					description: 'Only this interview',
					read: readId,
				},
				time({ displayName: 'Starts After', name: 'startsAfter', description: 'Only interviews that begin at this time or later' }),
				time({ displayName: 'Starts Before', name: 'startsBefore', description: 'Only interviews that begin at this time or earlier' }),
			],
			[withDefault('old People Admin IDs', jobLevelIdType), withDefault('Open ID', hireUserIdType)],
		),
	],
	check({ additionalFields: { applicationId, interviewId, startsAfter, startsBefore } }) {
		if ([applicationId, interviewId, startsAfter, startsBefore].every((filter) => filter === undefined))
			throw new InputError('Feishu lists interviews only with a filter', 'Add Application, Interview ID, Starts After or Starts Before.');
	},
	async execute({ lark, list, params: { additionalFields: by } }) {
		return await list(
			INTERVIEWS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.interview.list({
					params: {
						...page,
						application_id: by.applicationId,
						interview_id: by.interviewId,
						start_time: by.startsAfter?.toString(),
						end_time: by.startsBefore?.toString(),
						job_level_id_type: by.jobLevelIdType,
						user_id_type: by.userIdType,
					},
				}),
		);
	},
});
