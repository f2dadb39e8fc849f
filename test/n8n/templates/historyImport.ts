import type { ImportedTemplate } from '../support/importedTemplate';
import { fileOn, lastPage } from '../support/form';
import type { TemplatePlay } from './play';

const START = 'When a CSV file is uploaded';
const COLUMNS = ['Row ID', 'Email', 'Job title', 'Applied at', 'Stage', 'Interview at', 'Interviewer', 'Conclusion', 'Comment'];
const [SHEN, ADA] = ['6960663240925956555', '6960663240925956556'];

const begin = '2026-03-02 10:00';
const rows = [
	['1', 'shen.zimo@example.com', 'Engineer', '2026-02-01 09:00', 'Interview', begin, 'Lin Sample', 'Passed', 'Clear, and thorough'],
	// Another interviewer of the same interview.
	['2', 'shen.zimo@example.com', 'Engineer', '2026-02-01 09:00', 'Interview', begin, 'Wu Sample', 'Undecided', ''],
	['3', 'ada.sample@example.com', 'Designer', '2026-02-03 09:00', '', '', '', '', ''],
	['4', 'nobody@example.com', 'Engineer', '2026-02-01 09:00', '', '', '', '', ''],
	['5', 'ada.sample@example.com', 'Engineer', '2026-02-01 09:00', '', begin, 'Lin Sample', 'Perhaps', ''],
	['6', 'ada.sample@example.com', 'Engineer', '2026-02-01 09:00', '', '2/3/26 10:00', 'Lin Sample', 'Passed', ''],
];

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');

/** Uploads rows in the language of the template; the page that the form shows in the end. */
async function upload(template: ImportedTemplate, all = rows): Promise<string> {
	const words = ['Passed', 'Undecided'];
	const lines = all.map((cells) => cells.map((cell) => (words.includes(cell) ? template.text(cell) : cell)));
	const csv = `\uFEFF${[COLUMNS.map((one) => template.text(one)), ...lines].map(quoted).join('\r\n')}\r\n`;
	const { result } = await template.started(0, async () => {
		const url = `${template.environment.url}/form/${template.webhookId(START)}`;
		return await lastPage(url, [new File([csv], 'history.csv', { type: 'text/csv' })], { timeoutMs: 60_000 });
	});
	return result;
}

/** Of the file with the rows that failed. */
const linesOf = (page: string) => fileOn(page)?.split(/\r?\n/).filter(Boolean) ?? [];

/** The two people, who can have external records; what the tenant has of them beside what it had: applications, and who assessed their interviews how. */
function twoTalents({ simulator: { store } }: ImportedTemplate) {
	for (const id of [SHEN, ADA]) store.externalTalents.set(id, { id });
	const before = new Set(store.externalApplications.keys());
	return () => stored(store, before);
}

function stored({ externalApplications, interviews }: ImportedTemplate['simulator']['store'], before: ReadonlySet<string>) {
	const own = [...externalApplications.values()].filter(
		({ id, talent_id: talent }) => [SHEN, ADA].includes(talent ?? '') && !before.has(id),
	);
	const ids = own.map(({ id }) => id);
	const of = [...interviews.values()].filter(({ external_application_id: id }) => ids.includes(id ?? ''));
	return {
		applications: own.map(({ talent_id: talent, job_title: job }) => [talent, job]).sort(),
		interviews: of.length,
		assessments: of.flatMap(({ interview_assessments: all = [] }) => all.map(({ username, conclusion }) => [username, conclusion])),
	};
}

const all = {
	applications: [
		[SHEN, 'Engineer'],
		[ADA, 'Designer'],
	],
	interviews: 1,
	assessments: [
		['Lin Sample', 2],
		['Wu Sample', 3],
	],
};

export const historyImport: TemplatePlay = {
	name: 'history-import',
	async play(template) {
		const now = twoTalents(template);
		const page = await upload(template);
		expect(page).toContain(template.text('Some rows were not imported'));
		expect(now()).toEqual(all);
		const [head, ...failed] = linesOf(page);
		expect(head).toBe(`\uFEFF${[...COLUMNS, 'Reason'].map((one) => template.text(one)).join(',')}`);
		expect(failed).toEqual([
			expect.stringContaining(template.text('No talent in Lark Hire has this email.')),
			expect.stringMatching(/^5,.*Perhaps/),
			expect.stringMatching(/^6,/),
		]);
		// The same once more, without those that failed: nothing is doubled.
		const again = await upload(template, rows.slice(0, 3));
		expect(again).toContain(template.text('All rows were imported'));
		expect(now()).toEqual(all);
	},
	async playFailure(template) {
		const { simulator } = template;
		const now = twoTalents(template);
		simulator.fail('POST /open-apis/hire/v1/external_interviews', { status: 400, code: 1002002, msg: 'param invalid' }, 1);
		const page = await upload(template, rows.slice(0, 3));
		// The second row imports the interview that failed with the first.
		expect(now()).toEqual({ ...all, assessments: all.assessments.slice(1) });
		const [, failed, ...others] = linesOf(page);
		expect([failed, others]).toEqual([expect.stringMatching(/^1,.*Lark Hire does not accept the parameters$/), []]);
		await upload(template, rows.slice(0, 1));
		expect(now()).toMatchObject({
			interviews: 1,
			assessments: [
				['Wu Sample', 3],
				['Lin Sample', 2],
			],
		});
	},
};
