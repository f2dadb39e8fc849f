import { resources } from '../../nodes/LarkHire/resources';

/** What n8n requires, word for word, of an operation of this name. */
const UPSERT = 'Create a new record, or update the current one if it already exists (upsert)';
const MOST_WORDS = 12;

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => [`${resource.name}: ${operation.name}`, { ...operation, resource }] as const),
);
const words = (text: string) => text.split(/\s+/).length;

it.each(operations)('%s is described in at most 12 words', (_name, { description }) => {
	if (description !== UPSERT) expect(words(description)).toBeLessThanOrEqual(MOST_WORDS);
});

it.each(resources.map((resource) => [resource.name, resource] as const))(
	'%s is described in at most 12 words',
	(_name, { description }) => {
		expect(words(description)).toBeLessThanOrEqual(MOST_WORDS);
	},
);

it.each(operations)('%s says in its notice what its description does not', (_name, { description, notice, fields }) => {
	expect(fields.filter(({ name }) => name === 'notice').map(({ displayName }) => displayName)).toEqual(notice ? [notice] : []);
	if (notice) expect(description.replace(/\.$/, '')).not.toContain(notice.replace(/\.$/, ''));
});
