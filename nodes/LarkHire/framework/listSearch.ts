import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { connect } from '../transport/client';
import { unexpectedResponse } from '../api/errors';
import { LarkError } from '../api/larkError';
import { nodeError } from './nodeError';
import type { Field, Picker } from './field';
import { InputError } from './inputError';
import { reach } from './connection';
import { t, translated } from '../language/texts';

const TIMEOUT_MS = 15_000;
/** A user is waiting for the list. */
const DEADLINE_MS = 30_000;

type ListSearch = (this: ILoadOptionsFunctions, filter?: string, paginationToken?: string) => Promise<INodeListSearchResult>;

/** `methods.listSearch` of a node: the pickers of all its fields. */
export function listSearch(fields: readonly Field[]): Record<string, ListSearch> {
	return Object.fromEntries(pickersOf(fields).map((picker) => [picker.name, searchWith(picker)]));
}

/** Every picker, at any depth. */
export const pickersOf = (fields: readonly Field[]): readonly Picker[] =>
	fields.flatMap((field) => [
		...(field.picker ? [field.picker] : []),
		...(field.type === 'collection' ? pickersOf(field.options as readonly Field[]) : []),
		...(field.type === 'fixedCollection'
			? (field.options as ReadonlyArray<{ values: readonly Field[] }>).flatMap(({ values }) => pickersOf(values))
			: []),
	]);

const searchWith = ({ search, endpoints, hints }: Picker): ListSearch =>
	async function (this: ILoadOptionsFunctions, filter?: string, page?: string) {
		try {
			const lark = await connect({
				...(await reach(this)),
				endpoints,
				timeout: TIMEOUT_MS,
				deadline: Date.now() + DEADLINE_MS,
			});
			const need = (name: string, label: string) => needed(this.getCurrentNodeParameter(name, { extractValue: true }), label);
			return await search({ lark, need, timezone: this.getTimezone(), ...(filter && { filter }), ...(page && { page }) });
		} catch (error) {
			if (error instanceof LarkError) throw nodeError(this.getNode(), error.explained(hints));
			// A TypeError here means an undocumented response; a stack trace would not help the user.
			throw nodeError(this.getNode(), error instanceof TypeError || error instanceof RangeError ? unexpectedResponse() : error);
		}
	};

/** For lists, n8n does not evaluate the panel's expressions. */
function needed(value: unknown, label: string): string {
	const field = translated(label);
	if (typeof value === 'string' && value.startsWith('='))
		throw new InputError(t`The list depends on ${field}, which is an expression`, 'Type the ID, or choose a fixed value there first.');
	if (typeof value === 'string' && value.trim() !== '') return value.trim();
	throw new InputError(t`Fill in ${field} first`, t`The list depends on ${field}.`);
}
