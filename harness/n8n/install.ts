import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { run } from '../command';
import { installAsN8n } from '../installAsN8n';

/** An n8n to run in, and the Node that it asks for. Pinned by the files in `runtime/<name>`. */
export interface Version {
	readonly name: 'current' | 'oldest';
	/** Of the npm packages `node-<platform>-<arch>`. */
	readonly node: string;
}

export const current: Version = { name: 'current', node: '24.21.0' };
/** The newest that runs on Node 20, which is the oldest supported one. */
export const oldest: Version = { name: 'oldest', node: '20.20.2' };

const root = join(__dirname, '..', '..');
const pnpm = join(root, 'node_modules', '.bin', 'pnpm');
/** Everything that is installed or made for a real n8n: git ignores it, `npm run clean` removes it. */
export const runtime = join(root, '.runtime');

/** Where things are once they are installed. */
export interface Installed {
	readonly n8n: string;
	readonly node: string;
}

/** Installs Node and n8n, unless what the pinned files say is there already. */
export function install(version: Version): Installed {
	const node = installNode(version.node);
	const folder = join(runtime, version.name);
	const pinned = join(root, 'runtime', version.name);
	const stamp = join(folder, '.installed');
	const wanted = hashOf(pinned);
	if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
		say(`Installing n8n (${version.name}). The first time it takes a few minutes and 2 GB.`);
		rmSync(folder, { recursive: true, force: true });
		cpSync(pinned, folder, { recursive: true });
		// Native parts are compiled against the headers of the Node that will run them.
		const env = {
			npm_config_nodedir: dirname(dirname(node)),
			PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
			// Where SQLite is compiled. With its own -O3 that takes 45 s, three times as long.
			CFLAGS: '-O1',
			npm_config_jobs: 'max',
		};
		run(pnpm, ['install', '--frozen-lockfile', '--reporter=append-only'], folder, { env, shown: true });
		writeFileSync(stamp, wanted);
	}
	return { n8n: join(folder, 'node_modules', 'n8n', 'bin', 'n8n'), node };
}

/** Packs the package and installs the tarball as n8n does, into a user folder's community packages. */
export function installPackage(userFolder: string): void {
	const nodes = join(userFolder, '.n8n', 'nodes');
	mkdirSync(nodes, { recursive: true });
	const packed = run('npm', ['pack', '--json', '--pack-destination', nodes], root).toString();
	const [{ name, filename, integrity }] = JSON.parse(packed) as [{ name: string; filename: string; integrity: string }];
	const stamp = join(nodes, '.installed');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === integrity) return;
	rmSync(join(nodes, 'node_modules'), { recursive: true, force: true });
	installAsN8n(join(nodes, filename), name, nodes);
	writeFileSync(stamp, integrity);
}

function installNode(version: string): string {
	const name = `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}`;
	const folder = join(runtime, `node-${version}`);
	const home = join(folder, 'node_modules', name);
	const node = join(home, 'bin', 'node');
	if (!existsSync(node)) {
		say(`Installing Node ${version} for n8n.`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "private": true }');
		run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`], folder, {
			shown: true,
		});
	}
	return node;
}

const hashOf = (folder: string) => {
	const hash = createHash('sha256');
	for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
	return hash.digest('hex');
};

const say = (text: string) => console.log(text);
