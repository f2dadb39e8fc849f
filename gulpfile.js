const { rmSync, writeFileSync } = require('node:fs');
const { dest, parallel, series, src } = require('gulp');
const { n8n } = require('./package.json');
const { bundle: bundled } = require('./gulp/bundle.js');
const { writeEntries } = require('./gulp/entries.js');
const { licencesOf } = require('./gulp/licences.js');

const types = [...n8n.nodes, ...n8n.credentials];

const clean = async () => rmSync('dist', { recursive: true, force: true });

/**
 * One file for nodes and credential together: loading a hundred small ones takes several times as long, and one for each node
 * would give each a token and a pace of its own, though Feishu counts per app.
 */
const bundle = async () => {
	const sources = types.map((path) => path.replace('dist/', './').replace(/\.js$/, '.ts'));
	const files = await bundled(sources.map((path) => `export * from '${path}';`).join('\n'), 'dist/larkHire.js');
	writeFileSync('dist/THIRD_PARTY_LICENSES.md', licencesOf(files));
};

/**
 * Without n8n's own metadata (dist/known, dist/types): with it, n8n takes the panels from there, in the one language in which it was
 * made, and never asks the nodes.
 */
const entries = async () => writeEntries(types, 'dist/larkHire.js', 'dist/language.js');

/** Icons and codex files stand beside the nodes. */
const icons = () => src('nodes/**/*.svg', { encoding: false }).pipe(dest('dist/nodes'));
const codex = () => src('nodes/**/*.node.json').pipe(dest('dist/nodes'));

exports.build = series(clean, parallel(icons, codex, bundle), entries);
