import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { connect } from '../transport/client';
import { nodeError } from './failure';
import type { Field, Picker } from './field';
import { reach } from './reach';

const TIMEOUT_MS = 15_000;

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
	]);

const searchWith = ({ search, uses }: Picker): ListSearch =>
	async function (this: ILoadOptionsFunctions, filter?: string, page?: string) {
		const lark = await connect({ ...(await reach(this)), endpoints: uses, repeatable: true, timeout: TIMEOUT_MS });
		return await search({ lark, ...(filter && { filter }), ...(page && { page }) }).catch((error: unknown) => {
			throw nodeError(this.getNode(), error);
		});
	};
