import { pageAfter, secondPage } from '../support/form';
import type { ImportedTemplate } from '../support/importedTemplate';
import type { TemplatePlay } from './play';
import { freshFetch } from '../../../harness/freshFetch';

const START = 'Every Monday at 8';
const ENDS_IN_12_DAYS = '7140964208476371112';
const CONVERTED = '7140964208476371115';
const MANAGERS = { user: 'managers', password: 'sample-secret' };

async function prepared(template: ImportedTemplate): Promise<ImportedTemplate> {
	const { services } = template;
	template.set({ form: 'https://n8n.example.com/form/probation-review' }).fill('Post to the HR group', { url: services.groupBot });
	return await template.choose('When a manager sends a review', 'httpBasicAuth', MANAGERS);
}

/** Whom the second page asks about, and the last page that the manager sees. */
async function review(template: ImportedTemplate, id: string, ...choices: readonly string[]): Promise<{ asked: string; page: string }> {
	const authorization = `Basic ${Buffer.from(`${MANAGERS.user}:${MANAGERS.password}`).toString('base64')}`;
	const url = `${template.environment.url}/form/probation-review`;
	expect((await freshFetch(url)).status).toBe(401);
	expect(await (await freshFetch(`${url}?employmentId=${id}`, { headers: { authorization } })).text()).toContain(id);
	const visit = { headers: { authorization } };
	const { next: pages, page: asked } = await secondPage(url, [id], visit);
	const [result, next] = choices.map((choice) => template.text(choice));
	return { asked, page: await pageAfter(pages, result && next ? [result, 'Meets the goals', next] : [], visit) };
}

/** n8n's own manual execution stands for the schedule. */
export const probationReviews: TemplatePlay = {
	name: 'probation-reviews',
	async play(template) {
		const { services, simulator } = template;
		const { probations, probationAssessments } = simulator.store;
		await prepared(template);
		await template.run(START);
		expect(services.messages).toHaveLength(1);
		expect(services.messages[0]).toContain(`https://n8n.example.com/form/probation-review?employmentId=${ENDS_IN_12_DAYS}`);
		expect(services.messages[0]).toContain('王芳, 销售部');
		expect(services.messages[0]).not.toContain(CONVERTED);
		const {
			result: { asked, page },
		} = await template.started(1, async () => await review(template, ENDS_IN_12_DAYS, 'Passed', 'Record it and start the conversion'));
		const probation = probations.get(ENDS_IN_12_DAYS);
		expect(probation?.probation_status).toBe('pending');
		expect(probation?.assessmentIds.map((id) => probationAssessments.get(id))).toEqual([
			expect.objectContaining({
				fields: expect.objectContaining({
					assessment_result: 'approved',
					assessment_comment: 'Meets the goals',
					is_final_asssessment: true,
				}),
			}),
		]);
		expect(asked).toContain('王芳, 销售部');
		expect(page).toContain('王芳');
		expect(page).toContain(template.text('The conversion is in approval.'));
		expect(services.messages[1]).toContain(template.text('The conversion is in approval.'));
	},
	async playFailure(template) {
		const { services, simulator } = template;
		await prepared(template);
		const { result: pages } = await template.started(4, async () => [
			// Something else than a browser has submitted the second page.
			await review(template, ENDS_IN_12_DAYS),
			await review(template, CONVERTED, 'Passed', 'Record the review only'),
			await review(template, ENDS_IN_12_DAYS, 'Not passed', 'Record it and start the conversion'),
			// There is a final review now.
			await review(template, ENDS_IN_12_DAYS, 'Passed', 'Record it and start the conversion'),
		]);
		expect(pages.map(({ page }) => page)).toEqual([
			expect.stringContaining('No review is due for this employment ID.'),
			expect.stringContaining('No review is due for this employment ID.'),
			expect.stringContaining('No conversion has been started.'),
			expect.stringContaining('No review is due for this employment ID.'),
		]);
		expect(services.messages[0]).toContain('No review is due');
		expect(simulator.store.probations.get(CONVERTED)?.assessmentIds).toEqual([]);
		expect(simulator.store.probations.get(ENDS_IN_12_DAYS)?.probation_status).toBe('waiting');
	},
};
