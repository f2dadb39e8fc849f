import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command';

/**
 * Installs a tarball as n8n's Community Nodes page does (`CommunityPackagesService.downloadPackage` of n8n 2.41.1, with the options that
 * 2.8.4 has as well).
 * @param nodes n8n's folder for packages, `<user folder>/.n8n/nodes`
 * @returns the package's folder
 */
export function installAsN8n(tarball: string, name: string, nodes: string): string {
	const folder = join(nodes, 'node_modules', name);
	mkdirSync(folder, { recursive: true });
	run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], nodes);
	const manifest = join(folder, 'package.json');
	const {
		devDependencies: _development,
		peerDependencies: _peers,
		optionalDependencies: _optional,
		...shipped
	} = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
	writeFileSync(manifest, JSON.stringify(shipped));
	const options = ['audit=false', 'fund=false', 'bin-links=false', 'install-strategy=shallow', 'ignore-scripts=true', 'package-lock=false'];
	run('npm', ['install', ...options.map((option) => `--${option}`)], folder);
	writeFileSync(
		join(nodes, 'package.json'),
		JSON.stringify({ name: 'installed-nodes', private: true, dependencies: { [name]: shipped.version } }),
	);
	return folder;
}
