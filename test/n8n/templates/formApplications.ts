import { WEBSITE_ID } from '../../../simulator/store';
import { lastPage } from '../support/form';
import type { ImportedTemplate } from '../support/importedTemplate';
import type { TemplatePlay } from './play';
import { freshFetch } from '../../../harness/freshFetch';

const EMAIL = 'zhou.ning@example.com';

/** Somebody opens the form, fills it in and waits for its last page. */
async function apply(template: ImportedTemplate, position: string): Promise<string> {
	const url = `${template.environment.url}/form/apply`;
	expect(await (await freshFetch(url)).text()).toContain(template.text('Apply to us'));
	const tasks = () => template.simulator.store.deliveryTasks.values();
	// Feishu has read the resume by the second look.
	const hurry = setInterval(() => {
		for (const task of tasks()) task.looks = task.steps.length;
	}, 100);
	return await lastPage(url, [
		'周宁',
		EMAIL,
		position,
		new File(['周宁\nBackend engineer'], '简历.pdf', { type: 'application/pdf' }),
	]).finally(() => clearInterval(hurry));
}

const fill = (template: ImportedTemplate) =>
	template
		.fill('Read all job posts', { websiteId: { __rl: true, mode: 'id', value: WEBSITE_ID } })
		.fill('Tell the recruiters', { url: template.services.groupBot });

export const formApplications: TemplatePlay = {
	name: 'form-applications',
	async play(template) {
		const { store } = template.simulator;
		const title = template.text('Backend Engineer');
		for (const post of store.jobPosts.get(WEBSITE_ID) ?? []) if (post.title === 'Backend Engineer') post.title = title;
		const { result } = await fill(template).started(2, async () => [await apply(template, title), await apply(template, title)]);
		const [thanks = '', again = ''] = result;
		expect(thanks).toContain(template.text('Thank you!'));
		expect(thanks).toContain(title);
		expect(again).toContain(template.text('We have your application already'));
		const user = store.siteUsers.get(WEBSITE_ID)?.find(({ external_id: id }) => id === EMAIL);
		expect([user?.name, user?.email]).toEqual(['周宁', EMAIL]);
		expect(store.siteDeliveries.map(({ body, deliveryId }) => [body.user_id, deliveryId !== undefined])).toEqual([
			[user?.user_id, true],
			[user?.user_id, false],
		]);
		expect([...store.attachments.values()].filter(({ name }) => name === '简历.pdf').map(({ bytes }) => bytes.toString())).toContain(
			'周宁\nBackend engineer',
		);
		expect(template.services.messages).toEqual([]);
	},
	async playFailure(template) {
		const { simulator, services } = template;
		simulator.store.jobPosts.set(WEBSITE_ID, []);
		await fill(template).started(2, async () => {
			expect(await apply(template, 'Backend Engineer')).toContain('Our recruiters have been told');
			services.reply('bot', { body: { code: 9499, msg: 'Bad Request' } });
			expect(await apply(template, 'Backend Engineer')).toContain('Please write to us');
		});
		expect(services.messages[0]).toContain('周宁, Backend Engineer. There is no open job post with this title.');
		expect(simulator.store.siteDeliveries).toEqual([]);
	},
};
