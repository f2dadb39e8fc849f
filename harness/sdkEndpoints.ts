import { readFileSync } from 'node:fs';

/** The endpoints that the official SDK has typed calls for, as `GET /open-apis/…`, sorted; read from its code, so a new version shows what is new. */
export function sdkEndpoints(wanted: RegExp): readonly string[] {
	const code = readFileSync(require.resolve('@larksuiteoapi/node-sdk'), 'utf8');
	const calls = code.matchAll(/`\$\{this\.domain\}(\/open-apis\/[^`]+)`, path\),\s*method: ['"](\w+)['"]/g);
	const found = [...calls]
		.map(([, path = '', method = '']) => ({ path, called: `${method.toUpperCase()} ${path}` }))
		.filter(({ path }) => wanted.test(path));
	const sorted = found.sort((a, b) => a.path.localeCompare(b.path) || a.called.localeCompare(b.called)).map(({ called }) => called);
	return [...new Set(sorted)];
}
