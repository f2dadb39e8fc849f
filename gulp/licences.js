const { readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

/** Folder of the package that a file belongs to; none: it is ours. */
const folderOf = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resolve(file))?.[0];

/** The licences of the packages that these files come from, one chapter each: `## name version (licence)`. */
exports.licencesOf = (files) => {
	const folders = [...new Set(files.map(folderOf))].filter((folder) => folder !== undefined);
	const chapters = folders.map((folder) => {
		const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
		if (!file) throw new Error(`${name} ${version} has no licence file`);
		return `## ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
	});
	return ['# Third-party licences\n\nThese packages are bundled, in whole or in part.\n', ...chapters.sort()].join('\n');
};
