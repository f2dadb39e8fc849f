import type { Rejection } from '../../framework/operation';
import { expiresAt, expiry } from './expiry';
import { jobLocator } from './fields';
import { operation } from '../../framework/operation';
import { openJob } from './endpoints';

const IS_OPEN = 1002616;

export const open = operation({
	name: 'Open',
	value: 'open',
	action: 'Open a job',
	description: 'Open a job again that was closed',
	endpoint: openJob,
	recordKey: 'jobId',
	fields: [{ ...jobLocator, required: true }, ...expiry('When the job closes: in the future')],
	check(when) {
		expiresAt(when);
	},
	// Only where an earlier attempt may have opened it: a job that was open keeps its own expiration date.
	alreadyApplied: ({ code, doubtful }: Rejection) => doubtful && code === IS_OPEN,
	async execute({ lark, params: { jobId, ...when } }) {
		const until = expiresAt(when);
		return await lark.hire.v1.job.open({
			path: { job_id: jobId },
			data: { is_never_expired: until === undefined, expiry_time: until },
		});
	},
});
