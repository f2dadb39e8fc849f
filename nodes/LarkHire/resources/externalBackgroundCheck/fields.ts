import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { queryExternalBackgroundChecks } from './endpoints';

/** The API's own maximum. */
export const PER_PAGE = 20;

const picker = pickerOf({
	name: 'searchExternalBackgroundChecks',
	lists: 'external background checks of an application',
	endpoints: [queryExternalBackgroundChecks],
	pageSize: PER_PAGE,
	ask: async ({ lark, need }, page) =>
		await lark.hire.v1.externalBackgroundCheck.batchQuery({
			params: { ...page, external_application_id: need('externalApplicationId', 'External Application') },
		}),
	entry: ({ id: value, name, result }) => ({ name: [name, result].filter(Boolean).join(' · '), value }),
});

/** From the list of an application's or by ID. */
export const externalBackgroundCheckLocator = {
	displayName: 'External Background Check',
	name: 'externalBackgroundCheckId',
	required: true,
	description: 'Record imported from another system. The list shows those of the external application above.',
	...locator(picker, { pick: 'Select a background check…', typed: 'ID', mode: 'id', example: '6960663240925956660' }),
	read: readId,
} as const satisfies Field;
