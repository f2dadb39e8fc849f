import type { Page, PageAnswer } from '../framework/page';
import { endless, oddAnswer } from './errors';

/**
 * Walks the pages of a list until `most` records are there. The SDK's own iterators turn every failure into an empty list, and
 * walk in a circle when Feishu says that there is more without saying where: here both are a LarkError.
 */
export async function walk<T>(pageSize: number, most: number, domain: string, ask: (page: Page) => Promise<PageAnswer<T>>): Promise<readonly T[]> {
	const records: T[] = [];
	const seen = new Set<string>();
	let page: Page = { page_size: Math.min(pageSize, most) };
	for (;;) {
		const { data: { items, has_more: more, page_token: token } = {} } = await ask(page);
		records.push(...recordsOf(items));
		if (records.length >= most || !more) return records.slice(0, most);
		if (!token || typeof token === 'object' || seen.has(token)) throw endless(domain);
		seen.add(token);
		page = { ...page, page_token: token };
	}
}

/** The records of a page: none, or a list without holes. */
export function recordsOf<T>(items: readonly T[] | null | undefined): readonly T[] {
	if (items === null || items === undefined) return [];
	if (Array.isArray(items) && !items.some((record: T) => record === null)) return items;
	throw oddAnswer();
}
