import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A file, or one of its exports (`path#name`). */
function codeAt(place: string): string {
	const [path = '', name] = place.split('#');
	const code = read(path);
	const found = name === undefined ? code : new RegExp(`^export const ${name} = [^]*?^}.*;$`, 'm').exec(code)?.[0];
	if (found === undefined) throw new Error(`${path} exports no ${name}`);
	return found.trimEnd();
}

/** A page in which each block that names a place of the code (```ts path) holds what stands there. */
export const withQuotes = (page: string): string =>
	read(page).replace(/^```ts (\S+)\n[^]*?^```$/gm, (_, place: string) => `\`\`\`ts ${place}\n${codeAt(place)}\n\`\`\``);

/** A page in which what stands between the marks of each table is that table. */
export const withTables = (page: string, tables: Readonly<Record<string, string>>): string =>
	Object.entries(tables).reduce(
		(text, [name, table]) =>
			text.replace(
				new RegExp(`^(<!-- table: ${name} -->)\\n[^]*?^(<!-- end -->)$`, 'm'),
				(_, begin: string, end: string) => `${begin}\n\n${table}\n\n${end}`,
			),
		read(page),
	);

export const withTable = (page: string, name: string, table: string): string => withTables(page, { [name]: table });
