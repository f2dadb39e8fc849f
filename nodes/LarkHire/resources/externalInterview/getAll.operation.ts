import { interviewLabels } from './details';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { INTERVIEWS_PER_PAGE } from './fields';
import { paging } from '../../fields/paging';
import { operation } from '../../framework/operation';
import { queryExternalInterviews } from './endpoints';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many external interviews',
	description: 'List the interviews of an external application, with their assessments',
	endpoint: queryExternalInterviews,
	labels: interviewLabels,
	fields: [talentForList, externalApplicationLocator, ...paging],
	async execute({ lark, list, params: { externalApplicationId } }) {
		return await list(
			INTERVIEWS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.externalInterview.batchQuery({ params: { ...page, external_application_id: externalApplicationId } }),
		);
	},
});
