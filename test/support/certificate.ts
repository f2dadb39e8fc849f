import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate that nobody trusts, in a file; made by openssl, which is there where Node.js packages are built or a browser is. */
export interface Certificate {
	readonly key: string;
	readonly cert: string;
	/** For NODE_EXTRA_CA_CERTS. */
	readonly file: string;
	remove(): void;
}

/** `names`: who the certificate says it is for, such as `IP:127.0.0.1` or `DNS:open.feishu.cn`. */
export function certificate(...names: string[]): Certificate {
	const folder = mkdtempSync(join(tmpdir(), 'lark-hire-tls-'));
	const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const request = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=simulator'.split(' ');
	execFileSync('openssl', [...request, '-addext', `subjectAltName=${names.join(',')}`, '-keyout', key, '-out', file], { stdio: 'pipe' });
	return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file, remove: () => rmSync(folder, { recursive: true }) };
}
