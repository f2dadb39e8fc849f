import { externalApplicationLabels } from './details';
import { EXTERNAL_APPLICATIONS_PER_PAGE, talentOwner } from './fields';
import { paging } from '../../fields/paging';
import { operation } from '../../framework/operation';
import { listExternalApplications } from './endpoints';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many external applications',
	description: "List a candidate's applications imported from another system",
	endpoint: listExternalApplications,
	simplified: [
		'id',
		'talent_id',
		'job_title',
		'job_recruitment_type',
		'delivery_type',
		'resume_source',
		'stage',
		'create_time',
		'modify_time',
		'termination_reason',
		'termination_type',
	],
	labels: externalApplicationLabels,
	fields: [talentOwner, ...paging],
	async execute({ lark, list, params: { talentId: talent } }) {
		return await list(
			EXTERNAL_APPLICATIONS_PER_PAGE,
			async (page) => await lark.hire.v1.externalApplication.list({ params: { ...page, talent_id: talent } }),
		);
	},
});
