import type { Lark } from '../../api/sdk';
import { checkedValues, customFieldEntry, customFieldRows, fieldsOfTemplates, type CustomValue } from '../../fields/customValues';
import { pickerOf } from '../../fields/picker';
import { listJobRequirementSchemas } from './endpoints';

/** The API's own maximum: more templates than a tenant has. */
const SCHEMAS = 100;

const fieldsOfRequirements = async (lark: Lark) =>
	fieldsOfTemplates((await lark.hire.v1.jobRequirementSchema.list({ params: { page_size: SCHEMAS } })).data?.items);

const customFieldPicker = pickerOf({
	name: 'searchJobRequirementFields',
	lists: "job requirements' custom fields",
	endpoints: [listJobRequirementSchemas],
	async ask({ lark }) {
		return { data: { items: (await fieldsOfRequirements(lark)).filter(({ field }) => field.is_customized) } };
	},
	entry: customFieldEntry,
});

/** Fields that the tenant has added to job requirements. */
export const customFields = customFieldRows(customFieldPicker, { id: '6960663240925956601', value: 'Budget 7' });

/** Checks values against the types of their fields, and converts names of options to IDs. Throws an InputError. */
export const checkedCustomValues = async (lark: Lark, given: readonly CustomValue[]): Promise<CustomValue[]> =>
	given.length === 0
		? []
		: checkedValues(
				(await fieldsOfRequirements(lark)).map(({ field }) => field),
				given,
			);
