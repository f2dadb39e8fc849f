import { InputError } from '../../framework/inputError';
import { readName, readText } from '../../framework/readers/text';
import { t } from '../../language/texts';

/** As printed before paths in Feishu's documentation. Every request still goes to the credential's host. */
const HOST = /^https:\/\/open\.(feishu\.cn|larkoffice\.com|larksuite\.com)(?=\/)/i;

export interface ApiAddress {
	readonly path: string;
	/** Values of one name are a list. */
	readonly query: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * A path below /open-apis, perhaps with one of Feishu's hosts in front and a query behind it. Nothing in the path can lead to
 * another host or out of its place: no other scheme, no `..`, no encoded characters. Some of Feishu's paths end with a slash.
 */
export function readApiPath(raw: unknown): ApiAddress {
	const text = readText(raw).trim().replace(HOST, '');
	const at = text.indexOf('?');
	const [path, query] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
	const parts = path.split('/');
	const open = parts.find((part) => /^(:|\{)/.test(part));
	if (open) throw new InputError(t`contains the placeholder ${open}`, 'Replace it with the ID, e.g. {{ $json.id }}.');
	if (/^\/open-apis(\/[\w~@$:=,.-]+)+\/?$/.test(path) && !parts.some((part) => /^\.+$/.test(part)) && !query.includes('#'))
		return { path, query: readQuery(query) };
	throw new InputError(
		'must start with /open-apis/ and be a plain path',
		"As in Feishu's documentation, with the IDs filled in: /open-apis/hire/v1/jobs/6960663240925956555",
	);
}

/** A blank value is not sent, like that of a query field. */
function readQuery(query: string): ApiAddress['query'] {
	const given = new URLSearchParams(query);
	const names = [...new Set(given.keys())].map(readName);
	return Object.fromEntries(
		names.flatMap((name) => {
			const [first, ...more] = given.getAll(name).filter((value) => value !== '');
			return first === undefined ? [] : [[name, more.length > 0 ? [first, ...more] : first]];
		}),
	);
}
