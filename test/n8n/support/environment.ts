import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Editor } from '../../../harness/n8n/editor';
import { current, install, runtime, type Version } from '../../../harness/n8n/install';
import { Instance } from '../../../harness/n8n/instance';
import { RealN8n } from '../../../harness/n8n/real';
import { Simulator } from '../../../simulator';

/** The user folders of the tests. Not in this repository, where the package would find our n8n-workflow instead of that of its n8n. */
export const userFolders = join(tmpdir(), `lark-hire-n8n-${createHash('sha256').update(runtime).digest('hex').slice(0, 8)}`);

/** What user folders are copied from: n8n's database with an owner, or the installed package. */
export const template = (of: Version | 'package') => join(userFolders, `template-${of === 'package' ? of : of.name}`);

/**
 * What Node has compiled of n8n once, which an eighth of the processor time of a start goes into; and a sandbox for expressions only for
 * executions that evaluate any, whose code is compiled once as well.
 */
export const compiled = {
	NODE_COMPILE_CACHE: join(runtime, 'compiled'),
	N8N_EXPRESSION_ENGINE_COMPILE_CACHE: 'true',
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
};

/** Without the process that Code nodes run in, which is started with every n8n. */
const noCode = { N8N_RUNNERS_MODE: 'external', N8N_RUNNERS_AUTH_TOKEN: 'nobody-comes' };

/** Modules that no workflow here needs. n8n has others, such as community packages, data tables and credentials. */
const unused = [
	...['agents', 'chat-hub', 'instance-ai', 'mcp', 'mcp-registry', 'workflow-builder'],
	...['ldap', 'oauth-jwe', 'oauth-server', 'provisioning', 'sso-oidc', 'sso-saml', 'token-exchange'],
	...['breaking-changes', 'external-secrets', 'favorites', 'insights', 'instance-version-history', 'log-streaming'],
	...['n8n-packages', 'otel', 'quick-connect', 'source-control', 'workflow-reviews'],
];

/**
 * Without what these tests do not use and a start spends half of its processor time on: the page of the editor with the types that it
 * loads, modules, and Code nodes.
 */
export const lean: Readonly<Record<Version['name'], Readonly<Record<string, string>>>> = {
	current: { ...noCode, N8N_DISABLE_UI: 'true', N8N_DISABLED_MODULES: unused.join() },
	// Has other modules, and one test file.
	oldest: noCode,
};

interface Plan {
	readonly version?: Version;
	readonly env?: Readonly<Record<string, string>>;
	/** Default: with the package. */
	readonly bare?: boolean;
	/** Default: a tenant of its own. */
	readonly simulator?: Simulator;
	/** Default: a credential is there. */
	readonly credential?: false;
	/** Default: a lean n8n. */
	readonly whole?: boolean;
	/** Is given the folder of the installed package before n8n starts for the first time. */
	readonly prepare?: (packageFolder: string) => void;
}

/** An n8n of its own with the package in it, beside a simulated tenant, as the owner sees it. */
export class Environment {
	readonly simulator: Simulator;
	private running?: Instance;
	private signedIn?: Editor;
	private real?: RealN8n;
	/** Processor time that n8n took until it was ready, in ms. */
	startedIn = 0;

	private constructor(
		readonly folder: string,
		private readonly plan: Plan,
		simulator: Simulator,
	) {
		this.simulator = simulator;
	}

	static async open(name: string, plan: Plan = {}): Promise<Environment> {
		const folder = join(userFolders, name);
		rmSync(folder, { recursive: true, force: true });
		cpSync(template(plan.version ?? current), folder, { recursive: true });
		rmSync(join(folder, 'n8n.log'), { force: true });
		if (!plan.bare) cpSync(template('package'), folder, { recursive: true });
		const environment = new Environment(folder, plan, plan.simulator ?? (await Simulator.start()));
		plan.prepare?.(environment.packageFolder);
		await environment.start().catch(async (error: unknown) => {
			await environment.close();
			throw error;
		});
		return environment;
	}

	get editor(): Editor {
		return there(this.signedIn);
	}

	get n8n(): RealN8n {
		return there(this.real);
	}

	get url(): string {
		return there(this.running).url;
	}

	get pid(): number {
		return there(this.running).pid;
	}

	/** Where this package is installed. */
	get packageFolder(): string {
		return join(this.folder, '.n8n', 'nodes', 'node_modules', 'n8n-nodes-lark-hire');
	}

	/** What n8n has written since it was first started. */
	get log(): string {
		return readFileSync(join(this.folder, 'n8n.log'), 'utf8');
	}

	async start(): Promise<void> {
		const { version = current, whole, env } = this.plan;
		this.running = await Instance.start(install(version), this.folder, { ...compiled, ...(whole ? {} : lean[version.name]), ...env });
		this.startedIn = this.running.cpuMs;
		this.signedIn = await Editor.open(this.url);
		if (!this.plan.bare && this.plan.credential !== false) this.real = await RealN8n.with(this.signedIn, this.simulator);
	}

	async stop(): Promise<void> {
		await this.running?.stop();
	}

	/**
	 * Starts n8n after `kill`. When it is killed between making an execution and starting it, n8n 2.41 falls over its own
	 * recovery ("reading 'getTime'") at the next start, and is up with the one after: as a service it would be started again.
	 */
	async startAgain(): Promise<void> {
		await this.start().catch(async () => await this.start());
	}

	/** As a power cut would. */
	async kill(): Promise<void> {
		await there(this.running).kill();
	}

	async close(): Promise<void> {
		await this.stop();
		await this.simulator.stop();
	}
}

function there<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('n8n is not running');
	return value;
}
