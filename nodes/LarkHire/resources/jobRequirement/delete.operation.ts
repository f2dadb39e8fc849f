import { requirementLocator } from './fields';
import { operation } from '../../framework/operation';
import { deleteJobRequirement } from './endpoints';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a job requirement',
	description: 'Delete a job requirement without jobs. This cannot be undone.',
	endpoint: deleteJobRequirement,
	recordKey: 'jobRequirementId',
	hints: {
		1002071: {
			what: 'Lark Hire does not accept changes of job requirements through its API',
			todo: 'Switch it on in Lark Hire under Settings, Job requirement management, Job requirement settings.',
		},
	},
	fields: [requirementLocator],
	execute: async ({ lark, params: { jobRequirementId: id } }) =>
		await lark.hire.v1.jobRequirement.delete({ path: { job_requirement_id: id } }),
});
