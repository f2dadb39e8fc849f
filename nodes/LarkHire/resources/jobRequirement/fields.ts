import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listJobRequirements } from './endpoints';

/** The API's own maximum. Its default is 1. */
export const REQUIREMENTS_PER_PAGE = 100;

const requirements = pickerOf({
	name: 'searchJobRequirements',
	lists: 'job requirements',
	endpoints: [listJobRequirements],
	pageSize: REQUIREMENTS_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.jobRequirement.list({ params: page }),
	entry: ({ id, name, short_code: number }) => ({ name: [name, number && `(${number})`].filter(Boolean).join(' '), value: id }),
});

/** A job requirement, from the list or by ID. */
export const requirementLocator = {
	displayName: 'Job Requirement',
	name: 'jobRequirementId',
	required: true,
	description: 'A job requirement (招聘需求) in Lark Hire',
	...locator(requirements, { pick: 'Select a job requirement…', typed: 'ID', mode: 'id', example: '6949805467799537964' }),
	read: readId,
} as const satisfies Field;
