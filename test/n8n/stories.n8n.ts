import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { StoryCount, StoryFigures, StoryKey } from '../../harness/firstHour';
import { figuresOf } from '../../harness/measured';
import { languages, type Language } from '../../harness/templates';
import { BrowserSession } from './support/browserSession';
import { Person } from './stories/person';
import { storyPlays } from './stories';

// What new users want first, played in the editor in English and in Chinese. Clicks, drags and fields are counted in the page.

/** Of a picture. */
const MOST_BYTES = 120 * 1024;
const saved = JSON.parse(readFileSync(figuresOf('stories'), 'utf8')) as StoryFigures;
const counted: Partial<Record<StoryKey, Partial<Record<Language, StoryCount>>>> = {};
const actions = ({ clicks, drags, fields }: StoryCount) => clicks + drags + fields;

describe.each(languages)('%s', (language) => {
	let session: BrowserSession;
	let person: Person;
	beforeAll(async () => {
		const env = { GENERIC_TIMEZONE: 'Asia/Shanghai', ...(language !== 'en' && { N8N_DEFAULT_LOCALE: language }) };
		session = await BrowserSession.open(`stories-${language}`, false, env);
		person = await Person.at(session, language);
	});
	afterAll(async () => await session?.close());

	it.each(storyPlays.map((one) => [one.story, one] as const))('%s', async (story, { play, after }) => {
		session.environment.simulator.reset();
		const name = `stories/${story}${language === 'en' ? '' : `.${language}`}`;
		await session.step(name.replace('/', ' '), async () => {
			if (story !== 'credential') await person.hasCredential();
			await person.emptyCanvas();
			person.counter.begin();
			await play(person);
			const count = { nodes: await person.nodes(), ...person.counter.count };
			counted[story] = { ...counted[story], [language]: count };
			expect(statSync(await person.editor.shot(name, true)).size).toBeLessThanOrEqual(MOST_BYTES);
			await after?.(person);
			const before = saved[story]?.[language];
			if (!process.env.SAVE_STORIES) expect(actions(count)).toBeLessThanOrEqual(before ? actions(before) : 0);
		});
	});
});

afterAll(() => {
	console.table(
		Object.fromEntries(
			Object.entries(counted).flatMap(([story, of]) => Object.entries(of).map(([language, count]) => [`${story} ${language}`, count])),
		),
	);
	if (process.env.SAVE_STORIES) writeFileSync(figuresOf('stories'), `${JSON.stringify({ ...saved, ...counted }, undefined, '\t')}\n`);
});
