import { assumed } from './answers';

interface Query {
	readonly page_size?: string;
	readonly page_token?: string;
}

/** One page of a list. A token comes only when there is more. */
export function pageOf<T>(
	all: readonly T[],
	{ page_size: size = '10', page_token: token }: Query,
	most: number,
): { items: T[]; has_more: boolean; page_token?: string } {
	const length = /^\d+$/.test(size) ? Number(size) : 0;
	if (length < 1 || length > most) {
		const field_violations = [{ field: 'page_size', value: size, description: `has to be from 1 to ${most}` }];
		throw assumed(400, 99992402, 'field validation failed', 'general code; neither its status nor its body is on a page', {
			error: { field_violations },
		});
	}
	const start = token ? read(token) : 0;
	const end = start + length;
	return { items: all.slice(start, end), has_more: end < all.length, ...(end < all.length && { page_token: write(end) }) };
}

/** Base64 of JSON, like the tokens of Feishu's samples; clients must not look inside. */
const write = (offset: number): string => Buffer.from(JSON.stringify({ offset, timestamp: Date.now(), id: null })).toString('base64');

function read(token: string): number {
	const offset = /^\{"offset":(\d+),/.exec(Buffer.from(token, 'base64').toString())?.[1];
	if (offset === undefined) throw assumed(400, 1002002, `invalid value: ${token} (page_token)`, 'no code of its own is documented');
	return Number(offset);
}
