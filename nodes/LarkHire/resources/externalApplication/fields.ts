import type { Field } from '../../framework/field';
import { id, readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listExternalApplications } from './endpoints';

/** The API's own maximum. */
export const EXTERNAL_APPLICATIONS_PER_PAGE = 20;

const applications = pickerOf({
	name: 'searchExternalApplications',
	lists: 'external applications of a talent',
	endpoints: [listExternalApplications],
	pageSize: EXTERNAL_APPLICATIONS_PER_PAGE,
	ask: async ({ lark, need }, page) =>
		await lark.hire.v1.externalApplication.list({ params: { ...page, talent_id: need('talentId', 'Talent ID') } }),
	entry: ({ id: value, job_title: title, stage }) => ({ name: [title, stage].filter(Boolean).join(' · '), value }),
});

/** An external application, from the list of a talent's or by ID. */
export const externalApplicationLocator = {
	displayName: 'External Application',
	name: 'externalApplicationId',
	required: true,
	description:
		'Application imported from another system. The list shows the applications of the talent above; get IDs from Create or Get Many.',
	...locator(applications, { pick: 'Select an application…', typed: 'ID', mode: 'id', example: '6960663240925956437' }),
	read: readId,
} as const satisfies Field;

export const talentId = id({
	displayName: 'Talent ID',
	name: 'talentId',
	placeholder: 'e.g. 6960663240925956459',
	description: 'ID of the candidate in Lark Hire (talent_id)',
});

/** For operations whose API accepts a talent: the list of applications requires one. */
export const optionalTalentId = {
	displayName: 'Talent ID',
	name: 'talentId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 6960663240925956459',
	description:
		'ID of the candidate in Lark Hire (talent_id). Needed only to pick the external application from the list, but sent to Feishu if set.',
	read: readId,
} as const satisfies Field;

/** For operations whose API requires no talent: the list of applications does. */
export const talentIdForList = {
	displayName: 'Talent ID',
	name: 'talentId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 6960663240925956459',
	description: 'Needed only to pick the external application from the list; not sent to Feishu',
	read: readId,
} as const satisfies Field;
