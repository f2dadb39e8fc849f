import { createRequire } from 'node:module';

/** What `make` returns in an n8n of this language. The build does the same, in plain JavaScript. */
export const { inLanguage } = createRequire(__filename)('../gulp/language.js') as { inLanguage<T>(locale: string, make: () => T): T };
