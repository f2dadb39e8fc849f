import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Simulator } from '../../../simulator';
import { certificate, type Certificate } from '../../support/certificate';

/**
 * A proxy that leads to simulators what is meant for Feishu's own hosts, over TLS, and nothing anywhere else: so that the
 * regions can be used as they are.
 */
export class Internet {
	private constructor(
		private readonly server: Server,
		private readonly sockets: Set<Socket>,
		private readonly trusted: Certificate,
		/** For n8n's environment. */
		readonly env: Readonly<Record<string, string>>,
	) {}

	static async open(hosts: Readonly<Record<string, Simulator>>): Promise<Internet> {
		const trusted = certificate(...Object.keys(hosts).map((host) => `DNS:${host}`));
		const server = createServer((_, response) => response.writeHead(502).end());
		const sockets = new Set<Socket>();
		server.on('connection', (socket: Socket) => {
			sockets.add(socket);
			// Clients leave as they like.
			socket.on('error', () => {}).on('close', () => sockets.delete(socket));
		});
		server.on('connect', ({ url = '' }, socket: Socket) => {
			const simulator = hosts[url.replace(/:443$/, '')];
			if (!simulator) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			const secure = new TLSSocket(socket, { isServer: true, key: trusted.key, cert: trusted.cert });
			const plain = connect(simulator.port, '127.0.0.1');
			secure.pipe(plain).pipe(secure);
			secure.on('error', () => plain.destroy());
			plain.on('error', () => secure.destroy());
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		return new Internet(server, sockets, trusted, {
			HTTPS_PROXY: proxy,
			NO_PROXY: '127.0.0.1,localhost',
			NODE_EXTRA_CA_CERTS: trusted.file,
		});
	}

	async close(): Promise<void> {
		const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
		for (const socket of this.sockets) socket.destroy();
		await closed;
		this.trusted.remove();
	}
}
