import type { Endpoint } from '../api/endpoint';
import type { PickContext, Picker } from '../framework/field';
import type { Hints } from '../api/larkError';
import type { Page, PageResponse } from '../api/page';
import { isChinese } from '../language/instance';

/** Pages without a match that one search reads at most, unless its list has more. */
const PAGES_AT_ONCE = 10;

/** A name in the list, in both languages where they differ, that of n8n first: which one people know it by is not ours to say. */
export function bothNames({ zh_cn: chinese, en_us: english }: { readonly zh_cn?: string; readonly en_us?: string } = {}): string {
	const [first, second] = isChinese() ? [chinese, english] : [english, chinese];
	return first && second && first !== second ? `${first} (${second})` : first || second || '';
}

/** The same where they come side by side. */
export const zhEnNames = ({ zh_name: chinese, en_name: english }: { readonly zh_name?: string; readonly en_name?: string } = {}): string =>
	bothNames({ ...(chinese && { zh_cn: chinese }), ...(english && { en_us: english }) });

const DISABLED = 2;

/** Lists of what a tenant has set up also contain what it has switched off. */
export const enabled = <T extends { readonly active_status?: number }>(records: readonly T[] = []): readonly T[] =>
	records.filter(({ active_status: status }) => status !== DISABLED);

/** A page of such a list, without what is switched off. */
export const enabledOn = <P, T extends { readonly active_status?: number }>(page: (P & { readonly items?: readonly T[] }) | undefined) => ({
	data: { ...page, items: [...enabled(page?.items)] },
});

interface Entry {
	readonly name: string;
	/** The ID. Entries without one are left out, and those whose ID came as a number, which has lost its last digits. */
	readonly value: string | undefined;
	/** Further words that a search finds it by. */
	readonly also?: string | undefined;
	readonly url?: string;
}

interface Declared<T> {
	/** Of the method in `methods.listSearch`. */
	readonly name: string;
	/** For the README, e.g. "recruitment websites". */
	readonly lists: string;
	readonly endpoints: readonly Endpoint[];
	readonly hints?: Hints;
	/** The API's own maximum; omitted where it returns everything at once. */
	readonly pageSize?: number;
	/** Pages without a match that one search reads at most. */
	readonly pagesAtOnce?: number;
	/** `ask` looks for `filter` itself, so what it finds is not matched again. */
	readonly searches?: true;
	ask(context: PickContext, page: Page): Promise<PageResponse<T>>;
	entry(record: T, context: PickContext): Entry;
}

/** A picker over a paginated list. Most APIs cannot search by name, so names are matched here. */
export const pickerOf = <T>({ pageSize = 0, pagesAtOnce = PAGES_AT_ONCE, searches, ask, entry, ...described }: Declared<T>): Picker => ({
	...described,
	async search(context) {
		const wanted = searches ? '' : (context.filter ?? '').toLowerCase();
		let token = context.page;
		for (let turn = 1; ; turn += 1) {
			const { data } = await ask(context, { page_size: pageSize, ...(token && { page_token: token }) });
			const entries = (data?.items ?? []).map((record) => entry(record, context));
			const found = entries.filter(
				({ name, value, also = '' }) => typeof value === 'string' && value && `${value} ${name} ${also}`.toLowerCase().includes(wanted),
			);
			const results = found.map(({ name, value = '', url }) => ({
				name: (typeof name === 'string' && name) || value,
				value,
				...(url && { url }),
			}));
			const next = data?.has_more && data.page_token !== token ? data.page_token : undefined;
			if (results.length > 0 || !next || turn === pagesAtOnce) return { results, ...(next && { paginationToken: next }) };
			token = next;
		}
	},
});
