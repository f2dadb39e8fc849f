import { filterFields } from '../../fields/additionalFields';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { operation } from '../../framework/operation';
import { applicationLocator } from '../application/fields';
import { listEvaluations } from './endpoints';
import { evaluationLabels, EVALUATIONS_PER_PAGE } from './fields';

const { required: _, ...anyApplication } = applicationLocator;

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many evaluations',
	description: 'List evaluations of resumes, with conclusion and comment',
	endpoint: listEvaluations,
	labels: evaluationLabels,
	fields: [
		...paging,
		filterFields(
			[
				{ ...anyApplication, description: 'Only evaluations of this application' },
				time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only evaluations that changed at this time or later' }),
				time({
					displayName: 'Updated Before',
					name: 'updatedBefore',
					description: 'Only evaluations that changed at this time or earlier',
				}),
			],
			[withDefault('Open ID', hireUserIdType)],
		),
	],
	async execute({ lark, list, params: { additionalFields: by } }) {
		return await list(
			EVALUATIONS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.evaluation.list({
					params: {
						...page,
						application_id: by.applicationId,
						update_start_time: by.updatedAfter?.toString(),
						update_end_time: by.updatedBefore?.toString(),
						user_id_type: by.userIdType,
					},
				}),
		);
	},
});
