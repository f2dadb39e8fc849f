import { unexpectedResponse } from './errors';

/** The records of a page: none, or a list without holes. */
export function recordsOf<T>(items: readonly T[] | null | undefined): readonly T[] {
	if (items === null || items === undefined) return [];
	if (Array.isArray(items) && !items.some((record: T) => record === null)) return items;
	throw unexpectedResponse();
}

/** The requested record. A success without it must not pass for one that has it. */
export function recordIn<T extends object>(record: T | null | undefined): T {
	if (record && Object.keys(record).length > 0) return record;
	throw unexpectedResponse();
}
