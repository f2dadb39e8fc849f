import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chineseTemplate, dictionaryOf, templateFile, templateNames, templateOf, type Language } from '../../harness/templates';
import { table } from '../table';

/** The generated files, by path. */
export const chineseTemplates = (): Readonly<Record<string, string>> =>
	Object.fromEntries(templateNames.map((name) => [fileOf(name, 'zh-CN'), chineseTemplate(name)]));

/** From the English file and its dictionary, since the Chinese file may still be that of before. */
function textsOf(name: string, language: Language) {
	const { name: title, nodes } = templateOf(name);
	const overview = String(nodes.find(({ name: one }) => one === 'Overview')?.parameters.content);
	const inIt = (text: string) => (language === 'en' ? text : (dictionaryOf(name)[text] ?? text));
	const [about = '', , setup = ''] = inIt(overview).split(/^### .*\n/m);
	return { title: inIt(title), about: about.replace(/^## .*\n/, '').trim(), setup: setup.trim() };
}

const fileOf = (name: string, language: Language) => `templates/${templateFile(name, language)}`;

export const templateTable = (language: Language): string =>
	table(
		[language === 'en' ? 'Template' : '模板'],
		templateNames.map((name) => [`[${textsOf(name, language).title}](${fileOf(name, language)})`]),
	);

/** Of its canvas, where one has been made (KEEP_SHOTS). */
function pictureOf(name: string, title: string): string {
	const path = `docs/screenshots/templates/${name}.png`;
	return existsSync(join(__dirname, '..', '..', path)) ? `![${title}](../screenshots/templates/${name}.png)\n\n` : '';
}

/** What each does and what to fill in, as its note says. */
export const templateList = (language: Language): string =>
	templateNames
		.map((name) => {
			const { title, about, setup } = textsOf(name, language);
			return `## ${title}\n\n[\`${fileOf(name, language)}\`](../../${fileOf(name, language)})\n\n${pictureOf(name, title)}${about}\n\n${setup}`;
		})
		.join('\n\n');
