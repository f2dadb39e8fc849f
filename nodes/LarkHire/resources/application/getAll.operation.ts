import { APPLICATIONS_PER_PAGE, lockStatuses } from './fields';
import { filterFields } from '../../fields/additionalFields';
import { jobLocator } from '../job/fields';
import { processLocator, stageLocator } from '../jobProcess/fields';
import { paging } from '../../fields/paging';
import { talentLocator } from '../talent/fields';
import { time } from '../../fields/time';
import { operation } from '../../framework/operation';
import { listApplications } from './endpoints';

const activeStatuses = [
	{ name: 'Active', value: '1' },
	{ name: 'All', value: '3' },
	{ name: 'Inactive', value: '2' },
] as const;

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many applications',
	description: 'Find applications: one ID per item. Use Get for the details.',
	endpoint: listApplications,
	fields: [
		...paging,
		filterFields([
			{
				displayName: 'Active Status',
				name: 'activeStatus',
				type: 'options',
				default: '1',
				options: activeStatuses,
				description: 'Whether the application is still active. Without this field, all are returned.',
			},
			{ ...jobLocator, description: 'Only applications for this job' },
			{
				displayName: 'Lock Status',
				name: 'lockStatus',
				type: 'multiOptions',
				default: [],
				options: lockStatuses,
				description: 'Whether the talent is locked to a job',
			},
			{ ...processLocator, description: 'Only applications in this hiring process' },
			{ ...stageLocator, description: 'Only applications in this stage of a hiring process' },
			{ ...talentLocator, description: 'Only applications of this person' },
			time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only applications that changed at this time or later' }),
			time({ displayName: 'Updated Before', name: 'updatedBefore', description: 'Only applications that changed at this time or earlier' }),
		]),
	],
	async execute({ lark, list, params: { additionalFields: by } }) {
		return await list(
			APPLICATIONS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.application.list({
					params: {
						...page,
						active_status: by.activeStatus,
						job_id: by.jobId,
						lock_status: by.lockStatus && [...by.lockStatus],
						process_id: by.processId,
						stage_id: by.stageId,
						talent_id: by.talentId,
						update_start_time: by.updatedAfter?.toString(),
						update_end_time: by.updatedBefore?.toString(),
					},
				}),
			(id) => ({ application_id: id }),
		);
	},
});
