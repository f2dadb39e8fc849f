import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { recordIn } from '../../api/records';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../api/sdk';
import { processLocator } from '../jobProcess/fields';
import { checkedCustomValues } from './customFields';
import { checkJob, jobBody, typesOf, type JobIdTypes } from './body';
import { departmentId, hiringManagerIds, jobDetails, recruiterId, title } from './details';
import { expiresAt, expiry } from './expiry';
import { jobLocator } from './fields';
import { jobTypeLocator } from './pickers';
import { jobLabels } from './record';
import { managersBody, mergedJob, mergedManagers, storedExpiry, type StoredJob } from './storedJob';
import { operation } from '../../framework/operation';
import { getJob, listJobSchemas, updateJob } from './endpoints';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a job',
	description: 'Change a job. In Merge mode, unset fields keep their value.',
	endpoint: updateJob,
	endpoints: [getJob, listJobSchemas],
	recordKey: 'jobId',
	wrapper: 'job',
	labels: jobLabels,
	fields: [
		{ ...jobLocator, required: true },
		writeMode('job', ', custom ones, too'),
		...expiry('When the job closes. In Merge mode, without a date, that of the job stays.'),
		optionalFields([...jobDetails, departmentId, hiringManagerIds, jobTypeLocator, processLocator, recruiterId, title]),
	],
	check({ mode, additionalFields: given, ...when }) {
		checkJob(given);
		if (mode === 'merge') return;
		expiresAt(when);
		managersBody(given);
		jobTypeOf(given.jobTypeId);
	},
	async execute({ lark, params: { jobId, mode, additionalFields: given, ...when } }) {
		const custom = await checkedCustomValues(lark, given.customFields ?? []);
		const types = typesOf(given);
		const stored = mode === 'merge' ? await read(lark, jobId, types) : undefined;
		const body = stored ? mergedJob(stored, jobBody(given, custom)) : jobBody(given, custom);
		const until = expiresAt({ ...when, expirationDate: when.expirationDate ?? (stored && storedExpiry(stored)) });
		return await lark.hire.v1.job.combinedUpdate({
			path: { job_id: jobId },
			params: types,
			data: {
				...body,
				job_managers: managersBody(stored ? mergedManagers(stored, given) : given),
				job_type_id: jobTypeOf(body.job_type_id),
				is_never_expired: until === undefined,
				expiry_timestamp: until?.toString(),
			},
		});
	},
});

/** The job as it is, since an update clears whatever it is not given. Its IDs have the types in which they are sent again. */
async function read(lark: Lark, jobId: string, types: JobIdTypes): Promise<StoredJob> {
	const { data } = await lark.hire.v1.job.getDetail({ path: { job_id: jobId }, params: types });
	const stored = recordIn(data?.job_detail);
	recordIn(stored.basic_info);
	return stored;
}

function jobTypeOf(id: string | undefined): string {
	if (id !== undefined) return id;
	throw new InputError(
		'Job Category is required',
		'Nothing was changed. Feishu requires it for every update. Add it under Additional Fields.',
	);
}
