import { InputError } from '../framework/inputError';
import { readText } from '../framework/text';

/**
 * A path below /open-apis. Nothing in it can lead to another host or out of its place: no scheme, no `..`, no encoded
 * characters, no query.
 */
export function readApiPath(raw: unknown): string {
	const path = readText(raw).trim();
	if (/[?#]/.test(path)) throw new InputError('contains a query', 'Put what comes after "?" into the query fields.');
	if (/^\/open-apis(\/[\w~@$:=,.-]+)+$/.test(path) && !path.split('/').some((part) => /^\.+$/.test(part))) return path;
	throw new InputError('must start with /open-apis/ and be a plain path', 'As in Feishu\'s documentation, without the host, with the IDs filled in: /open-apis/hire/v1/jobs/6960663240925956555');
}
