const { readFileSync } = require('node:fs');
const { build } = require('esbuild');
const { version } = require('@larksuiteoapi/node-sdk/package.json');

/** What never runs here, because HTTP and logging are ours. Without it, nothing uses the libraries behind it, and they fall away. */
const replacements = [
	['reads its version from a file', /^function getSdkVersion\(\) \{\n[^]*?^}/m, `const getSdkVersion = () => '${version}';`],
	['has an HTTP client', /^const defaultHttpInstance = axios[^]*?^}\);\n\n(?=var AppType;)/m, 'const defaultHttpInstance = undefined;\n'],
	['knows the errors of that client', /e instanceof AxiosError/, 'false'],
	['writes queries for that client', /^ +paramsSerializer: \(params\) => stringify\(params, \{[^}]*}\),\n/gm, ''],
	['writes to the console', /^const defaultLogger = \{\n[^]*?^};/m, 'const defaultLogger = undefined;'],
	['reads page after page by itself', /^( +)\w+WithIterator: [^]*?^\1}\),\n/gm, ''],
	['saves downloads to the disk', /^ +writeFile: \(filePath\)[^]*?(?=^ +getReadableStream:)/gm, ''],
];

const changed = (how) => new Error(`gulp/sdk.js does not know version ${version} of the SDK: it no longer ${how}`);

/** No class, and no code that runs at loading, from behind the last class that is wanted. */
function upTo(wanted, source) {
	const ends = wanted.map((name) => {
		const { index, 0: text } = new RegExp(`^class ${name} (extends \\S+ )?\\{\\n[^]*?^}`, 'm').exec(source) ?? {};
		if (!text) throw changed(`has a class ${name}`);
		return index + text.length;
	});
	return `${source.slice(0, Math.max(...ends))}\nexport { ${wanted.join(', ')} };\n`;
}

/**
 * The client is a chain of more than a hundred classes, one for each service of Feishu's, which no bundler takes apart. Calls that are
 * not ours fall away, and then what holds no more calls.
 */
function withCalls(urls, source) {
	const calls = /^( +)(?:\/\*\*\n(?:\1 .*\n)*?\1 \*\/\n\1)?\w+: \(payload, options\) => [^]*?`\$\{this\.domain}([^`]*)`[^]*?^\1}\),\n/gm;
	let short = source.replace(calls, (call, _indent, url) => (urls.includes(url) ? call : ''));
	const empty = /^( +)(?:\/\*\*\n(?:\1 .*\n)*?\1 \*\/\n\1)?[\w.]+(?: =|:) \{\n\1}[,;]\n/gm;
	for (let before; before !== short;) [before, short] = [short, short.replace(empty, '')];
	const missing = urls.find((url) => !short.includes(`}${url}\`, path)`));
	if (missing) throw changed(`has a call of ${missing}`);
	return short;
}

/** The SDK's source with only what leads to these of its classes, and of the client's calls those of these URLs. Every pattern has to fit. */
const pruned = (source, wanted, urls) => {
	let text = upTo(wanted, source);
	for (const [what, pattern, instead] of replacements) {
		if (text.search(pattern) < 0) throw changed(what);
		text = text.replace(pattern, instead);
	}
	return withCalls(urls, text);
};

/**
 * The part of the official SDK that the package uses, as readable JavaScript in a file of its own.
 * @param wanted classes of the SDK; `WSClient` brings its WebSocket and protobuf libraries along
 * @param urls what the client can call, as in `/open-apis/hire/v1/talents/:talent_id`
 * @returns what is inside, as esbuild tells it
 */
async function bundleSdk(outfile, wanted, urls) {
	const entry = require.resolve('@larksuiteoapi/node-sdk/es/index.js');
	const plugin = {
		name: 'pruned SDK',
		setup({ onLoad, onResolve, resolve }) {
			onLoad({ filter: /node-sdk[\\/]es[\\/]index\.js$/ }, () => ({ contents: pruned(readFileSync(entry, 'utf8'), wanted, urls) }));
			// None of its libraries does anything by being loaded, so one that nothing uses is left out.
			onResolve({ filter: /^/ }, async ({ path, kind, pluginData, ...from }) =>
				kind !== 'import-statement' || pluginData
					? undefined
					: { ...(await resolve(path, { ...from, kind, pluginData: true })), sideEffects: false },
			);
		},
	};
	// No native libraries that happen to lie about: Node.js can do by itself what they speed up.
	const define = { 'process.env.WS_NO_BUFFER_UTIL': '"1"', 'process.env.WS_NO_UTF_8_VALIDATE': '"1"' };
	const output = { outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs', metafile: true, logLevel: 'warning' };
	return (await build({ entryPoints: [entry], plugins: [plugin], define, ...output })).metafile;
}

module.exports = { bundleSdk, pruned };
