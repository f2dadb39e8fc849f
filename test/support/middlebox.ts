import { createServer, request, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulator } from '../../simulator';

export interface Asked {
	readonly method: string;
	/** With the query. */
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** An answer of the middlebox's own; `cut`: announced whole, but ended in the middle; `reset`: the connection is broken off; `silent`: none at all. */
export interface Told {
	readonly status?: number;
	readonly headers?: IncomingHttpHeaders;
	readonly body?: string;
	readonly cut?: boolean;
	readonly reset?: boolean;
	readonly silent?: boolean;
}

/** What Feishu has answered, before it is passed on. */
export interface Answered {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

type Meddle = (asked: Asked, feishu: () => Promise<Answered>) => Promise<Told | undefined> | Told | undefined;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export const isToken = ({ path }: Asked): boolean => path.includes('/tenant_access_token/');
/** An answer in JSON, with HTTP 200 unless said otherwise. */
export const json = (body: unknown, status = 200): Told => ({ status, headers: JSON_TYPE, body: JSON.stringify(body) });

/** A server between the node and the simulator that passes on what `meddle` does not answer itself, without what stands before /open-apis in its path. */
export class Middlebox {
	readonly asked: Asked[] = [];

	static async start(simulator: Simulator, meddle: Meddle): Promise<Middlebox> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return new Middlebox(server, simulator, meddle);
	}

	/** With a middlebox, while `act` runs. */
	static async with<T>(simulator: Simulator, meddle: Meddle, act: (box: Middlebox) => Promise<T>): Promise<T> {
		const box = await Middlebox.start(simulator, meddle);
		return await act(box).finally(async () => await box.stop());
	}

	private constructor(
		private readonly server: Server,
		private readonly simulator: Simulator,
		meddle: Meddle,
	) {
		server.on('request', (incoming, response) => {
			const chunks: Buffer[] = [];
			incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
			incoming.on('error', () => {});
			incoming.on('end', () => {
				const bytes = Buffer.concat(chunks);
				const asked = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, body: bytes.toString() };
				this.asked.push(asked);
				const feishu = async () => await this.pass(asked, bytes);
				void (async () => tell(response, (await meddle(asked, feishu)) ?? (await feishu())))().catch(() => response.destroy());
			});
		});
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	async stop(): Promise<void> {
		const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
		this.server.closeAllConnections();
		await closed;
	}

	private async pass({ method, path, headers }: Asked, bytes: Buffer): Promise<Answered> {
		return await new Promise((resolve, reject) => {
			const outgoing = request(this.simulator.url + path.replace(/^.*?(?=\/open-apis\/)/, ''), { method, headers }, (answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('error', reject);
				answer.on('end', () =>
					resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
				);
			});
			outgoing.on('error', reject);
			outgoing.end(bytes);
		});
	}
}

function tell(response: ServerResponse, { status = 200, headers, body = '', cut, reset, silent }: Told): void {
	if (silent) return;
	if (reset) return void response.socket?.resetAndDestroy();
	const bytes = Buffer.from(body);
	const { 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = { ...headers };
	response.writeHead(status, { ...rest, 'content-length': bytes.length });
	if (cut) response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
	else response.end(bytes);
}
