import type { IncomingMessage, ServerResponse } from 'node:http';
import { stages } from './data/jobs';
import type { Attempt } from './events/events';
import type { People } from './people';

/** Where whoever tries an example by hand can do what recruiters do. */
export const PEOPLE_PATH = '/people';

const ADA = '6949805467799537965';

/** What can be done, and what the page says then. */
const acts: Readonly<Record<string, (people: People) => string>> = {
	'Order a background check for Ada Sample': (people) => `Background check ${people.orderBackgroundCheck(ADA)} is ordered`,
	'End background check 6931286400470354185': (people) => {
		people.terminateBackgroundCheck('6931286400470354185', 'Candidate withdrew');
		return 'The background check has ended';
	},
	'Import Ada Sample into the E-HR system': (people) => `E-HR import task ${people.importToEhr(ADA)} waits for its result`,
	'Move Ada Sample to Interview': (people) => {
		people.moveToStage(ADA, stages.interview);
		return 'Ada Sample is in Interview';
	},
	'Move Ada Sample to To Be Onboarded': (people) => {
		people.moveToStage(ADA, stages.toOnboard);
		return 'Ada Sample waits for onboarding';
	},
	'Convert employee 7140964208476371111': (people) => {
		people.setProbationStatus('7140964208476371111', 'converted');
		return 'The probation has ended';
	},
};

const LATEST = 20;

/** The page; a POST with the label of a button does what it says. */
export function peoplePage(
	{ method, url = '' }: IncomingMessage,
	response: ServerResponse,
	people: People,
	attempts: readonly Attempt[],
): void {
	const chosen = method === 'POST' ? acts[new URL(url, 'http://simulator').searchParams.get('act') ?? ''] : undefined;
	const said = chosen ? `<p><strong>${chosen(people)}.</strong> The events appear below; reload to see what became of them.</p>` : '';
	const buttons = Object.keys(acts).map(
		(label) => `<form method="post" action="${PEOPLE_PATH}?act=${encodeURIComponent(label)}"><button>${label}</button></form>`,
	);
	const rows = attempts
		.slice(-LATEST)
		.reverse()
		.map(
			({ at, type, attempt, via, outcome = 'under way' }) =>
				`<tr><td>${new Date(at).toISOString().slice(11, 19)}</td><td>${type}</td><td>${attempt}</td><td>${via}</td><td>${outcome}</td></tr>`,
		);
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>
<meta charset="utf-8"><title>Simulated tenant</title>
<style>body{font:16px system-ui;margin:2rem}button{margin:.2rem 0;font:inherit}td,th{padding-right:1.5rem;text-align:left}</style>
<h1>What people do in Lark Hire</h1>${said}${buttons.join('')}
<h2>Events</h2><table><tr><th>Time (UTC)</th><th>Event</th><th>Attempt</th><th>Way</th><th>Outcome</th></tr>${rows.join('')}</table>
`);
}
