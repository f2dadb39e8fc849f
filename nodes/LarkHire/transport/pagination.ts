import type { Page, PageResponse } from '../api/page';
import { recordsOf } from '../api/records';
import { endless } from '../api/errors';

/** More empty pages than this in a row are an endless list. */
const MOST_EMPTY = 50;
/** No list of Feishu's has this many. */
const MOST_PAGES = 100_000;

/**
 * The records of a list, page by page, until there were `most`. The SDK's own iterators turn every failure into an empty list, and
 * walk in a circle, or for ever, when Feishu says that there is more without saying where: here each is a LarkError.
 */
export async function* pages<T>(
	pageSize: number,
	most: number,
	domain: string,
	ask: (page: Page) => Promise<PageResponse<T>>,
): AsyncGenerator<readonly T[]> {
	const seen = new Set<string>();
	let page: Page = { page_size: Math.min(pageSize, most) };
	let left = most;
	let empty = 0;
	for (;;) {
		const { data: { items, has_more: more, page_token: token } = {} } = await ask(page);
		const found = recordsOf(items);
		yield found.slice(0, left);
		left -= found.length;
		empty = found.length > 0 ? 0 : empty + 1;
		if (left <= 0 || !more) return;
		if (!token || typeof token === 'object' || seen.has(token) || empty >= MOST_EMPTY || seen.size >= MOST_PAGES) throw endless(domain);
		seen.add(token);
		page = { ...page, page_token: token };
	}
}

/** All of them at once. */
export async function walk<T>(...list: Parameters<typeof pages<T>>): Promise<readonly T[]> {
	const records: T[] = [];
	for await (const page of pages<T>(...list)) for (const record of page) records.push(record);
	return records;
}
