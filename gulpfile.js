const { execFileSync } = require('node:child_process');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname } = require('node:path');
const { dest, parallel, series, src } = require('gulp');
const { n8n } = require('./package.json');
const { bundle: bundled } = require('./tools/bundle.js');
const { licencesOf } = require('./tools/licences.js');

const clean = async () => rmSync('dist', { recursive: true, force: true });

/**
 * One file for nodes and credential together: loading a hundred small ones takes several times as long, and one for each node
 * would give each a token and a pace of its own, though Feishu counts per app.
 */
const bundle = async () => {
	const sources = [...n8n.nodes, ...n8n.credentials].map((path) => path.replace('dist/', './'));
	const files = await bundled(sources.map((path) => `export * from '${path.replace(/\.js$/, '.ts')}';`).join('\n'), 'dist/larkHire.js');
	writeFileSync('dist/THIRD_PARTY_LICENSES.md', licencesOf(files));
};

/** The files that package.json names. n8n takes from each the class that has the file's name. */
const entries = async () => {
	for (const path of [...n8n.nodes, ...n8n.credentials]) {
		const up = '../'.repeat(path.split('/').length - 2);
		const name = basename(path).split('.')[0];
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, `const { ${name} } = require('${up}larkHire.js');\nmodule.exports = { ${name} };\n`);
	}
};

/** With these, n8n knows the types at start without loading any of them. */
const metadata = async () => void execFileSync(process.execPath, [require.resolve('n8n-core/bin/generate-metadata')], { stdio: 'inherit' });

/** Icons and codex files stand beside the nodes. */
const icons = () => src('nodes/**/*.svg', { encoding: false }).pipe(dest('dist/nodes'));
const codex = () => src('nodes/**/*.node.json').pipe(dest('dist/nodes'));

exports.build = series(clean, parallel(icons, codex, bundle, entries), metadata);
