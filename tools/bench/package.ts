import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Endpoint, Limit } from '../../nodes/LarkHire/api/endpoint';
import type { Installed } from '../../harness/engine';
import type { Operation } from './operations';

type Package = Pick<typeof import('../../nodes/LarkHire/LarkHire.node'), 'LarkHire'> &
	Pick<typeof import('../../credentials/LarkHireApi.credentials'), 'LarkHireApi'> &
	Pick<typeof import('../../nodes/LarkHire/transport/session'), 'Session'> &
	Pick<typeof import('../../nodes/LarkHire/resources'), 'resources'>;

const root = join(__dirname, '..', '..');
const load = createRequire(__filename);
const parts = [
	'nodes/LarkHire/LarkHire.node',
	'credentials/LarkHireApi.credentials',
	'nodes/LarkHire/transport/session',
	'nodes/LarkHire/resources',
];

/** The package as it is shipped, but so that the limiters can be reached: the shipped file shows nothing but the nodes. */
export class Subject {
	readonly installed: Installed;
	private readonly limiter: Package['Session']['prototype']['limiter'];

	private constructor(private readonly built: Package) {
		this.limiter = built.Session.prototype.limiter;
		this.installed = {
			nodes: { 'n8n-nodes-lark-hire.larkHire': new built.LarkHire() },
			credentials: { larkHireApi: new built.LarkHireApi() },
		};
	}

	static async build(): Promise<Subject> {
		const file = join(root, '.runtime', 'bench', 'larkHire.js');
		const { bundle } = load('../bundle.js') as { bundle(contents: string, outfile: string): Promise<void> };
		await bundle(parts.map((path) => `export * from './${path}';`).join('\n'), file);
		return new Subject(load(file) as Package);
	}

	/** The documented limit of an operation. */
	limitOf(operation: Operation): Limit {
		return this.declared(operation).limit;
	}

	endpointOf(operation: Operation): string {
		return this.declared(operation).endpoint;
	}

	private declared({ resource, parameters }: Operation): Endpoint {
		const found = this.built.resources
			.find(({ value }) => value === resource)
			?.operations.find(({ value }) => value === parameters.operation);
		if (!found) throw new Error(`The package has no operation of ${resource}`);
		return found.endpoint;
	}

	/** Gives limiters another limit than the documented one; only where a credential meets an endpoint for the first time after it. */
	changeLimits(change: (endpoint: Endpoint) => Limit): void {
		const { limiter } = this;
		this.built.Session.prototype.limiter = function (endpoint) {
			return limiter.call(this, { ...endpoint, limit: change(endpoint) });
		};
	}
}
