import { hireDepartmentIdType, hireUserIdType, jobLevelIdType } from '../../fields/idTypes';
import { readSomeIds } from '../../fields/ids';
import { cityCodes } from '../../fields/places';
import { time } from '../../fields/time';
import type { Field } from '../../framework/field';

/** What only the search API can look for. */
const searched = ['cityCodes', 'jobFunctionIds', 'jobTypeIds', 'keyword', 'subjectIds'] as const;

const ids = <const F extends Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>>(field: F) =>
	({ ...field, type: 'string', default: '', read: readSomeIds }) as const;

/** Which IDs the API puts into its answer. */
export const jobPostIdTypes = {
	department: { ...hireDepartmentIdType, description: 'ID type for departments in the response' },
	jobLevel: {
		...jobLevelIdType,
		default: 'people_admin_job_level_id',
		description: 'ID type for job levels, which are in the raw data only',
	},
	user: { ...hireUserIdType, description: 'ID type for the creator, who is in the raw data only' },
} as const satisfies Record<string, Field>;

export const jobPostFilters = [
	cityCodes({ displayName: 'Cities', name: 'cityCodes', description: 'Posts in these cities, at most 100.' }),
	time({ displayName: 'Created After', name: 'createdAfter', description: 'Only posts created at this time or later' }),
	time({ displayName: 'Created Before', name: 'createdBefore', description: 'Only posts created at this time or earlier' }),
	ids({
		displayName: 'Job Function IDs',
		name: 'jobFunctionIds',
		placeholder: 'e.g. 7010952553315895596',
		description: 'Posts of these functions, separated by commas, at most 100',
	}),
	ids({
		displayName: 'Job Type IDs',
		name: 'jobTypeIds',
		placeholder: 'e.g. 6930815272790114324',
		description: 'Posts of these job categories, separated by commas, at most 100',
	}),
	{
		displayName: 'Keyword',
		name: 'keyword',
		type: 'string',
		default: '',
		placeholder: 'e.g. HR',
		description: 'Words to search for. Feishu decides what matches.',
	},
	ids({
		displayName: 'Subject IDs',
		name: 'subjectIds',
		placeholder: 'e.g. 7368380000360401188',
		description: 'Posts of these recruitment projects, separated by commas, at most 100',
	}),
	time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only posts changed at this time or later' }),
	time({ displayName: 'Updated Before', name: 'updatedBefore', description: 'Only posts changed at this time or earlier' }),
] as const;

export const needsSearch = (given: Readonly<Partial<Record<(typeof searched)[number], unknown>>>): boolean =>
	searched.some((name) => given[name] !== undefined);

/** Both APIs take times as text. */
export const asText = (ms: number | undefined): string | undefined => ms?.toString();
