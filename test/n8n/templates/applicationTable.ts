import { stages } from '../../../simulator/data/jobs';
import type { ImportedTemplate } from '../support/importedTemplate';
import { often } from './often';
import type { TemplatePlay } from './play';

const NIGHT = 'Every night at 2';
const START = 'When an application reaches a stage';
const [SHEN, ADA, BO] = ['6949805467799537964', '6949805467799537965', '6949805467799537966'];

interface Row {
	readonly application_id: string;
	readonly candidate: string;
	readonly stage: string;
	readonly active: boolean;
}

const tableOf = ({ language }: ImportedTemplate) => `tracker_${language.replace('-', '_')}`;

/** The rows of the table, by application. */
async function rows(template: ImportedTemplate): Promise<ReadonlyMap<string, Row>> {
	const { editor } = template.environment;
	const lists = await editor.call<{ data: Array<{ id: string; name: string; projectId: string }> }>('GET', '/data-tables-global');
	const found = lists.data.find(({ name }) => name === tableOf(template));
	const { data } = await editor.call<{ data: Row[] }>('GET', `/projects/${found?.projectId}/data-tables/${found?.id}/rows?take=100`);
	return new Map(data.map((row) => [row.application_id, row]));
}

const ready = (template: ImportedTemplate) =>
	template.fill(START, { pollTimes: often }).set({ groupBot: template.services.groupBot, table: tableOf(template) });

export const applicationTable: TemplatePlay = {
	name: 'application-table',
	async play(template) {
		const { simulator } = template;
		const active = [...simulator.store.applications.values()].filter(({ active_status: status }) => status === 1).map(({ id }) => id);
		await ready(template).run(NIGHT);
		const first = await rows(template);
		expect([...first.keys()].sort()).toEqual([...active].sort());
		expect(first.get(ADA)).toMatchObject({ candidate: 'Ada Sample', stage: '待入职', active: true });
		if (template.language === 'en') await template.started(1, () => simulator.people.moveToStage(ADA, stages.offer));
		else {
			simulator.people.moveToStage(ADA, stages.offer);
			await template.run(START);
		}
		expect((await rows(template)).get(ADA)).toMatchObject({ stage: '沟通 Offer', active: true });
		// While n8n was off: one has ended, one is deleted.
		Object.assign(simulator.store.applications.get(BO) ?? {}, { active_status: 2 });
		simulator.people.deleteApplications(SHEN);
		await template.run(NIGHT);
		const last = await rows(template);
		expect([last.get(BO)?.active, last.has(SHEN), last.size]).toEqual([false, false, active.length - 1]);
		expect(template.services.messages).toEqual([]);
	},
	async playFailure(template) {
		const { simulator, services } = template;
		ready(template);
		simulator.fail(
			'GET /open-apis/hire/v1/applications/:application_id/get_detail',
			{ status: 400, code: 1002002, msg: 'param invalid' },
			1,
		);
		await template.run(NIGHT);
		expect(services.messages).toEqual([
			expect.stringContaining(`${template.text('The table of applications is not up to date. Could not be read or written: ')}1`),
		]);
	},
};
