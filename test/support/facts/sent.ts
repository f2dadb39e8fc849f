import type { RecordedRequest } from '../../../simulator/options';

export interface Sent {
	readonly part: 'body' | 'query';
	/** Like those of the facts: `list[].part.name`. */
	readonly path: string;
	readonly value: unknown;
}

function* walk(part: Sent['part'], value: unknown, path: string): Generator<Sent> {
	const list = Array.isArray(value);
	for (const entry of list ? value : [value]) {
		yield { part, path, value: entry };
		if (typeof entry !== 'object' || entry === null) continue;
		for (const [key, inner] of Object.entries(entry)) yield* walk(part, inner, `${path}${list ? '[]' : ''}.${key}`);
	}
}

/** Every parameter that a request has, lists entry by entry. A file is one parameter. */
export const sentBy = ({ query, body, headers }: RecordedRequest): readonly Sent[] => {
	const form = String(headers['content-type']).startsWith('multipart/');
	return [
		...Object.entries(query).flatMap(([key, value]) => [...walk('query', value, key)]),
		...Object.entries((body ?? {}) as object).flatMap(([key, value]) =>
			form ? [{ part: 'body' as const, path: key, value }] : [...walk('body', value, key)],
		),
	];
};
