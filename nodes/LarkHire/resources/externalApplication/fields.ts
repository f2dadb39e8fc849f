import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { talentLocator } from '../talent/fields';
import { listExternalApplications } from './endpoints';

/** The API's own maximum. */
export const EXTERNAL_APPLICATIONS_PER_PAGE = 20;

const applications = pickerOf({
	name: 'searchExternalApplications',
	lists: 'external applications of a talent',
	endpoints: [listExternalApplications],
	pageSize: EXTERNAL_APPLICATIONS_PER_PAGE,
	ask: async ({ lark, need }, page) =>
		await lark.hire.v1.externalApplication.list({ params: { ...page, talent_id: need('talentId', 'Talent') } }),
	entry: ({ id: value, job_title: title, stage }) => ({ name: [title, stage].filter(Boolean).join(' · '), value }),
});

const externalApplication = {
	displayName: 'External Application',
	name: 'externalApplicationId',
	description:
		'Application imported from another system. The list shows the applications of the talent above; get IDs from Create or Get Many.',
	...locator(applications, { pick: 'Select an application…', typed: 'ID', mode: 'id', example: '6960663240925956437' }),
	read: readId,
} as const satisfies Field;

/** An external application, from the list of a talent's or by ID. */
export const externalApplicationLocator = { ...externalApplication, required: true } as const satisfies Field;

/** Whose applications they are. */
export const talentOwner = { ...talentLocator, required: true } as const satisfies Field;

/** For operations whose API accepts a talent: the list of applications requires one. */
export const optionalTalent = {
	...talentLocator,
	description: 'The candidate in Lark Hire. Needed only to pick the external application from the list, but sent to Feishu if set.',
} as const satisfies Field;

/** For operations whose API requires no talent: the list of applications does. */
export const talentForList = {
	...talentLocator,
	description: 'Needed only to pick the external application from the list; not sent to Feishu',
} as const satisfies Field;

/** Both, for operations whose API requires neither: the lists of what belongs to an application do. */
export const applicationForList = [
	talentForList,
	{
		...externalApplication,
		description: 'The external application. Needed only to pick from the list below; not sent to Feishu.',
	},
] as const satisfies readonly Field[];
