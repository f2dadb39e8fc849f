const { mkdirSync, writeFileSync } = require('node:fs');
const { basename, dirname, relative, resolve } = require('node:path');
const { inLanguage } = require('./language.js');

/**
 * The files that package.json names, of which n8n takes the class that has the file's name. What n8n shows of it stands beside it as
 * data, which is read several times as fast as the code that makes it: a file for each language, of which one is read. The code is
 * loaded when one of its functions is first run.
 * @param paths e.g. dist/nodes/LarkHire/LarkHire.node.js
 * @param bundle the file that exports all these classes
 * @param language the file that knows the language of the n8n that loads it
 */
exports.writeEntries = (paths, bundle, language) => {
	for (const path of paths) {
		const name = basename(path).split('.')[0];
		const Type = loaded(bundle)[name];
		mkdirSync(dirname(path), { recursive: true });
		const data = (locale) =>
			JSON.stringify(
				inLanguage(locale, () => partsOf(loaded(bundle)[name])),
				dataOnly,
			);
		writeFileSync(path.replace(/\.js$/, '.data.json'), data('en'));
		writeFileSync(path.replace(/\.js$/, '.data.zh.json'), data('zh-CN'));
		const beside = (file) => relative(dirname(path), file).replaceAll('\\', '/');
		writeFileSync(path, entryOf(name, Type, `./${basename(path, '.js')}.data`, beside(bundle), beside(language)));
	}
};

/** What an instance has, with what it takes from its class. */
const partsOf = (Type) => {
	const instance = new Type();
	return { ...instance, ...(instance.methods && { methods: instance.methods }) };
};

/** Loaded anew, as in a process of its own: what is loaded depends on the language. */
function loaded(bundle) {
	const path = resolve(bundle);
	delete require.cache[path];
	return require(path);
}

/** Replacer: functions are left out where they have a name, and anything else that is not plain data ends the build. */
function dataOnly(key) {
	const value = this[key];
	const leftOut = typeof value === 'function' || value === undefined;
	const plain = leftOut ? !Array.isArray(this) : value === null || (kinds.includes(value.constructor) && !Number.isNaN(value));
	if (!plain) throw new Error(`"${key}" of a node or credential is not plain data`);
	return value;
}
const kinds = [Array, Boolean, Number, Object, String];

/** Where an object has functions, e.g. `.methods.listSearch.searchWebsites`. */
const functionsIn = (value, path = '') =>
	typeof value === 'function'
		? [path]
		: typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.entries(value).flatMap(([key, inner]) => functionsIn(inner, `${path}.${key}`))
			: [];

const entryOf = (name, Type, data, bundle, language) => `const { isChinese } = require('${language}');

const data = isChinese() ? require('${data}.zh.json') : require('${data}.json');

/** The code behind it, which is loaded when it is first run. */
const load = () => require('${bundle}').${name};
let instance;
const made = () => (instance ??= new (load())());
const later = (find) =>
	function (...given) {
		return find().apply(this, given);
	};

/** n8n adds to what it gets: icons, codex, fields. What is inside a field stays as it is. */
const copy = (value, depth) =>
	typeof value !== 'object' || value === null || depth === 0
		? value
		: Array.isArray(value)
			? [...value]
			: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner, depth - 1)]));

class ${name} {
	constructor() {
		Object.assign(this, copy(data, 3));
${functionsIn(partsOf(Type))
	.map((path) => `\t\tthis${path} = later(() => ${path.startsWith('.methods.') ? 'load().prototype' : 'made()'}${path});\n`)
	.join('')}	}
${Object.entries(Object.getOwnPropertyDescriptors(Type.prototype))
	.filter(([method, { value }]) => method !== 'constructor' && value)
	.map(([method]) => `\n\t${method}(...given) {\n\t\treturn load().prototype.${method}.apply(this, given);\n\t}\n`)
	.join('')}}

module.exports = { ${name} };
`;
