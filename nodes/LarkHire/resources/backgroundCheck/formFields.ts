import * as z from 'zod/mini';
import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { t } from '../../language/texts';
import { InputError } from '../../framework/inputError';
import { flag, listOf, objectOf, oneOf, readShape, text } from '../../framework/readers/json';

type FormFields = NonNullable<Parameters<Lark['hire']['v1']['ecoBackgroundCheckCustomField']['create']>[0]>['data']['custom_field_list'];

const types = ['text', 'textarea', 'number', 'boolean', 'select', 'multiselect', 'date', 'file', 'resume'] as const;

const names = () => objectOf({ zh_cn: z.optional(text()), en_us: z.optional(text()) });

const formField = () =>
	objectOf({
		type: oneOf(types.map((value) => ({ value }))),
		key: text(),
		name: names(),
		is_required: flag(),
		description: z.optional(names()),
		options: z.optional(listOf(objectOf({ key: text(), name: names() }))),
	});

const EXAMPLE =
	'[{ "type": "select", "key": "degree", "name": { "en_us": "Degree" }, "is_required": true, "options": [{ "key": "bachelor", "name": { "en_us": "Bachelor" } }] }]';
const readFields = readShape<FormFields>(() => listOf(formField()), 'list', EXAMPLE);

const firstTwice = (keys: readonly string[]) => keys.find((key, index) => keys.indexOf(key) !== index);

/** Fields of the form with which recruiters order a check. */
export const formFields = {
	displayName: 'Custom Fields (JSON)',
	name: 'customFieldsJson',
	type: 'json',
	required: true,
	default: '',
	placeholder: 'e.g. [{ "key": "company" }]',
	description: `List in the API's format, each with type, key, name and is_required. Types: ${types.join(', ')}.`,
	read(raw: unknown) {
		const list = readFields(raw);
		if (list.length === 0) throw new InputError('contains no field', 'Delete Custom Fields removes all fields.');
		const twice = firstTwice(list.map(({ key }) => key));
		if (twice !== undefined) throw new InputError('contains a key twice', t`Each key can be used once: ${twice}.`);
		const index = list.findIndex(({ type, options = [] }) => type.endsWith('select') && options.length === 0);
		if (index >= 0)
			throw new InputError(t`is invalid: [${index}].options is missing`, 'Fields of the types select and multiselect require options.');
		return list;
	},
} as const satisfies Field;
