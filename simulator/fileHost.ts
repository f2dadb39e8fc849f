import { randomBytes } from 'node:crypto';
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredFile } from './data/attachments';
import type { Faults } from './faults';

/** For faults: what a download is called. */
export const DOWNLOAD = 'GET /hire/file/blob/:address';
const LIFETIME_MS = 30 * 60_000;

export interface Download {
	readonly path: string;
	readonly headers: IncomingMessage['headers'];
	readonly status: number;
}

/** Another host than the API's, with files behind temporary addresses. Who sends a token there, gives it away. */
export class FileHost {
	readonly downloads: Download[] = [];
	private readonly files = new Map<string, { readonly file: StoredFile; until: number }>();

	static async start(faults: Faults): Promise<FileHost> {
		const server = createServer();
		await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
		return new FileHost(server, faults);
	}

	private constructor(
		private readonly server: Server,
		private readonly faults: Faults,
	) {
		server.on('request', (request, response) => this.answer(request, response));
	}

	/** A new address, valid for 30 minutes. */
	addressOf(file: StoredFile): string {
		const address = randomBytes(16).toString('base64url');
		this.files.set(address, { file, until: Date.now() + LIFETIME_MS });
		return `http://localhost:${(this.server.address() as AddressInfo).port}/hire/file/blob/${address}/`;
	}

	/** As if half an hour had passed. */
	expire(): void {
		for (const file of this.files.values()) file.until = 0;
	}

	reset(): void {
		this.downloads.length = 0;
		this.files.clear();
	}

	async stop(): Promise<void> {
		const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
		this.server.closeAllConnections();
		await closed;
	}

	private answer({ url = '', headers, method }: IncomingMessage, response: ServerResponse): void {
		const { reset, truncate, delayMs = 0, status, headers: more } = this.faults.take(DOWNLOAD, false) ?? {};
		const found = this.files.get(url.split('/').at(-2) ?? '');
		const code = status ?? (headers.authorization ? 400 : method !== 'GET' ? 405 : !found ? 404 : found.until < Date.now() ? 403 : 200);
		this.downloads.push({ path: url, headers, status: reset ? 0 : code });
		if (reset) return void response.socket?.resetAndDestroy();
		if (code !== 200 || !found) return void response.writeHead(code, { 'content-type': 'text/plain', ...more }).end(STATUS_CODES[code]);
		const { bytes, mime } = found.file;
		response.writeHead(code, { 'content-type': mime, 'content-length': bytes.length, ...more });
		const half = bytes.subarray(0, Math.floor(bytes.length / 2));
		if (truncate) return void response.write(half, () => response.socket?.destroy());
		if (delayMs === 0) return void response.end(bytes);
		// Stalls in the middle.
		response.write(half);
		setTimeout(() => response.end(bytes.subarray(half.length)), delayMs).unref();
	}
}
