import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { InputError } from '../../framework/inputError';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { bothNames, enabled, pickerOf } from '../../fields/picker';
import { recordsOf } from '../../api/records';
import { queryTalentObjects } from './endpoints';
import { t } from '../../language/texts';

/** A custom field with its value, as Feishu accepts it: text in the format of the field's type. */
export interface CustomValue {
	readonly object_id: string;
	readonly value: string;
}

const [SINGLE, MULTIPLE, DATE, MONTH, YEAR, RANGE, NUMBER, DAY] = [3, 4, 5, 6, 7, 8, 9, 12];

/** Modules with their fields. */
const fieldsOf = async (lark: Lark) => {
	const { data } = await lark.hire.v1.talentObject.query({});
	return enabled(recordsOf(data?.items)).flatMap(({ name: module, children_list: fields }) =>
		enabled(recordsOf(fields)).map((field) => ({ module, field })),
	);
};

const customFieldPicker = pickerOf({
	name: 'searchTalentFields',
	lists: "talents' custom fields",
	endpoints: [queryTalentObjects],
	async ask({ lark }) {
		return { data: { items: (await fieldsOf(lark)).filter(({ field }) => field.is_customized) } };
	},
	entry: ({ module, field: { id, name } }) => ({ name: [bothNames(module), bothNames(name)].filter(Boolean).join(': '), value: id }),
});

/** Fields that the tenant has added to a record: a row each. */
export const customFields = {
	displayName: 'Custom Fields',
	name: 'customFields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Custom Field',
	default: {},
	description: "Your tenant's custom fields. The node checks each value against the field's type.",
	options: [
		{
			displayName: 'Field',
			name: 'field',
			values: [
				{
					displayName: 'Field',
					name: 'fieldId',
					required: true,
					description: 'The custom field',
					...locator(customFieldPicker, { pick: 'Select a field…', typed: 'ID', mode: 'id', example: '6934193211960330504' }),
					read: readId,
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. Married',
					description: 'Option by name or ID, several separated by commas; dates in milliseconds; otherwise plain text',
				},
			],
		},
	],
	read: ({ field }: { readonly field: ReadonlyArray<{ readonly fieldId: string; readonly value: string }> }): readonly CustomValue[] =>
		field.map(({ fieldId, value }) => ({ object_id: fieldId, value })),
} as const satisfies Field;

/** Checks values against the types of their fields, and converts names of options to IDs. Throws an InputError. */
export async function checkedCustomValues(lark: Lark, given: readonly CustomValue[]): Promise<CustomValue[]> {
	if (given.length === 0) return [];
	const known = new Map((await fieldsOf(lark)).map(({ field }) => [field.id, field]));
	return given.map(({ object_id: id, value }) => {
		const field = known.get(id);
		if (!field)
			throw new InputError(t`Custom Fields: the tenant has no active field ${id}`, 'Nothing was changed. Pick the field from the list.');
		const { object_type: type, config } = field.setting ?? {};
		const options = enabled(recordsOf(config?.options));
		return { object_id: id, value: formatted(type, value, options, `${t`Custom Fields`} → ${bothNames(field.name) || id}`) };
	});
}

interface Option {
	readonly key?: string;
	readonly name?: { readonly zh_cn?: string; readonly en_us?: string };
}

function formatted(type: number | undefined, value: string, options: readonly Option[], label: string): string {
	const wrong = (what: string) => new InputError(t`${label} must be ${what}`, 'Nothing was changed.');
	const keyOf = (text: string) => {
		const wanted = text.trim();
		const found = options.find(({ key, name }) => [key, name?.zh_cn, name?.en_us].includes(wanted));
		if (found?.key !== undefined) return found.key;
		throw wrong(t`one of ${options.map(({ key, name }) => `${key} (${bothNames(name)})`).join(', ')}`);
	};
	switch (type) {
		case SINGLE:
			return keyOf(value);
		case MULTIPLE:
			return JSON.stringify(
				value
					.replace(/[[\]"]/g, '')
					.split(',')
					.map(keyOf),
			);
		case NUMBER:
			if (Number.isFinite(Number(value))) return value;
			throw wrong(t`a number`);
		case DATE:
		case MONTH:
		case YEAR:
		case DAY:
			if (/^-?\d+$/.test(value)) return value;
			throw wrong(t`a time in milliseconds`);
		case RANGE:
			if (/^\["-?\d+", ?"-?\d+"\]$/.test(value)) return value;
			throw wrong(t`two times in milliseconds, such as ["1577808000000", "1612108800000"]`);
		default:
			return value;
	}
}
