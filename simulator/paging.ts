import { assumed } from './answers';

interface Query {
	readonly page_size?: string;
	readonly page_token?: string;
}

interface PageOf<T> {
	items: T[];
	has_more: boolean;
	page_token?: string;
}

function lengthOf(size: string, most: number): number {
	const length = /^\d+$/.test(size) ? Number(size) : 0;
	if (length >= 1 && length <= most) return length;
	const field_violations = [{ field: 'page_size', value: size, description: `has to be from 1 to ${most}` }];
	throw assumed(400, 99992402, 'field validation failed', 'general code; neither its status nor its body is on a page', {
		error: { field_violations },
	});
}

/** One page of a list. A token comes only when there is more, and counts records: one that has come or gone since shifts the others. */
export function pageOf<T>(all: readonly T[], { page_size: size = '10', page_token: token }: Query, most: number): PageOf<T> {
	const length = lengthOf(size, most);
	const start = token ? read(token) : 0;
	const end = start + length;
	return { items: all.slice(start, end), has_more: end < all.length, ...(end < all.length && { page_token: write(end) }) };
}

/** One page of a list that is ordered by time, the newest first. A token names the last record of its page, so nothing shifts. */
export function newestFirst<T extends { readonly id: string }>(
	all: readonly T[],
	timeOf: (record: T) => string,
	{ page_size: size = '10', page_token: token }: Query,
	most: number,
): PageOf<T> {
	const length = lengthOf(size, most);
	const sorted = [...all].sort((a, b) => after(timeOf(a), a.id, timeOf(b), b.id));
	const [, time, id] = (token === undefined ? undefined : /^(\d+)_(\w+)$/.exec(token)) ?? [];
	if (token !== undefined && (time === undefined || id === undefined)) throw badToken(token);
	const rest = time === undefined || id === undefined ? sorted : sorted.filter((one) => after(timeOf(one), one.id, time, id) > 0);
	const items = rest.slice(0, length);
	const last = items.at(-1);
	return { items, has_more: rest.length > length, ...(rest.length > length && last && { page_token: `${timeOf(last)}_${last.id}` }) };
}

const after = (timeA: string, idA: string, timeB: string, idB: string): number =>
	Number(timeB) - Number(timeA) || (idA > idB ? -1 : Number(idA < idB));

/** Base64 of JSON, like the tokens of Feishu's samples; clients must not look inside. */
const write = (offset: number): string => Buffer.from(JSON.stringify({ offset, timestamp: Date.now(), id: null })).toString('base64');

function read(token: string): number {
	const offset = /^\{"offset":(\d+),/.exec(Buffer.from(token, 'base64').toString())?.[1];
	if (offset === undefined) throw badToken(token);
	return Number(offset);
}

const badToken = (token: string) => assumed(400, 1002002, `invalid value: ${token} (page_token)`, 'no code of its own is documented');
