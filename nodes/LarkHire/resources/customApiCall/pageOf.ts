import { InputError } from '../../framework/inputError';
import type { Answer } from '../../framework/operation';
import type { PageResponse } from '../../api/page';
import { isObject, type Dictionary } from '../../api/object';
import { t } from '../../language/texts';

/** Levels of a response that are searched for lists. */
const DEEPEST = 4;

/**
 * A page of any list: `itemsPath` says where in `data` the records are; as people read it on Feishu's pages, it may begin with
 * `data`. None there is an empty page only where the response cannot have them elsewhere: no items is the one mistake that nobody sees.
 */
export function pageOf({ data = {} }: Answer, itemsPath: string): PageResponse<object> {
	if (!isObject(data))
		throw new InputError('The response is not paginated: its data is a list', 'Switch Pagination off: each record still becomes an item.');
	const { has_more: more, page_token: token } = data;
	const path = Object.hasOwn(data, 'data') ? itemsPath : itemsPath.replace(/^data\./, '');
	const found =
		path.split('.').reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), data) ??
		undefined;
	if (!Array.isArray(found) && !(found === undefined && isEmptyPage(data))) throw noList(itemsPath, data);
	const records: readonly unknown[] = Array.isArray(found) ? found : [];
	return {
		data: {
			items: records.map((record) => (typeof record === 'object' && record !== null ? record : { value: record })),
			...(more !== undefined && { has_more: Boolean(more) }),
			...((typeof token === 'string' || typeof token === 'number') && { page_token: String(token) }),
		},
	};
}

/** Feishu leaves empty lists out: then there is nothing, or only what belongs to the paging. */
const isEmptyPage = (data: Dictionary): boolean =>
	Object.values(data).every((value) => value === null || (isObject(value) ? Object.keys(value).length === 0 : !Array.isArray(value))) &&
	(Object.hasOwn(data, 'has_more') || Object.keys(data).length === 0);

function noList(itemsPath: string, data: Dictionary): InputError {
	const lists = listsIn(data);
	const has =
		lists.length > 0
			? lists.length === 1
				? t`The response has a list at ${lists.join(', ')}.`
				: t`The response has lists at ${lists.join(', ')}.`
			: t`The response has no list, only ${Object.keys(data).join(', ')}. Switch Pagination off.`;
	return new InputError(t`Items Path ${itemsPath} does not lead to a list`, has);
}

/** Where the lists are, with dots between names. */
function listsIn(data: Dictionary, before: readonly string[] = []): readonly string[] {
	return Object.entries(data).flatMap(([key, value]) => {
		const path = [...before, key];
		if (Array.isArray(value)) return [path.join('.')];
		return isObject(value) && path.length < DEEPEST ? listsIn(value, path) : [];
	});
}
