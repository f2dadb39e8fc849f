import { perSecond } from '../framework/endpoint';
import type { Field, Picker } from '../framework/field';
import type { Lark } from '../framework/lark';
import { readId } from './ids';
import { locator } from './locator';

/** The API's own maximum. */
const PAGE_SIZE = 10;
/** A search looks through at most so many pages before it shows what it has. */
const PAGES_AT_ONCE = 10;

/** The tenant's recruitment websites. The API has no search, so names are matched here, page by page. */
const websites: Picker = {
	name: 'searchWebsites',
	lists: 'recruitment websites',
	uses: [{ endpoint: 'GET /open-apis/hire/v1/websites', limit: perSecond(10), scopes: ['hire:site:readonly', 'hire:site'] }],
	async search({ lark, filter = '', page }) {
		let token = page;
		for (let turn = 1; ; turn += 1) {
			const { results, next } = await websitePage(lark, filter.toLowerCase(), token);
			if (results.length > 0 || !next || turn === PAGES_AT_ONCE) return { results, ...(next && { paginationToken: next }) };
			token = next;
		}
	},
};

async function websitePage(lark: Lark, filter: string, token: string | undefined) {
	const { data } = await lark.hire.v1.website.list({ params: { page_size: PAGE_SIZE, ...(token && { page_token: token }) } });
	const named = (data?.items ?? []).map(({ id = '', name }) => ({ name: name?.en_us || name?.zh_cn || id, value: id, all: `${id} ${name?.en_us ?? ''} ${name?.zh_cn ?? ''}` }));
	const results = named.filter(({ value, all }) => value !== '' && all.toLowerCase().includes(filter)).map(({ name, value }) => ({ name, value }));
	return { results, next: data?.has_more ? data.page_token : undefined };
}

/** A recruitment website, from the list or by ID. */
export const website = {
	displayName: 'Website',
	name: 'websiteId',
	required: true,
	description: 'The recruitment website of the delivery task',
	...locator(websites, { pick: 'Select a website…', typed: 'ID', mode: 'id', example: '7047318856652261676' }),
	read: readId,
} as const satisfies Field;
