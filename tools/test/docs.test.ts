import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../docs/pages';

it.each(Object.entries(pages()))('%s is what the code says (npm run docs)', (path, page) => {
	expect(readFileSync(join(__dirname, '..', '..', path), 'utf8')).toBe(page);
});

it('the Chinese page of scopes names every list in Chinese', () => {
	const rows = (pages()['docs/zh-CN/reference/scopes.md'] ?? '').split('\n').filter((line) => line.startsWith('| `'));
	const lists = [...rows.join('\n').matchAll(/([^；|]*)列表/g)].map(([, name = '']) => name.trim());
	expect(lists.length).toBeGreaterThan(20);
	expect(lists.filter((name) => /[a-z]{3}/.test(name.replace('Offer', '')))).toEqual([]);
});
