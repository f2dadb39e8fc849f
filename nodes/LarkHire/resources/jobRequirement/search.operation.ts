import { optionalFields } from '../../fields/additionalFields';
import { idTypesOnWire, oldIdTypes } from '../../fields/idTypes';
import { readUpTo } from '../../fields/ids';
import { recordsOf } from '../../api/records';
import { InputError } from '../../framework/inputError';
import { readText } from '../../framework/readers/text';
import { requirementLabels, simpleRequirement } from './record';
import { operation } from '../../framework/operation';
import { searchJobRequirements } from './endpoints';
import { t } from '../../language/texts';

/** The API's own maximum. */
const MOST = 100;

/** Numbers are the tenant's own, so they may contain anything but a comma. */
function readNumbers(raw: unknown): readonly string[] {
	const all = [raw].flat().flatMap((one) => readText(one).split(/[,\n]/));
	const numbers = [...new Set(all.map((one) => one.trim()).filter((one) => one !== ''))];
	if (numbers.length === 0) throw new InputError('contains no number');
	if (numbers.length > MOST) throw new InputError(t`has more than ${MOST} entries`, 'Split the list, e.g. with the Loop Over Items node.');
	return numbers;
}

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search job requirements',
	description: 'Get job requirements by ID or number, with how far recruiting is',
	endpoint: searchJobRequirements,
	simplified: [...simpleRequirement, 'count_data'],
	labels: requirementLabels,
	fields: [
		{
			displayName: 'Search By',
			name: 'searchBy',
			type: 'options',
			required: true,
			default: 'id',
			options: [
				{ name: 'ID', value: 'id' },
				{ name: 'Number', value: 'number' },
			],
			description: 'What the job requirements are known by',
		},
		{
			displayName: 'Job Requirement IDs',
			name: 'jobRequirementIds',
			type: 'string',
			default: '',
			displayOptions: { show: { searchBy: ['id'] } },
			placeholder: 'e.g. 6952811314255265796',
			description: 'At most 100 IDs, separated by commas',
			read: readUpTo(MOST),
		},
		{
			displayName: 'Numbers',
			name: 'numbers',
			type: 'string',
			default: '',
			displayOptions: { show: { searchBy: ['number'] } },
			placeholder: 'e.g. R00407',
			description: 'At most 100 of your own numbers, separated by commas',
			read: readNumbers,
		},
		optionalFields(oldIdTypes),
	],
	check({ searchBy, jobRequirementIds: ids, numbers }) {
		if (searchBy === 'id' && ids === undefined) throw new InputError('Job Requirement IDs is required', 'Enter at least one ID.');
		if (searchBy === 'number' && numbers === undefined) throw new InputError('Numbers is required', 'Enter at least one number.');
	},
	async execute({ lark, params: { jobRequirementIds: ids, numbers, additionalFields: types } }) {
		const { data } = await lark.hire.v1.jobRequirement.listById({
			params: {
				...idTypesOnWire(types),
			},
			data: { ...(ids && { id_list: [...ids] }), ...(numbers && { short_code_list: [...numbers] }) },
		});
		return { data: recordsOf(data?.items) };
	},
});
