import { kinds, type Effect } from './effects';

/** What was checked, and what came of it. */
export class Report {
	private passed = 0;
	private failed = 0;

	say(text = ''): void {
		console.log(text);
	}

	check(what: string, holds: boolean, found: string): void {
		if (holds) this.passed += 1;
		else this.failed += 1;
		this.say(`  ${holds ? 'ok    ' : 'FAILED'}  ${what}: ${found}`);
	}

	/** Something to know about the check above. */
	note(text: string): void {
		this.say(`          ${text}`);
	}

	effects(effects: readonly Effect[]): void {
		this.say();
		this.table([
			['Endpoint', 'limit of the app', 'items', 'once', 'twice', 'never', '429', 'most 429 for one', 'else refused'],
			...effects.map((effect) => [
				effect.name,
				effect.limit,
				...[effect.wanted, effect.once, effect.twice, effect.never, effect.throttled, effect.mostThrottled, effect.refused].map(String),
			]),
		]);
		this.say();
	}

	table(rows: ReadonlyArray<readonly string[]>): void {
		const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
		for (const row of rows)
			this.say(
				`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
			);
	}

	/** The last line. */
	sum(): boolean {
		this.say(`\n${this.passed} passed, ${this.failed} failed`);
		return this.failed === 0;
	}
}

export const onceEach = (effects: readonly Effect[]): boolean =>
	effects.length === kinds.length && effects.every(({ wanted, once, refused }) => once === wanted && refused === 0);

export const throttledIn = (effects: readonly Effect[]): number => effects.reduce((sum, { throttled }) => sum + throttled, 0);
