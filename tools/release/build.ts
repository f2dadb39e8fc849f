import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../harness/command';

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

/** The packages inside a built checkout, as name@version: the chapters that gulp/licences.js has written. */
export function bundledIn(checkout: string): readonly string[] {
	const licences = readFileSync(join(checkout, 'dist', 'THIRD_PARTY_LICENSES.md'), 'utf8');
	return [...licences.matchAll(/^## (\S+) (\S+) \(.+\)$/gm)].map(([, name = '', version = '']) => `${name}@${version}`);
}

interface Bom {
	readonly metadata: { readonly component: { readonly 'bom-ref': string } };
	readonly components: ReadonlyArray<{ readonly 'bom-ref': string }>;
}

/** A bill of materials (CycloneDX) of a built checkout: the packages that are bundled. */
export function billOfMaterials(checkout: string): string {
	const bundled = bundledIn(checkout);
	const all = run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'], checkout).toString();
	const bom = JSON.parse(all) as Bom;
	const { 'bom-ref': own } = bom.metadata.component;
	// For npm they are development dependencies, and what they depend on is not bundled unless it is listed itself.
	const components = bom.components
		.filter((component) => bundled.includes(component['bom-ref']))
		.map((component) => ({ ...component, properties: [] }));
	if (components.length !== bundled.length) throw new Error(`The lock file does not have all of ${bundled.join(', ')}`);
	const dependencies = [{ ref: own, dependsOn: bundled }, ...bundled.map((ref) => ({ ref, dependsOn: [] }))];
	return JSON.stringify({ ...bom, components, dependencies }, null, 2);
}
