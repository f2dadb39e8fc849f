import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './pages';

/** `npm run docs`: writes the generated pages of docs/ from the code. */
for (const [path, text] of Object.entries(pages())) {
	writeFileSync(join(__dirname, '..', '..', path), text);
	console.log(path);
}
