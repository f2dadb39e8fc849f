import { listedTalentLabels, simpleTalent } from './labels';
import { filterFields } from '../../fields/additionalFields';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { withDefault } from '../../fields/idTypes';
import { TALENTS_PER_PAGE, talentUserIdType } from './fields';
import { operation } from '../../framework/operation';
import { listTalents } from './endpoints';

const sortings = [
	{ name: 'Last Application', value: 3 },
	{ name: 'Last Entry', value: 4 },
	{ name: 'Last Update', value: 1 },
	{ name: 'Relevance', value: 2 },
] as const;

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many talents',
	description: 'Search the talent pool, or list whoever changed lately',
	endpoint: listTalents,
	simplified: simpleTalent,
	labels: listedTalentLabels,
	fields: [
		...paging,
		filterFields(
			[
				{
					displayName: 'Keyword',
					name: 'keyword',
					type: 'string',
					default: '',
					placeholder: 'e.g. Java and Berlin',
					description: 'Words to search for, with and, or and not between them',
				},
				time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only talents that changed at this time or later' }),
				time({ displayName: 'Updated Before', name: 'updatedBefore', description: 'Only talents that changed at this time or earlier' }),
			],
			[
				{ displayName: 'Sort By', name: 'sortBy', type: 'options', default: 1, options: sortings, description: 'Which come first' },
				withDefault('People Admin IDs', talentUserIdType),
			],
		),
	],
	async execute({ lark, list, params: { additionalFields: by } }) {
		return await list(
			TALENTS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.talent.list({
					params: {
						...page,
						keyword: by.keyword,
						update_start_time: by.updatedAfter?.toString(),
						update_end_time: by.updatedBefore?.toString(),
						sort_by: by.sortBy,
						user_id_type: by.userIdType,
						// Without it, a search without results is rejected.
						query_option: 'ignore_empty_error',
					},
				}),
		);
	},
});
