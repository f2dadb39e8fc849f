import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { StoryCount } from '../../../harness/firstHour';

const changes: Readonly<Record<string, Partial<Record<'clicks' | 'drags' | 'fields', number>>>> = {
	press: { clicks: 1 },
	key: { clicks: 1 },
	drag: { clicks: -1, drags: 1 },
	field: { fields: 1 },
	pressedField: { clicks: -1, fields: 1 },
};

/** What somebody has done in the pages of a browser, counted there. */
export class Counter {
	private counted = { clicks: 0, drags: 0, fields: 0 };

	static async in(context: BrowserContext): Promise<Counter> {
		const counter = new Counter();
		await context.exposeBinding('countedInStory', (_, what: string) => {
			for (const [kind, by = 0] of Object.entries(changes[what] ?? {})) counter.counted[kind as keyof StoryCount & 'clicks'] += by;
		});
		await context.addInitScript({ path: join(__dirname, 'countInPage.js') });
		return counter;
	}

	begin(): void {
		this.counted = { clicks: 0, drags: 0, fields: 0 };
	}

	/** Since the beginning. */
	get count() {
		return { ...this.counted };
	}
}
