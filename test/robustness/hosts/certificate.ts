import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate that nobody trusts, in a file; made by openssl, which every system has that builds Node.js packages. */
export interface Certificate {
	readonly key: string;
	readonly cert: string;
	/** For NODE_EXTRA_CA_CERTS. */
	readonly file: string;
	remove(): void;
}

/** `name`: who the certificate says it is for. */
export function certificate(name = 'IP:127.0.0.1'): Certificate {
	const folder = mkdtempSync(join(tmpdir(), 'lark-hire-tls-'));
	const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	execFileSync(
		'openssl',
		[
			'req',
			'-x509',
			'-newkey',
			'rsa:2048',
			'-nodes',
			'-days',
			'2',
			'-subj',
			'/CN=simulator',
			'-addext',
			`subjectAltName=${name}`,
			'-keyout',
			key,
			'-out',
			file,
		],
		{ stdio: 'ignore' },
	);
	return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file, remove: () => rmSync(folder, { recursive: true }) };
}
