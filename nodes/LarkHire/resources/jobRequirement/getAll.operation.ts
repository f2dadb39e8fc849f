import { filterFields } from '../../fields/additionalFields';
import { idTypesOnWire, oldIdTypes } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { jobLocator } from '../job/fields';
import { REQUIREMENTS_PER_PAGE } from './fields';
import { requirementLabels, simpleRequirement } from './record';
import { operation } from '../../framework/operation';
import { listJobRequirements } from './endpoints';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many job requirements',
	description: 'List job requirements (headcount), optionally only those that changed lately',
	endpoint: listJobRequirements,
	simplified: simpleRequirement,
	labels: requirementLabels,
	fields: [
		...paging,
		filterFields(
			[
				time({ displayName: 'Created After', name: 'createdAfter', description: 'Only those created at this time or later' }),
				time({ displayName: 'Created Before', name: 'createdBefore', description: 'Only those created at this time or earlier' }),
				{ ...jobLocator, description: 'Only those that people are hired for with this job' },
				time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only those that changed at this time or later' }),
				time({ displayName: 'Updated Before', name: 'updatedBefore', description: 'Only those that changed at this time or earlier' }),
			],
			oldIdTypes,
		),
	],
	async execute({ lark, list, params: { additionalFields: by } }) {
		return await list(
			REQUIREMENTS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.jobRequirement.list({
					params: {
						...page,
						job_id: by.jobId,
						create_time_begin: by.createdAfter?.toString(),
						create_time_end: by.createdBefore?.toString(),
						update_time_begin: by.updatedAfter?.toString(),
						update_time_end: by.updatedBefore?.toString(),
						...idTypesOnWire(by),
					},
				}),
		);
	},
});
