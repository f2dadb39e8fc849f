import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { InputError } from '../../framework/inputError';
import { recordIn, recordsOf } from '../../api/records';
import { customFieldEntry, customFieldRows, keyIn, partsOf, type CustomValue } from '../../fields/customValues';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { bothNames, enabled, pickerOf } from '../../fields/picker';
import { getOfferForm, listOfferForms } from './endpoints';
import { t, translated } from '../../language/texts';

const forms = pickerOf({
	name: 'searchOfferForms',
	lists: 'application forms of offers',
	endpoints: [listOfferForms],
	// The page says that it returns all of them, whatever is asked for.
	ask: async ({ lark }) => await lark.hire.v1.offerApplicationForm.list({}),
	entry: ({ id, name }) => ({ name: bothNames(name), value: id }),
});

/** The form that an offer is applied for with. The node finds its newest version, which Feishu requires, and its fields. */
export const formLocator = {
	displayName: 'Application Form',
	name: 'offerFormId',
	...locator(forms, { pick: 'Select a form…', typed: 'ID', mode: 'id', example: '7680792645903286275' }),
	read: readId,
} as const satisfies Field;

export type OfferForm = Awaited<ReturnType<typeof formOf>>;
type FormField = OfferForm['fields'][number];

/** The newest version of a form, with the fields that are switched on. */
export async function formOf(lark: Lark, id: string) {
	const { data } = await lark.hire.v1.offerApplicationForm.get({ path: { offer_application_form_id: id } });
	const { schema } = recordIn(data?.offer_apply_form);
	const { id: schemaId, module_list: modules } = recordIn(schema);
	const fields = enabled(recordsOf(modules)).flatMap(({ name: module, object_list: own }) =>
		enabled(recordsOf(own)).map(({ object_type_v2: type, config, ...field }) => ({
			module,
			field,
			type,
			options: recordsOf(config?.options),
		})),
	);
	return { schemaId: schemaIn(schemaId), fields };
}

function schemaIn(id: unknown): string {
	if (typeof id === 'string' && id !== '') return id;
	throw new InputError('The application form has no version', 'Nothing was changed. Choose another Application Form.');
}

const customFieldPicker = pickerOf({
	name: 'searchOfferFields',
	lists: "offers' custom fields",
	endpoints: [getOfferForm],
	async ask({ lark, need }) {
		const { fields } = await formOf(lark, need('offerFormId', 'Application Form'));
		return { data: { items: fields.filter(({ field }) => field.is_customized) } };
	},
	entry: customFieldEntry,
});

/** Fields that the tenant has added to offers. */
export const customFields = customFieldRows(
	customFieldPicker,
	{ id: '6972464088568269100', value: 'Shanghai' },
	'as 2026-03-02, 2026-03 or 2026',
);

export type WrittenValue = Readonly<Record<'id' | 'value', string>>;

/** Checks values against the types of their fields, and converts them to the form that Feishu accepts. Throws an InputError. */
export function checkedValues(form: OfferForm | undefined, given: readonly CustomValue[] = []): WrittenValue[] {
	return given.map(({ object_id: id, value }) => {
		if (form === undefined)
			throw new InputError('Custom Fields requires Application Form', 'Nothing was changed. Choose the form of the offer.');
		const found = form.fields.find(({ field }) => field.id === id);
		if (!found)
			throw new InputError(t`Custom Fields: the form has no active field ${id}`, 'Nothing was changed. Pick the field from the list.');
		return { id, value: formatted(found, value) };
	});
}

const dates = {
	date_select: [/^\d{4}-\d\d-\d\d$/, 'a date, such as 2026-03-02'],
	month_select: [/^\d{4}-\d\d$/, 'a month, such as 2026-03'],
	year_select: [/^\d{4}$/, 'a year, such as 2026'],
} as const;

function formatted({ field, type, options }: FormField, value: string): string {
	const wrong = (what: string) =>
		new InputError(t`${`${t`Custom Fields`} → ${bothNames(field.name) || field.id}`} must be ${what}`, 'Nothing was changed.');
	const keyOf = keyIn(
		options.map(({ id: key, ...option }) => ({ ...option, ...(key && { key }) })),
		wrong,
	);
	switch (type) {
		case 'select':
			return keyOf(value);
		case 'multi_select':
			return JSON.stringify(partsOf(value).map(keyOf));
		case 'date_select':
		case 'month_select':
		case 'year_select': {
			const [form, what] = dates[type];
			if (form.test(value)) return JSON.stringify({ date: value });
			throw wrong(translated(what));
		}
		case 'number':
		case 'amount':
			if (/^-?\d+(\.\d+)?$/.test(value)) return value;
			throw wrong(t`a number`);
		default:
			return value;
	}
}

/** A stored value, if it already has the form in which Feishu accepts one of its type; undefined where that is not known. */
export function resendable({ type, options }: FormField, value: string): string | undefined {
	const ids = options.map(({ id }) => id);
	const isList = () => {
		const list = listIn(value);
		return list !== undefined && list.length > 0 && list.every((one) => typeof one === 'string' && ids.includes(one));
	};
	switch (type) {
		case 'text':
		case 'long_text':
			return value;
		case 'select':
			return ids.includes(value) ? value : undefined;
		case 'multi_select':
			return isList() ? value : undefined;
		case 'date_select':
			return /^\{"date":"\d{4}-\d\d-\d\d"\}$/.test(value) ? value : undefined;
		case 'month_select':
			return /^\{"date":"\d{4}-\d\d"\}$/.test(value) ? value : undefined;
		case 'year_select':
			return /^\{"date":"\d{4}"\}$/.test(value) ? value : undefined;
		case 'number':
		case 'amount':
			return /^-?\d+(\.\d+)?$/.test(value) ? value : undefined;
		default:
			return undefined;
	}
}

function listIn(value: string): readonly unknown[] | undefined {
	try {
		const list: unknown = JSON.parse(value);
		return Array.isArray(list) ? list : undefined;
	} catch {
		return undefined;
	}
}
