import { InputError } from '../../framework/inputError';
import { readName, readText } from '../../framework/readers/text';
import { t } from '../../language/texts';

/** As printed before paths in Feishu's documentation. Every request still goes to the credential's host. */
const FEISHU = /^https:\/\/open\.(feishu\.cn|larkoffice\.com|larksuite\.com)$/i;
/** What stands in front of the path in a whole address, with the prefix that a private deployment may have. */
const HOST = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.-]+){0,9}?(?=\/open-apis\/)/i;

export interface ApiAddress {
	/** What stood in front of the path, unless it is one of Feishu's hosts: it has to be the credential's own. */
	readonly domain?: string;
	readonly path: string;
	/** Values of one name are a list. */
	readonly query: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * A path below /open-apis, perhaps with a host in front and a query behind it. Nothing in the path can lead to
 * another host or out of its place: no other scheme, no `..`, no encoded characters. Some of Feishu's paths end with a slash.
 */
export function readApiPath(raw: unknown): ApiAddress {
	const whole = readText(raw).trim();
	const [domain = ''] = HOST.exec(whole) ?? [];
	const text = whole.slice(domain.length);
	const foreign = domain !== '' && !FEISHU.test(domain);
	const at = text.indexOf('?');
	const [path, query] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
	const parts = path.split('/');
	const open = parts.find((part) => /^(:|\{)/.test(part));
	if (open) throw new InputError(t`contains the placeholder ${open}`, 'Replace it with the ID, e.g. {{ $json.id }}.');
	if (/^\/open-apis(\/[\w~@$:=,.-]+)+\/?$/.test(path) && !parts.some((part) => /^\.+$/.test(part)) && !query.includes('#'))
		return { path, query: readQuery(query), ...(foreign && { domain }) };
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

/** Whoever pasted an address of another host means another tenant, or none of Feishu's. Throws an InputError. */
export function assertOwn({ domain }: ApiAddress, own: string): void {
	if (domain === undefined || domain.toLowerCase() === own.toLowerCase()) return;
	throw new InputError(
		t`Path is an address of ${domain}, but the credential belongs to ${own}`,
		'Nothing was sent. Enter the path alone, from /open-apis/ on.',
	);
}
