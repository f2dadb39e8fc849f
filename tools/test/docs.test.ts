import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../docs/pages';

it.each(Object.entries(pages()))('%s is what the code says (npm run docs)', (path, page) => {
	expect(readFileSync(join(__dirname, '..', '..', path), 'utf8')).toBe(page);
});
