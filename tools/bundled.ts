import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages inside a built checkout, as name@version: the chapters that tools/licences.js has written. */
export function bundledIn(checkout: string): readonly string[] {
	const licences = readFileSync(join(checkout, 'dist', 'THIRD_PARTY_LICENSES.md'), 'utf8');
	return [...licences.matchAll(/^## (\S+) (\S+) \(.+\)$/gm)].map(([, name = '', version = '']) => `${name}@${version}`);
}
