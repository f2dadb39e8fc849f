import type { INodeParameters, NodeParameterValueType } from 'n8n-workflow';
import type { Field } from '../../../nodes/LarkHire/framework/field';

/** Where a value can be entered: a field, and the way to it through collections and rows. */
export interface Place {
	readonly field: Field;
	/** Names: of the top field, of each group of rows, of the field itself. */
	readonly path: readonly string[];
	/** As messages begin. */
	readonly label: string;
	/** Whatever has to be chosen for the field to be shown. */
	readonly shown: INodeParameters;
	/** Beside it in its row, where others are required. */
	readonly row: INodeParameters;
}

type Groups = ReadonlyArray<{ readonly name: string; readonly values: readonly Field[] }>;

/** Every place of an operation, collections and rows as such included. */
export const placesOf = (fields: readonly Field[]): readonly Place[] => walk(fields, { path: [], label: '', shown: {}, row: {} });

function walk(fields: readonly Field[], at: Omit<Place, 'field'>): readonly Place[] {
	return fields.flatMap((field) => {
		if (field.type === 'notice') return [];
		const shown = {
			...at.shown,
			...Object.fromEntries(Object.entries(field.displayOptions?.show ?? {}).map(([name, [first]]) => [name.replace('/', ''), first])),
		} as INodeParameters;
		const here = { field, path: [...at.path, field.name], label: at.label + field.displayName, shown, row: at.row };
		if (field.type === 'collection') return [here, ...walk(field.options as readonly Field[], { ...here, label: `${here.label} → ` })];
		if (field.type !== 'fixedCollection') return [here];
		return [
			here,
			...(field.options as Groups).flatMap(({ name, values }) =>
				walk(values, { ...here, path: [...here.path, name, '0'], label: `${here.label} 1 → `, row: leastOf(values) }),
			),
		];
	});
}

/** A row with what it cannot do without. */
const leastOf = (values: readonly Field[]): INodeParameters =>
	Object.fromEntries(
		values
			.filter(({ required, name }) => required || ['school', 'username', 'value'].includes(name))
			.map(({ name, default: given }) => [name, given === '' ? (name === 'url' ? 'https://example.com/x' : 'x') : given]),
	) as INodeParameters;

/** The parameters with a value at a place. */
export function put(
	parameters: INodeParameters,
	{ path, shown, row }: Pick<Place, 'path' | 'shown' | 'row'>,
	value: NodeParameterValueType,
): INodeParameters {
	return into({ ...parameters, ...shown }, path, row, value) as INodeParameters;
}

function into(whole: unknown, [name = '', ...rest]: readonly string[], row: INodeParameters, value: NodeParameterValueType): unknown {
	if (name === '') return value;
	if (name === '0') return [into(Array.isArray(whole) ? (whole[0] ?? row) : row, rest, row, value)];
	const own = (typeof whole === 'object' && whole !== null ? whole : {}) as INodeParameters;
	return { ...own, [name]: into(own[name], rest, row, value) };
}
