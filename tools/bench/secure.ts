import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bare, ours, type Contestant } from './contestants';
import { measure, resultOf, type Result } from './measure';
import type { Operation } from './operations';
import type { Subject } from './package';
import type { Remote } from './remote';

/** What a connection for each request costs over TLS: n8n's request helper opens one. */
export interface SecureRow {
	readonly latencyMs: number;
	readonly inFlight: number;
	readonly ours: Result;
	/** node:https with as many kept connections, and with a new one for each request. */
	readonly kept: Result;
	readonly single: Result;
}

const WARM_UP = 20;

/** A certificate that nobody trusts, of the kind that servers have. Undefined: this machine has no openssl. */
function certificate() {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	try {
		execFileSync(
			'openssl',
			[
				'req',
				'-x509',
				'-newkey',
				'rsa:2048',
				'-nodes',
				'-days',
				'1',
				'-subj',
				'/CN=127.0.0.1',
				'-addext',
				'subjectAltName=IP:127.0.0.1',
				'-keyout',
				key,
				'-out',
				cert,
			],
			{ stdio: 'ignore' },
		);
		return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
	} catch {
		return undefined;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

export async function secureRows(
	remote: Remote,
	subject: Subject,
	operation: Operation,
	items: number,
	inFlight: number,
): Promise<SecureRow[]> {
	const tls = certificate();
	if (!tls) return [];
	// The handshake is the same with it, only that its verdict on the certificate does not count. n8n's helper reads it for each connection.
	process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
	const rows: SecureRow[] = [];
	for (const latencyMs of [0, 20, 100]) {
		const simulator = await remote.start({ latencyMs, tls }, items);
		const result = async (contestant: Contestant) => {
			await measure(simulator, operation, contestant, WARM_UP);
			return resultOf(items, [await measure(simulator, operation, contestant, items)]);
		};
		rows.push({
			latencyMs,
			inFlight,
			ours: await result(ours(operation, simulator.app, subject, inFlight)),
			kept: await result(await bare(operation, simulator.app, inFlight)),
			single: await result(await bare(operation, simulator.app, inFlight, false)),
		});
		await simulator.stop();
	}
	delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	return rows;
}
