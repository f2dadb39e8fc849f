import { acts, idOfAct } from '../../support/tenantActs';
import type { ImportedTemplate } from '../support/importedTemplate';
import type { TemplatePlay } from './play';
import { often } from './often';

const START = 'When somebody applies on a career site';
const TALENT = '6960663240925956555';
const SUMMARY = 'Backend engineer, five years; Go and SQL.';

/** The smallest PDF with a line of text. */
const pdfOf = (text: string) => {
	const stream = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Kids[3 0 R]/Count 1>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
		`<</Length ${stream.length}>>stream\n${stream}\nendstream`,
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
	];
	const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj`).join('\n');
	return Buffer.from(`%PDF-1.4\n${body}\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF`);
};

/** A talent with a resume applies on a recruitment website; a model and two group bots stand by. */
async function ready(template: ImportedTemplate): Promise<() => void> {
	const { simulator, services } = template;
	services.reply('model', { body: { choices: [{ message: { role: 'assistant', content: SUMMARY } }] } });
	template
		.fill(START, { pollTimes: often })
		.set({ groupBot: services.groupBot, hrBot: `${services.url}/hr`, modelAddress: `${services.url}/model` });
	services.reply('hr', { body: { code: 0 } });
	await template.choose('Have it summarized', 'httpHeaderAuth', { name: 'Authorization', value: 'Bearer key-of-the-model' });
	const resume = { id: '6949805467799537901', type: 1, name: 'Resume.pdf', mime: 'application/pdf', create_time: simulator.now() } as const;
	simulator.store.attachments.set(resume.id, { ...resume, bytes: pdfOf('Go since 2021') });
	const talent = simulator.store.talents.get(TALENT);
	if (talent) talent.resumes = [resume.id];
	const created = acts.find(({ event }) => event === 'applicationCreated');
	return () => created?.happen(simulator, 1);
}

export const careerSiteApplicants: TemplatePlay = {
	name: 'career-site-applicants',
	async play(template) {
		const { services } = template;
		const apply = await ready(template);
		if (template.language === 'en') await template.started(1, apply);
		else {
			apply();
			await template.run(START);
		}
		const [{ body, headers } = { body: undefined, headers: {} }, ...more] = services.to('model');
		expect(more).toEqual([]);
		expect(headers.authorization).toBe('Bearer key-of-the-model');
		const { messages } = body as { messages: Array<{ role: string; content: string }> };
		expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
		expect(messages[1]?.content).toContain('Go since 2021');
		const [message, ...others] = services.messages;
		expect(others).toEqual([]);
		expect(message).toContain('后端研发工程师');
		expect(message).toContain('沈子墨');
		expect(message).toContain(SUMMARY);
	},
	async playFailure(template) {
		const { services, simulator } = template;
		const apply = await ready(template);
		apply();
		services.reply('model', { status: 400, body: { error: { message: 'Wrong key' } } });
		await template.run(START);
		expect(services.messages).toEqual([expect.stringContaining('There is no summary')]);
		expect(services.messages[0]).toContain('沈子墨');
		simulator.fail('GET /open-apis/hire/v2/talents/:talent_id', { status: 404, code: 1002102, msg: 'Talent not found' }, 1);
		await template.run(START);
		expect(services.messages).toHaveLength(1);
		expect(JSON.stringify(services.to('hr').map(({ body }) => body))).toContain(idOfAct(1));
	},
};
