import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { recordsOf } from '../../api/records';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../api/sdk';
import { checkedCustomValues } from './customFields';
import { checkRequirement, requirementBody, typesOf, type RequirementBody, type RequirementIdTypes } from './body';
import { employeeTypeId, headCount, name, requirementDetails, status } from './details';
import { requirementLocator } from './fields';
import { mergedRequirement, type StoredRequirement } from './storedRequirement';
import { operation } from '../../framework/operation';
import { listJobRequirementSchemas, searchJobRequirements, updateJobRequirement } from './endpoints';
import { t, translated } from '../../language/texts';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a job requirement',
	description: 'Change a job requirement. Its jobs change only if Jobs is set.',
	endpoint: updateJobRequirement,
	endpoints: [searchJobRequirements, listJobRequirementSchemas],
	recordKey: 'jobRequirementId',
	fields: [
		requirementLocator,
		writeMode('job requirement', ', custom ones, too'),
		optionalFields([...requirementDetails, employeeTypeId, headCount, name, status]),
	],
	hints: {
		1002702: { what: 'A job requirement can have jobs only after its approval', todo: 'Leave Jobs out.' },
		1002703: { what: 'The job requirement is in an approval', todo: 'Wait for its end.' },
	},
	check({ mode, additionalFields: given }) {
		checkRequirement(given);
		if (mode === 'replace') whole(requirementBody(given, []));
	},
	async execute({ lark, params: { jobRequirementId: id, mode, additionalFields: given } }) {
		const custom = await checkedCustomValues(lark, given.customFields ?? []);
		const types = typesOf(given);
		const body = requirementBody(given, custom);
		return await lark.hire.v1.jobRequirement.update({
			path: { job_requirement_id: id },
			params: types,
			data: {
				...whole(mode === 'merge' ? mergedRequirement(await read(lark, id, types), body) : body),
				...(given.jobIds && { update_option: { need_update_related_job: true } }),
			},
		});
	},
});

/** The requirement as it is, since an update overwrites it. Its IDs have the types in which they are sent again. */
async function read(lark: Lark, id: string, types: RequirementIdTypes): Promise<StoredRequirement> {
	const { data } = await lark.hire.v1.jobRequirement.listById({ params: types, data: { id_list: [id] } });
	const stored = recordsOf(data?.items).find((one) => one.id === id);
	if (stored) return stored;
	throw new InputError(
		t`Job Requirement ${id} was not found`,
		'Nothing was changed. In Merge mode it must exist, and must not be in approval.',
	);
}

/** All that Feishu requires. Throws an InputError. */
function whole({ name: named, display_progress: progress, head_count: count, ...rest }: RequirementBody) {
	if (named === undefined) throw required('Name');
	if (progress === undefined) throw required('Status');
	if (count === undefined) throw required('Headcount');
	if (rest.employee_type_id === undefined && rest.recruitment_type_id === undefined) throw required('Employee Type ID');
	return { ...rest, name: named, display_progress: progress, head_count: count };
}

const required = (label: string) =>
	new InputError(
		t`${translated(label)} is required`,
		'Nothing was changed. Feishu requires it for every update. Add it under Additional Fields.',
	);
