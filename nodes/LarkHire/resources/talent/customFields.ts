import type { Lark } from '../../api/sdk';
import { checkedValues, customFieldEntry, customFieldRows, fieldsOf, type CustomValue } from '../../fields/customValues';
import { pickerOf } from '../../fields/picker';
import { queryTalentObjects } from './endpoints';

const fieldsOfTalents = async (lark: Lark) => fieldsOf((await lark.hire.v1.talentObject.query({})).data?.items);

const customFieldPicker = pickerOf({
	name: 'searchTalentFields',
	lists: "talents' custom fields",
	endpoints: [queryTalentObjects],
	async ask({ lark }) {
		return { data: { items: (await fieldsOfTalents(lark)).filter(({ field }) => field.is_customized) } };
	},
	entry: customFieldEntry,
});

/** Fields that the tenant has added to talents. */
export const customFields = customFieldRows(customFieldPicker, { id: '6934193211960330504', value: 'Married' });

/** Checks values against the types of their fields, and converts names of options to IDs. Throws an InputError. */
export const checkedCustomValues = async (lark: Lark, given: readonly CustomValue[]): Promise<CustomValue[]> =>
	given.length === 0
		? []
		: checkedValues(
				(await fieldsOfTalents(lark)).map(({ field }) => field),
				given,
			);
