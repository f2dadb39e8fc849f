import { stages } from '../../../simulator/data/jobs';
import type { TemplatePlay } from './play';

const START = 'Every working day at 9';
const ADA = '6949805467799537965';

/** n8n's own manual execution stands for the schedule. */
export const dailyStuckCandidates: TemplatePlay = {
	name: 'daily-stuck-candidates',
	async play(template) {
		const { simulator, services } = template;
		// Ada has just moved on, so she is not stuck: of six active applications, five are.
		simulator.people.moveToStage(ADA, stages.interview);
		await template.set({ groupBot: services.groupBot, days: 3 }).run(START);
		const [message = '', ...others] = services.messages;
		expect(others).toEqual([]);
		expect(message.split('\n')[0]).toBe(`${template.text('Stuck candidates: ')}5`);
		expect(message).toContain(`沈子墨: 面试, `);
		expect(message).toContain(template.text(' d'));
		expect(message.split('\n').filter((line) => line.startsWith('·'))).toHaveLength(5);
	},
	async playFailure(template) {
		const { simulator, services } = template;
		template.set({ groupBot: services.groupBot, days: 3 });
		simulator.fail(
			'GET /open-apis/hire/v1/applications/:application_id/get_detail',
			{ status: 400, code: 1002002, msg: 'param invalid' },
			1,
		);
		await template.run(START);
		expect(services.messages).toHaveLength(2);
		expect(services.messages.join('\n')).toContain(
			`${template.text('The list of stuck candidates is not complete. Could not be read: ')}1`,
		);
		// A bot that rejects a message says so with HTTP status 200.
		services.reply('bot', { body: { code: 19024, msg: 'Key Words Not Found' } });
		const { status, data } = await template.execute(START);
		expect([status, data.resultData.error?.message]).toEqual(['error', expect.stringContaining('Key Words Not Found')]);
	},
};
