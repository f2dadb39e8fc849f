import { limits, over } from '../../harness/packageSize';
import { differences, type Packed } from '../release/build';
import { unfit } from '../release/source';

const url = 'git+https://github.com/someone/n8n-nodes-lark-hire.git';
const tag = (name: string) => ({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: name, GITHUB_REPOSITORY: 'someone/n8n-nodes-lark-hire' });

it.each([
	['is fit: tag, version and repository agree', { version: '1.2.3', repository: { url } }, tag('v1.2.3'), []],
	['has another version than the tag', { version: '1.2.4', repository: { url } }, tag('v1.2.3'), [/tag is v1\.2\.3.*1\.2\.4/]],
	['does not name the repository, which npm asks for', { version: '1.2.3' }, tag('v1.2.3'), [/needs "repository".*someone/]],
	['is no release: a branch, or a developer’s machine', { version: '1.2.3' }, {}, []],
])('a commit that %s', (_what, manifest, env, problems) => {
	expect(unfit(manifest, env)).toEqual(problems.map((problem) => expect.stringMatching(problem)));
});

it.each(['tarball', 'package'] as const)('reports what is too large in the %s', (what) => {
	const { files, bytes } = limits[what];
	expect(over(what, { files, bytes })).toEqual([]);
	expect(over(what, { files: files + 1, bytes })).toHaveLength(1);
	expect(over(what, { files, bytes: bytes + 1 })).toHaveLength(1);
});

it('names the files in which two tarballs differ', () => {
	const packed = (...files: Array<[string, number, number]>) =>
		({ files: files.map(([path, size, mode]) => ({ path, size, mode })) }) as unknown as Packed;
	expect(differences(packed(['a', 1, 0o644], ['b', 1, 0o644]), packed(['a', 1, 0o644], ['b', 1, 0o644]))).toEqual([]);
	expect(differences(packed(['a', 1, 0o644], ['b', 1, 0o644]), packed(['a', 1, 0o600], ['c', 2, 0o644]))).toEqual([
		'a: 1 bytes, mode 644 | 1 bytes, mode 600',
		'b: 1 bytes, mode 644 | missing',
		'c: missing | 2 bytes, mode 644',
	]);
});
