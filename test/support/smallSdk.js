const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { bundleSdk } = require('../../gulp/sdk.js');

const root = join(__dirname, '../..');
const sources = join(root, 'nodes/LarkHire');
const CALL = /'[A-Z]+ (\/open-apis\/(?:application|corehr|hire)\/[^']+)'/g;

/**
 * Before all test files: the SDK's client with our calls only, made as the build makes it, for `transport/client.ts`. Each client of the
 * whole SDK makes five thousand functions, and each run of a node makes a client. `test/package/sdk.test.ts` compares both.
 */
module.exports = async () => {
	const code = readdirSync(sources, { recursive: true })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => readFileSync(join(sources, path), 'utf8'))
		.join();
	const urls = [...new Set([...code.matchAll(CALL)].map(([, url]) => url))].sort();
	const key = createHash('sha256');
	for (const path of ['gulp/sdk.js', 'node_modules/@larksuiteoapi/node-sdk/package.json']) key.update(readFileSync(join(root, path)));
	const file = join(root, `node_modules/.cache/lark-hire/sdk-${key.update(urls.join()).digest('hex').slice(0, 16)}.js`);
	if (!existsSync(file)) await bundleSdk(file, ['Client'], urls);
	process.env.LARK_HIRE_SMALL_SDK = file;
};
