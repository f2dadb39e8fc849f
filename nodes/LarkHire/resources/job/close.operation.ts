import { jobLocator } from './fields';
import { operation } from '../../framework/operation';
import { closeJob } from './endpoints';

const IS_CLOSED = 1002609;

export const close = operation({
	name: 'Close',
	value: 'close',
	action: 'Close a job',
	description: 'Close a job and take all its posts offline',
	endpoint: closeJob,
	recordKey: 'jobId',
	fields: [{ ...jobLocator, required: true }],
	alreadyApplied: ({ code }) => code === IS_CLOSED,
	execute: async ({ lark, params: { jobId } }) => await lark.hire.v1.job.close({ path: { job_id: jobId } }),
});
