import { readFileSync } from 'node:fs';
import { firstHour, type FirstHourStory, type StoryCount, type StoryFigures, type StoryKey } from '../../harness/firstHour';
import { figuresOf } from '../../harness/measured';
import { table } from '../table';

const stories = Object.entries(firstHour) as ReadonlyArray<[StoryKey, FirstHourStory]>;

const figures = (nodes: number, actions: number, turns: number) => [nodes, actions, turns].join(' / ');

/** A row per story: then, and now in both languages. */
export function firstHourTable(): string {
	const saved = JSON.parse(readFileSync(figuresOf('stories'), 'utf8')) as StoryFigures;
	return table(
		['Story', 'Then', 'Now', 'Now, in Chinese'],
		stories.map(([key, { title, old, wrongTurns: turns }]) => {
			const left = turns.filter(({ now }) => now === 'explained').length;
			const now = (count?: StoryCount) => (count ? figures(count.nodes, count.clicks + count.drags + count.fields, left) : '–');
			return [title, figures(old.nodes, old.actions, old.wrongTurns), now(saved[key]?.en), now(saved[key]?.['zh-CN'])];
		}),
	);
}

/** What became of each wrong turn. */
export const wrongTurns = (): string =>
	table(
		['Story', 'What went wrong', 'Now', 'How'],
		stories.flatMap(([, { title, wrongTurns: turns }]) => turns.map(({ was, now, how }) => [title, was, now, how])),
	);
