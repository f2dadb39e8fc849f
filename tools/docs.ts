import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './tables';

/** `npm run docs`: writes the tables of the README anew. */
const readme = join(__dirname, '..', 'README.md');
writeFileSync(readme, fill(readFileSync(readme, 'utf8')));
console.log('README.md: tables written');
