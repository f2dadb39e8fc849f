const { build } = require('esbuild');
const { dirname, join } = require('node:path');
const { bundleSdk } = require('./sdk.js');

const SDK = './larkSdk.js';

/**
 * The package's sources in one file, as they are shipped, and beside it the SDK, which is loaded with the first request. Plain
 * JavaScript: the gulpfile uses it.
 * @param contents what the file exports, paths relative to the package
 * @returns the files of which the two were made
 */
exports.bundle = async (contents, outfile) => {
	const own = await build({
		stdin: { contents, resolveDir: join(__dirname, '..') },
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		alias: { '@larksuiteoapi/node-sdk': SDK },
		external: ['n8n-workflow', SDK],
		// With require(), which is faster than Node's loader of ES modules.
		supported: { 'dynamic-import': false },
		metafile: true,
		outfile,
		logLevel: 'warning',
	});
	const sdk = await bundleSdk(join(dirname(outfile), SDK));
	return [own.metafile, sdk].flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
};
