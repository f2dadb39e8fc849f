import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOfMaterials, build, differences } from './build';
import { run } from '../../harness/command';
import { installAsN8n } from '../../harness/installAsN8n';
import { over, words } from '../../harness/packageSize';
import { unfit, type Manifest } from './source';

/**
 * `npm run release:check`: builds the commit that is checked out twice, as two different machines would, and compares the tarballs.
 * Leaves the tarball, its hash and the bill of materials in .runtime/release.
 */
const root = join(__dirname, '..', '..');
const out = join(root, '.runtime', 'release');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest & { name: string };
/** What differs between machines and must not show in the tarball, beside folder and time. */
const machines = [
	{ TZ: 'UTC', LANG: 'C' },
	{ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
];

const problems: string[] = unfit(manifest, process.env);
const commit = run('git', ['rev-parse', 'HEAD'], root).toString().trim();
if (run('git', ['status', '--porcelain'], root).length > 0) console.log('There are changes that are not committed: they are not in it.');

const work = mkdtempSync(join(tmpdir(), 'release-'));
try {
	const builds = machines.map((machine, index) => {
		const folder = join(work, String(index), manifest.name);
		const packed = build(commit, root, folder, machine);
		console.log(`Build ${index + 1} of ${commit.slice(0, 10)}: ${packed.integrity}`);
		return { folder, tarball: join(work, String(index), packed.filename), packed };
	});
	const [one, other] = builds as [(typeof builds)[number], (typeof builds)[number]];
	const same = readFileSync(one.tarball).equals(readFileSync(other.tarball));
	if (!same)
		problems.push(
			`Two builds differ. ${differences(one.packed, other.packed).join('; ') || 'Names, sizes and modes of the files are the same.'}`,
		);

	const bom = billOfMaterials(one.folder);
	const { components } = JSON.parse(bom) as { components: readonly object[] };
	if (bom.includes(work) || bom.includes('"distribution"'))
		problems.push('The bill of materials names a folder or a registry of this machine');
	const installed = installAsN8n(one.tarball, manifest.name, join(work, 'user'));
	if (existsSync(join(installed, 'node_modules')))
		problems.push(`Other packages come with it: ${readdirSync(join(installed, 'node_modules')).join(', ')}`);
	const [tarball, unpacked] = [
		{ files: 1, bytes: one.packed.size },
		{ files: one.packed.entryCount, bytes: one.packed.unpackedSize },
	];
	console.log(`The tarball: ${words(tarball)}. Installed: ${words(unpacked)}, and no other package.`);
	problems.push(...over('tarball', tarball), ...over('package', unpacked));

	rmSync(out, { recursive: true, force: true });
	mkdirSync(out, { recursive: true });
	copyFileSync(one.tarball, join(out, one.packed.filename));
	writeFileSync(join(out, 'bom.cdx.json'), bom);
	writeFileSync(join(out, 'integrity.txt'), `${one.packed.integrity}  ${one.packed.filename}\n`);
	console.log(`In .runtime/release: ${one.packed.filename}, bom.cdx.json (${components.length} components), integrity.txt`);
} finally {
	rmSync(work, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
