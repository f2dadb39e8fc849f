import type { Field } from '../../framework/field';
import type { Words } from '../../framework/labels';
import { oldIdTypes } from '../../fields/idTypes';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listJobs } from './endpoints';

/** The API's own maximum. */
export const JOBS_PER_PAGE = 20;

const jobs = pickerOf({
	name: 'searchJobs',
	lists: 'jobs',
	endpoints: [listJobs],
	pageSize: JOBS_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.job.list({ params: page }),
	entry: ({ id, title, code }) => ({ name: [title, code && `(${code})`].filter(Boolean).join(' '), value: id }),
});

/** A job, from the list or by ID. Not required unless the operation says so. */
export const jobLocator = {
	displayName: 'Job',
	name: 'jobId',
	description: 'A job (职位) in Lark Hire. Not the ID of a job post.',
	...locator(jobs, { pick: 'Select a job…', typed: 'ID', mode: 'id', example: '7334134355464633' }),
	read: readId,
} as const satisfies Field;

const [departmentIdType, , jobFamilyIdType, jobLevelIdType, userIdType] = oldIdTypes;

/** Of both APIs that read jobs. */
export const jobIdTypes = [departmentIdType, jobFamilyIdType, jobLevelIdType, userIdType] as const;

/** Whom a process is for. */
export const processTypeWords: Words = { 1: 'Experienced hires', 2: 'Campus' };
export const activeWords: Words = { 1: 'Active', 2: 'Inactive' };
export const experienceWords: Words = {
	1: 'Any',
	2: 'Graduate',
	3: 'Less than 1 year',
	4: '1 to 3 years',
	5: '3 to 5 years',
	6: '5 to 7 years',
	7: '7 to 10 years',
	8: 'More than 10 years',
};
export const requiredDegreeWords: Words = {
	1: 'Primary school or above',
	2: 'Middle school or above',
	3: 'Vocational school or above',
	4: 'High school or above',
	5: 'Associate or above',
	6: 'Bachelor or above',
	7: 'Master or above',
	8: 'Doctor or above',
	20: 'Any',
};
