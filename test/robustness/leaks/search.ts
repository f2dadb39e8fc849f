import { inspect } from 'node:util';
import { MARK } from './marks';

const TOKEN = /\bt-[0-9a-f]{40}/;
/** Of what Feishu itself answered, and of what the user put into the workflow, only what opens doors counts. */
const SECRET = /Zq7xW-secret|\bt-[0-9a-f]{40}/i;

/** What was looked at, and what should not have been there. */
export const tally = { runs: 0, places: 0, marksFound: 0, found: [] as string[] };

/** As a text, whatever can be seen of something, hidden properties included. */
function textOf(shown: unknown): string {
	const seen = inspect(shown, { depth: 12, showHidden: true, maxStringLength: null, maxArrayLength: null, breakLength: Infinity });
	try {
		return `${seen}\n${JSON.stringify(shown)}`;
	} catch {
		return seen;
	}
}

function search(where: string, shown: unknown, sought: readonly RegExp[]): void {
	tally.places += 1;
	const text = typeof shown === 'string' ? shown : textOf(shown);
	for (const one of sought) {
		const at = text.search(one);
		if (at >= 0) tally.found.push(`${where}: …${text.slice(Math.max(0, at - 80), at + 60)}…`);
	}
}

/** Must hold neither token, nor secret, nor anything about a person. */
export const expectNothing = (where: string, shown: unknown): void => search(where, shown, [MARK, TOKEN]);
/** May hold what Feishu and the workflow know of people. */
export const expectNoSecret = (where: string, shown: unknown): void => search(where, shown, [SECRET]);
