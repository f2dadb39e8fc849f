import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstHour, type FirstHourStory, type StoryCount, type StoryFigures, type StoryKey } from '../../harness/firstHour';
import { figuresOf } from '../../harness/measured';
import { table } from '../table';

const stories = Object.entries(firstHour) as ReadonlyArray<[StoryKey, FirstHourStory]>;

/** A figure that leads to the picture of the result, where one has been made (KEEP_SHOTS). */
function withPicture(figure: string, story: StoryKey, language: '' | '.zh-CN'): string {
	const path = `screenshots/stories/${story}${language}.png`;
	return existsSync(join(__dirname, '..', '..', 'docs', path)) ? `[${figure}](../${path})` : figure;
}

const figures = (nodes: number, actions: number, turns: number) => [nodes, actions, turns].join(' / ');

/** A row per story: then, and now in both languages. */
export function firstHourTable(): string {
	const saved = JSON.parse(readFileSync(figuresOf('stories'), 'utf8')) as StoryFigures;
	return table(
		['Story', 'Then', 'Now', 'Now, in Chinese'],
		stories.map(([key, { title, old, wrongTurns: turns }]) => {
			const left = turns.filter(({ now }) => now === 'explained').length;
			const now = (language: '' | '.zh-CN', count?: StoryCount) =>
				count ? withPicture(figures(count.nodes, count.clicks + count.drags + count.fields, left), key, language) : '–';
			return [title, figures(old.nodes, old.actions, old.wrongTurns), now('', saved[key]?.en), now('.zh-CN', saved[key]?.['zh-CN'])];
		}),
	);
}

/** What became of each wrong turn. */
export const wrongTurns = (): string =>
	table(
		['Story', 'What went wrong', 'Now', 'How'],
		stories.flatMap(([, { title, wrongTurns: turns }]) => turns.map(({ was, now, how }) => [title, was, now, how])),
	);
