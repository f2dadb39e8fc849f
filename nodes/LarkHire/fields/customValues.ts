import type { Field, Picker } from '../framework/field';
import { InputError } from '../framework/inputError';
import { readId } from './ids';
import { locator } from './locator';
import { bothNames, enabled } from './picker';
import { recordsOf } from '../api/records';
import { t } from '../language/texts';

/** A custom field with its value, as Feishu accepts it: text in the format of the field's type. */
export interface CustomValue {
	readonly object_id: string;
	readonly value: string;
}

interface Names {
	readonly zh_cn?: string;
	readonly en_us?: string;
}

interface Option {
	readonly key?: string;
	readonly name?: Names;
	readonly active_status?: number;
}

/** A field of a record, as the APIs that describe records have it. */
export interface CustomField {
	readonly id?: string;
	readonly name?: Names;
	readonly active_status?: number;
	readonly is_customized?: boolean;
	readonly setting?: { readonly object_type?: number; readonly config?: { readonly options?: readonly Option[] } };
}

interface Module {
	readonly name?: Names;
	readonly active_status?: number;
	readonly children_list?: readonly CustomField[];
}

const [SINGLE, MULTIPLE, DATE, MONTH, YEAR, RANGE, NUMBER, DAY] = [3, 4, 5, 6, 7, 8, 9, 12];

/** The fields of modules that are switched on, with their module. */
export const fieldsOf = (modules: readonly Module[] | undefined) =>
	enabled(recordsOf(modules)).flatMap(({ name: module, children_list: fields }) =>
		enabled(recordsOf(fields)).map((field) => ({ module, field })),
	);

/** The same of templates that have modules, each field once. */
export function fieldsOfTemplates(templates: ReadonlyArray<{ readonly object_list?: readonly Module[] }> | undefined) {
	const all = recordsOf(templates).flatMap(({ object_list: modules }) => fieldsOf(modules));
	return [...new Map(all.map((one) => [one.field.id, one])).values()];
}

/** For a list to pick from. */
export const customFieldEntry = ({ module, field: { id, name } }: { readonly module?: Names; readonly field: CustomField }) => ({
	name: [bothNames(module), bothNames(name)].filter(Boolean).join(': '),
	value: id,
});

/** Fields that the tenant has added to a record: a row each. */
export const customFieldRows = (picker: Picker, example: { readonly id: string; readonly value: string }, dates = 'in milliseconds') =>
	({
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
						...locator(picker, { pick: 'Select a field…', typed: 'ID', mode: 'id', example: example.id }),
						read: readId,
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						required: true,
						default: '',
						placeholder: `e.g. ${example.value}`,
						description: `Option by name or ID, several separated by commas; dates ${dates}; otherwise plain text`,
					},
				],
			},
		],
		read: ({ field }: { readonly field: ReadonlyArray<{ readonly fieldId: string; readonly value: string }> }): readonly CustomValue[] =>
			field.map(({ fieldId, value }) => ({ object_id: fieldId, value })),
	}) as const satisfies Field;

/** Checks values against the types of their fields, and converts names of options to IDs. Throws an InputError. */
export function checkedValues(fields: readonly CustomField[], given: readonly CustomValue[]): CustomValue[] {
	const known = new Map(fields.map((field) => [field.id, field]));
	return given.map(({ object_id: id, value }) => {
		const field = known.get(id);
		if (!field)
			throw new InputError(t`Custom Fields: the tenant has no active field ${id}`, 'Nothing was changed. Pick the field from the list.');
		const { object_type: type, config } = field.setting ?? {};
		const options = enabled(recordsOf(config?.options));
		return { object_id: id, value: formatted(type, value, options, `${t`Custom Fields`} → ${bothNames(field.name) || id}`) };
	});
}

/** Finds options by name or ID. `wrong` makes the error where there is none. */
export const keyIn =
	(options: readonly Option[], wrong: (what: string) => InputError) =>
	(text: string): string => {
		const wanted = text.trim();
		const found = options.find(({ key, name }) => [key, name?.zh_cn, name?.en_us].includes(wanted));
		if (found?.key !== undefined) return found.key;
		throw wrong(t`one of ${options.map(({ key, name }) => `${key} (${bothNames(name)})`).join(', ')}`);
	};

/** Several values: separated by commas, or JSON of a list. */
export const partsOf = (value: string): readonly string[] => value.replace(/[[\]"]/g, '').split(',');

function formatted(type: number | undefined, value: string, options: readonly Option[], label: string): string {
	const wrong = (what: string) => new InputError(t`${label} must be ${what}`, 'Nothing was changed.');
	const keyOf = keyIn(options, wrong);
	switch (type) {
		case SINGLE:
			return keyOf(value);
		case MULTIPLE:
			return JSON.stringify(partsOf(value).map(keyOf));
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
