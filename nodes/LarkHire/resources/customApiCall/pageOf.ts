import { InputError } from '../../framework/inputError';
import type { Answer } from '../../framework/operation';
import type { PageAnswer } from '../../framework/page';

/** A page of any list: `itemsPath` says where the records are. None there is an empty page, something else is a mistake. */
export function pageOf({ data = {} }: Answer, itemsPath: string): PageAnswer<object> {
	const { has_more, page_token } = data as { has_more?: boolean; page_token?: string };
	const found = itemsPath.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), data);
	if (found !== undefined && found !== null && !Array.isArray(found)) throw new InputError(`Items Path ${itemsPath} leads to no list`, `The answer's data has ${Object.keys(data).join(', ')}.`);
	const items = ((found ?? []) as unknown[]).map((record) => (typeof record === 'object' && record !== null ? record : { value: record }));
	return { data: { items, ...(has_more !== undefined && { has_more }), ...(page_token !== undefined && { page_token }) } };
}
