import type { Lark } from '../../api/sdk';
import { checkedValues, customFieldEntry, customFieldRows, fieldsOfTemplates, type CustomValue } from '../../fields/customValues';
import { pickerOf } from '../../fields/picker';
import { listJobSchemas } from './endpoints';

/** The API's own maximum: a tenant has a template for experienced hires and one for campus. */
const SCHEMAS = 100;

const fieldsOfJobs = async (lark: Lark) =>
	fieldsOfTemplates((await lark.hire.v1.jobSchema.list({ params: { page_size: SCHEMAS } })).data?.items);

const customFieldPicker = pickerOf({
	name: 'searchJobFields',
	lists: "jobs' custom fields",
	endpoints: [listJobSchemas],
	async ask({ lark }) {
		return { data: { items: (await fieldsOfJobs(lark)).filter(({ field }) => field.is_customized) } };
	},
	entry: customFieldEntry,
});

/** Fields that the tenant has added to jobs. */
export const customFields = customFieldRows(customFieldPicker, { id: '6960663240925956549', value: 'On site' });

/** Checks values against the types of their fields, and converts names of options to IDs. Throws an InputError. */
export const checkedCustomValues = async (lark: Lark, given: readonly CustomValue[]): Promise<CustomValue[]> =>
	given.length === 0
		? []
		: checkedValues(
				(await fieldsOfJobs(lark)).map(({ field }) => field),
				given,
			);
