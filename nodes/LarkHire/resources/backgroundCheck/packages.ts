import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import { id } from '../../fields/ids';
import { t } from '../../language/texts';
import { readText } from '../../framework/readers/text';

export const accountId = id({
	displayName: 'Account ID',
	name: 'accountId',
	placeholder: 'e.g. 6995842370159937061',
	description: 'The customer\'s account at the provider, from the event "account bound"',
});

const LONGEST_ID = 36;
const LONGEST_NAME = 100;

const readOwnId = (raw: unknown): string => {
	const own = readText(raw);
	if (own.length <= LONGEST_ID) return own;
	throw new InputError(t`has ${own.length} characters; Feishu accepts at most ${LONGEST_ID}`);
};

const readName = (raw: unknown): string => {
	const name = readText(raw);
	if (name.length <= LONGEST_NAME) return name;
	throw new InputError(t`has ${name.length} characters; Feishu accepts at most ${LONGEST_NAME}`);
};

interface Row {
	readonly id: string;
	readonly name: string;
	readonly description?: string;
}

const rows = <const F extends Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>>(field: F, example: string) =>
	({
		...field,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		options: [
			{
				displayName: 'Entry',
				name: 'entry',
				values: [
					{
						displayName: 'ID',
						name: 'id',
						type: 'string',
						required: true,
						default: '',
						placeholder: `e.g. ${example}`,
						description: 'Your own ID, at most 36 characters',
						read: readOwnId,
					},
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						required: true,
						default: '',
						description: 'What recruiters see, at most 100 characters',
						read: readName,
					},
					{
						displayName: 'Description',
						name: 'description',
						type: 'string',
						default: '',
						description: 'What is checked',
					},
				],
			},
		],
		read({ entry }: { readonly entry: readonly Row[] }) {
			if (new Set(entry.map(({ id: own }) => own)).size === entry.length) return entry.map((row) => ({ ...row }));
			throw new InputError('contains an ID twice', 'Each ID can be used once.');
		},
	}) as const;

const packages = rows(
	{ displayName: 'Packages', name: 'packages', placeholder: 'Add Package', description: 'Packages of checks that recruiters can order' },
	'pkg001',
);

const additionalItems = rows(
	{
		displayName: 'Additional Items',
		name: 'additionalItems',
		placeholder: 'Add Item',
		description: 'Checks that recruiters can order beside a package',
	},
	'ext001',
);

interface Given {
	readonly accountId: string;
	readonly packages?: ReadonlyArray<Row> | undefined;
	readonly additionalItems?: ReadonlyArray<Row> | undefined;
}

/** What creating and updating share. */
export const packageChange = {
	recordKey: 'accountId',
	fields: [accountId, packages, additionalItems],
	hints: {
		1002001: {
			what: 'Lark Hire does not accept the packages, or has an internal error',
			todo: 'Feishu has one code for both. Check the account ID, and whether the IDs exist: Create requires new ones, Update existing ones.',
		},
	},
	check({ packages: list }: Given) {
		if (!list) throw new InputError('Packages is empty', 'Add at least one package: Feishu requires it, even where only items change.');
	},
} as const;

/** The body of both requests. */
export const packageBody = ({ accountId: account, packages: list = [], additionalItems: items }: Given) => ({
	account_id: account,
	package_list: [...list],
	additional_item_list: items && [...items],
});
