const { build } = require('esbuild');
const { readFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const { bundleSdk } = require('./sdk.js');

const SOURCES = join(__dirname, '../nodes/LarkHire');

/** What each source loads of the SDK, and from which file: who sends requests does not load the connection for events, and the other way round. */
const parts = {
	'transport/client.ts': { file: './larkSdk.js', classes: ['Client'] },
	'transport/longConnection.ts': { file: './larkEvents.js', classes: ['WSClient'] },
};

/** The endpoints that are called by the SDK's functions for them. `Lark` in api/sdk.ts allows no other services. */
const typedCalls = /"[A-Z]+ (\/open-apis\/(?:application|corehr|hire)\/[^"]+)"/g;

const partsOfSdk = {
	name: 'parts of the SDK',
	setup({ onResolve }) {
		onResolve({ filter: /^@larksuiteoapi\/node-sdk$/ }, ({ importer }) => {
			const [, part] = Object.entries(parts).find(([source]) => importer.replaceAll('\\', '/').endsWith(source)) ?? [];
			return part ? { path: part.file, external: true } : { errors: [{ text: `gulp/bundle.js has no part of the SDK for ${importer}` }] };
		});
	},
};

/** A file of its own, because the nodes load it before everything else, to choose their data. */
const LANGUAGE = 'language/instance.ts';
const language = {
	name: 'language',
	setup({ onResolve }) {
		onResolve({ filter: /\/instance$/ }, ({ path, resolveDir }) =>
			join(resolveDir, `${path}.ts`).replaceAll('\\', '/').endsWith(LANGUAGE) ? { path: './language.js', external: true } : undefined,
		);
	},
};

/** By its folder: esbuild loads files in any order, and two builds are to be the same. */
const nameOf = (path) => `zh_${relative(SOURCES, dirname(path)).replace(/\W+/g, '_')}`;

/** The translations in a file of their own, which only a Chinese n8n loads. `paths`: gets those of their sources. */
const chinese = (paths) => ({
	name: 'Chinese',
	setup({ onLoad, onResolve }) {
		onResolve({ filter: /^\.\/(chinese|language)\.js$/ }, ({ path }) => ({ path, external: true }));
		onLoad({ filter: /[\\/]zh\.ts$/ }, ({ path }) => {
			paths.push(path);
			return {
				contents: `import { isChinese } from './language.js';
					export const zh = isChinese() ? require('./chinese.js').${nameOf(path)} : {};`,
			};
		});
	},
});

/**
 * The package's sources in one file, as they are shipped, and beside it two of the SDK, which are loaded with the first request and the
 * first connection. Plain JavaScript: the gulpfile uses it.
 * @param contents what the file exports, paths relative to the package
 * @returns the files of which they were made
 */
exports.bundle = async (contents, outfile) => {
	const form = { platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' };
	await build({ ...form, entryPoints: [join(SOURCES, LANGUAGE)], outfile: join(dirname(outfile), 'language.js') });
	const paths = [];
	const own = await build({
		...form,
		stdin: { contents, resolveDir: join(__dirname, '..') },
		bundle: true,
		plugins: [partsOfSdk, language, chinese(paths)],
		external: ['n8n-workflow'],
		// With require(), which is faster than Node's loader of ES modules.
		supported: { 'dynamic-import': false },
		metafile: true,
		outfile,
	});
	const translations = await build({
		...form,
		stdin: {
			contents: paths
				.sort()
				.map((path) => `export { zh as ${nameOf(path)} } from ${JSON.stringify(path)};`)
				.join(''),
			resolveDir: __dirname,
		},
		bundle: true,
		charset: 'utf8',
		metafile: true,
		outfile: join(dirname(outfile), 'chinese.js'),
	});
	const urls = [...new Set([...readFileSync(outfile, 'utf8').matchAll(typedCalls)].map(([, url]) => url))];
	const sdk = await Promise.all(Object.values(parts).map(({ file, classes }) => bundleSdk(join(dirname(outfile), file), classes, urls)));
	return [own.metafile, translations.metafile, ...sdk].flatMap(({ outputs }) =>
		Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
	);
};
