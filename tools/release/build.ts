import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands';

/** npm packs the files with the rights that they have, so these must not depend on who builds. */
const UMASK = 0o022;

export interface Packed {
	readonly name: string;
	readonly filename: string;
	readonly integrity: string;
	readonly size: number;
	readonly unpackedSize: number;
	readonly entryCount: number;
	readonly files: ReadonlyArray<{ readonly path: string; readonly size: number; readonly mode: number }>;
}

/** A commit, checked out into a folder of its own, installed by the lock file, built and packed. */
export function build(commit: string, root: string, folder: string, env: Record<string, string>): Packed {
	const before = process.umask(UMASK);
	try {
		mkdirSync(folder, { recursive: true });
		run('tar', ['-x'], folder, { input: run('git', ['archive', '--format=tar', commit], root) });
		// Installs first, because nothing is installed there.
		run('npm', ['run', 'build'], folder, { env });
		const [packed] = JSON.parse(
			run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', '..'], folder, { env }).toString(),
		) as [Packed];
		return packed;
	} finally {
		process.umask(before);
	}
}

/** Files by which two tarballs differ, as far as their list tells. */
export function differences(one: Packed, other: Packed): string[] {
	const told = ({ files }: Packed) => new Map(files.map(({ path, size, mode }) => [path, `${size} bytes, mode ${mode.toString(8)}`]));
	const [a, b] = [told(one), told(other)];
	return [...new Set([...a.keys(), ...b.keys()])]
		.filter((path) => a.get(path) !== b.get(path))
		.map((path) => `${path}: ${a.get(path) ?? 'missing'} | ${b.get(path) ?? 'missing'}`);
}

interface Manifest {
	devDependencies?: object;
	peerDependencies?: object;
}

/** A bill of materials (CycloneDX) of what users get, in the versions of the lock file: those that the tests ran with. */
export function billOfMaterials(checkout: string, folder: string): string {
	mkdirSync(folder, { recursive: true });
	for (const file of ['package-lock.json', '.npmrc']) cpSync(join(checkout, file), join(folder, file));
	// npm's own --omit leaves out as well what a dependency shares with a peer.
	const {
		devDependencies: _dev,
		peerDependencies: _peers,
		...manifest
	} = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as Manifest;
	writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
	run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
	return run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'], folder).toString();
}

/** The tarball installed as n8n's installer does: without scripts and peers. */
export function install(tarball: string, folder: string): string {
	mkdirSync(folder, { recursive: true });
	run(
		'npm',
		[
			'install',
			'--ignore-scripts',
			'--omit',
			'peer',
			'--legacy-peer-deps',
			'--no-audit',
			'--no-fund',
			'--no-save',
			'--prefix',
			folder,
			tarball,
		],
		folder,
	);
	return join(folder, 'node_modules');
}

/** Packages in an installed folder, as name@version. */
export function installedIn(modules: string): string[] {
	const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
		packages: Record<string, { version: string }>;
	};
	return Object.entries(packages).map(([path, { version }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`);
}
