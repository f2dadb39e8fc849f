/** The simulator for trying things by hand: `npm run simulator`, with the port as an argument and --limits for Feishu's rate limits. */
import { Simulator } from '.';
import { PEOPLE_PATH } from './peoplePage';

const DEFAULT_PORT = 4010;

async function main(args: readonly string[]): Promise<void> {
	const limits = args.includes('--limits');
	const port = Number(args.find((arg) => !arg.startsWith('--')) ?? DEFAULT_PORT);
	const simulator = await Simulator.start({ port, limits, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
	const { appId, appSecret } = simulator.app();
	const { backgroundChecks, interviews, ehrImportTasks, probationAssessments, websites, grades, deliveryTasks } = simulator.store;
	const ids = (part: ReadonlyMap<string, unknown>) => [...part.keys()].join(', ');
	console.log(`
A simulated Feishu listens on ${simulator.url}. Ctrl-C stops it; nothing is kept.

What to enter in a "Lark Hire API" credential:
  Region      Custom
  Base URL    ${simulator.url}
  App ID      ${appId}
  App Secret  ${appSecret}

What people do in Lark Hire, and the events that it brings: ${simulator.url}${PEOPLE_PATH}

What there is to try:
  Background checks        ${[...backgroundChecks.values()].map(({ id, status }) => `${id} (${status})`).join(', ')}
  External interviews      ${[...interviews.values()].map(({ id, external_application_id: of }) => `${id} of application ${of}`).join('\n                           ')}
  E-HR import tasks        ${ids(ehrImportTasks)}
  Probation assessments    ${ids(probationAssessments)}
  Assessment grades        ${grades.map(({ api_name: name, is_open: open }) => (open ? name : `${name} (closed)`)).join(', ')}
  Website                  ${websites[0]?.id} and ${websites.length - 1} more
  Delivery tasks of it     ${[...deliveryTasks].map(([id, { steps }]) => `${id} (${steps.join(', ')})`).join('\n                           ')}

Rate limits: ${limits ? 'as documented' : 'none, --limits turns them on'}. Requests as they come:
`);
	// Taken out as they are printed, so that a long run needs no memory.
	setInterval(() => {
		for (const { at, method, path, status, code } of simulator.requests.splice(0)) {
			console.log(`${new Date(at).toISOString().slice(11, 19)}  ${method} ${path}  ${status}${code === undefined ? '' : ` code ${code}`}`);
		}
	}, 250);
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
