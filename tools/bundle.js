const { build } = require('esbuild');
const { join } = require('node:path');

/**
 * The package's sources in one file, as they are shipped. Plain JavaScript: the gulpfile uses it.
 * @param contents what the file exports, paths relative to the package
 */
exports.bundle = async (contents, outfile) =>
	void (await build({
		stdin: { contents, resolveDir: join(__dirname, '..') },
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		external: ['n8n-workflow', '@larksuiteoapi/node-sdk'],
		outfile,
		logLevel: 'warning',
	}));
