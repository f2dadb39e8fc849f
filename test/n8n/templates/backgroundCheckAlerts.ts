import { until } from '../../../harness/until';
import type { Simulator } from '../../../simulator';
import type { ImportedTemplate } from '../support/importedTemplate';
import { often } from './often';
import type { TemplatePlay } from './play';

const START = 'When a background check ends';
const ADA = '6949805467799537965';
const REPORT = { verdict: 'invented' };

/** Somebody orders a check, and its provider reports the result with a file. */
function end(simulator: Simulator, result: string, reportUrl: string): void {
	const check = simulator.store.backgroundChecks.get(simulator.people.orderBackgroundCheck(ADA));
	const now = String(simulator.now());
	const report = { report_name: 'Report.json', report_url: reportUrl, report_url_type: 1 };
	if (check) Object.assign(check, { status: 'completed', updated: now, final: { result, result_time: now, report_file_list: [report] } });
}

function ready(template: ImportedTemplate): void {
	const { services } = template;
	services.reply('report', { body: REPORT });
	template
		.fill(START, { pollTimes: often })
		.set({ groupBot: services.groupBot, hireAddress: 'https://hire.example.com', cleanResults: 'Clear, 无差异' });
}

const notesOf = ({ store }: Simulator) => [...store.notes.values()].filter(({ content }) => content.includes('Discrepancy'));

export const backgroundCheckAlerts: TemplatePlay = {
	name: 'background-check-alerts',
	async play(template) {
		const { simulator, services } = template;
		ready(template);
		if (template.language === 'en')
			// n8n keeps no successful executions of it.
			await template.started(0, async () => {
				end(simulator, 'clear', `${services.url}/report/1`);
				end(simulator, 'Discrepancy', `${services.url}/report/2`);
				await until('the group is told', () => services.messages.length > 0 && notesOf(simulator).length > 0, 40_000);
			});
		else {
			end(simulator, 'Discrepancy', `${services.url}/report/2`);
			await template.run(START);
		}
		expect(services.messages).toHaveLength(1);
		const [message = ''] = services.messages;
		expect(message).toContain('Ada Sample');
		expect(message).toContain('https://hire.example.com');
		expect(message).not.toMatch(/Discrepancy|report\/2/);
		expect(services.to('report').map(({ path, headers }) => [path, headers.authorization])).toEqual([['/report/2', undefined]]);
		const kept = [...simulator.store.attachments.values()].filter(({ name }) => name === 'Report.json');
		expect(kept.map(({ bytes }) => JSON.parse(bytes.toString()) as unknown)).toEqual([REPORT]);
		expect(notesOf(simulator)).toMatchObject([
			{ is_private: true, application_id: ADA, content: expect.stringContaining(kept[0]?.id ?? '-') },
		]);
	},
	async playFailure(template) {
		const { simulator, services } = template;
		ready(template);
		services.reply('report', { status: 403 });
		end(simulator, 'Discrepancy', `${services.url}/report/3`);
		await template.run(START);
		expect([...services.messages].sort()).toEqual([
			expect.stringContaining('needs your attention'),
			expect.stringContaining('could not be saved'),
		]);
		expect(notesOf(simulator)).toEqual([]);
		// Without a file, the note says so.
		services.reset();
		const check = [...simulator.store.backgroundChecks.values()].find(({ final }) => final?.result === 'Discrepancy');
		if (check?.final) check.final.report_file_list = [];
		await template.run(START);
		expect(services.messages).toEqual([expect.stringContaining('needs your attention')]);
	},
};
