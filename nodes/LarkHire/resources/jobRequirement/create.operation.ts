import { notChosen } from '../../fields/notChosen';
import { optionalFields } from '../../fields/additionalFields';
import { unexpectedResponse } from '../../api/errors';
import { readName } from '../../framework/readers/text';
import { checkedCustomValues } from './customFields';
import { checkRequirement, requirementBody, typesOf } from './body';
import { employeeTypeId, headCount, name, requirementDetails, status, statuses } from './details';
import { requirementLabels } from './record';
import { operation } from '../../framework/operation';
import { createJobRequirement, listJobRequirementSchemas } from './endpoints';

const NUMBER_TAKEN = 1002702;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a job requirement',
	description: 'Ask for headcount under a number of your own',
	endpoint: createJobRequirement,
	endpoints: [listJobRequirementSchemas],
	wrapper: 'job_requirement',
	labels: requirementLabels,
	fields: [
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. R01905',
			description: 'Your own number of the requirement. Feishu accepts each only once.',
			read: readName,
		},
		{ ...name, required: true },
		{ ...status, required: true, default: '', options: [...statuses, notChosen] },
		{ ...headCount, required: true },
		{ ...employeeTypeId, required: true },
		optionalFields(requirementDetails),
	],
	hints: { [NUMBER_TAKEN]: { what: 'The number is taken', todo: 'Use another number, or update the existing job requirement.' } },
	check({ additionalFields: given }) {
		checkRequirement(given);
	},
	alreadyApplied: ({ code, doubtful }) => doubtful && code === NUMBER_TAKEN,
	async execute({ lark, params: { number, additionalFields: given, ...own } }) {
		const custom = await checkedCustomValues(lark, given.customFields ?? []);
		const { data } = await lark.hire.v1.jobRequirement.create({
			params: typesOf(given),
			data: {
				...requirementBody(given, custom),
				short_code: number,
				name: own.name,
				display_progress: own.status,
				head_count: own.headCount,
				employee_type_id: own.employeeTypeId,
			},
		});
		// Without the ID a workflow could not go on.
		if (!data?.job_requirement?.id) throw unexpectedResponse().inDoubt();
		return { data };
	},
});
