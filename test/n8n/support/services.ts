import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
	readonly method: string;
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	/** Parsed, where it is JSON. */
	readonly body: unknown;
}
export interface Reply {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
}

/** Services around Feishu Hire, on loopback: they keep what they receive, and reply what they are told to. */
export class Services {
	private calls: Received[] = [];
	private replies = new Map<string, Reply>();

	private constructor(private readonly server: Server) {}

	static async start(): Promise<Services> {
		const server = createServer((request, response) => {
			const parts: Buffer[] = [];
			request.on('data', (part: Buffer) => parts.push(part));
			request.on('end', () => {
				const { method = '', url: path = '', headers } = request;
				services.calls.push({ method, path, headers, body: parsed(Buffer.concat(parts).toString()) });
				const {
					status = 200,
					headers: more,
					body = {},
				} = services.replies.get(path) ?? services.replies.get(path.split('/')[1] ?? '') ?? {};
				response.writeHead(status, { 'content-type': 'application/json', ...more }).end(JSON.stringify(body));
			});
		});
		const services = new Services(server);
		services.reset();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return services;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	/** The address of a group bot of Feishu's, whose response has a code. */
	get groupBot(): string {
		return `${this.url}/bot`;
	}

	/** What comes to a path, or to all paths with this first part. */
	reply(path: string, reply: Reply): void {
		this.replies.set(path, reply);
	}

	/** Requests to a path, the earliest first. */
	to(path: string): readonly Received[] {
		return this.calls.filter((call) => call.path === path || call.path.split('/')[1] === path);
	}

	/** The texts that the group has got. */
	get messages(): readonly string[] {
		return this.to('bot').map(({ body }) => (body as { content?: { text?: string } }).content?.text ?? '');
	}

	reset(): void {
		this.calls = [];
		this.replies = new Map([['bot', { body: { code: 0, msg: 'success', data: {} } }]]);
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}
