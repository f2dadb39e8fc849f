import { until } from '../../../harness/until';
import type { ImportedTemplate } from '../support/importedTemplate';
import { formIsThere, submitForm } from '../support/form';
import type { TemplatePlay } from './play';
import { freshFetch } from '../../../harness/freshFetch';

const START = 'Every working day at 9';
const [ADA, BO] = ['6949805467799537965', '6949805467799537966'];

/** Both have accepted their offers, and were to start some days ago. */
async function asked(template: ImportedTemplate): Promise<ReadonlyMap<string, string>> {
	const { simulator, services } = template;
	for (const id of [ADA, BO])
		Object.assign(simulator.store.applications.get(id)?.offer ?? {}, { onboard_date: simulator.calendar.day(-2) });
	await template.set({ groupBot: services.groupBot }).run(START);
	await until('both questions are posted', () => services.messages.length === 2);
	const forms = new Map(services.messages.map((text) => [text.includes('Ada Sample') ? ADA : BO, text.match(/https?:\S+/)?.[0] ?? '']));
	for (const form of forms.values()) await formIsThere(form, { timeoutMs: 60_000 });
	return forms;
}

async function decide(template: ImportedTemplate, form: string, decision: string): Promise<string> {
	const { services } = template;
	const before = services.messages.length;
	await submitForm(form, [template.text(decision)]);
	await until('the outcome is posted', () => services.messages.length > before);
	return services.messages.at(-1) ?? '';
}

export const onboardingApproval: TemplatePlay = {
	name: 'onboarding-approval',
	async play(template) {
		const { hireEmployees } = template.simulator.store;
		const forms = await asked(template);
		expect([hireEmployees.has(ADA), hireEmployees.has(BO)]).toEqual([false, false]);
		// A preview of the link opens it.
		const page = await (await freshFetch(forms.get(ADA) ?? '')).text();
		expect(page).toContain(template.text('Onboard this candidate?'));
		expect(page).toContain('Ada Sample');
		const done = await decide(template, forms.get(ADA) ?? '', 'Onboard');
		expect(done).toContain('Ada Sample');
		expect(done).toContain(template.text('{0} is onboarded in Lark Hire.').replace('{0}', ''));
		const refused = await decide(template, forms.get(BO) ?? '', 'Not yet');
		expect(refused).toContain(
			template
				.text('{0} was not onboarded, and nothing was written: nobody approved, or the offer is not accepted any more.')
				.replace('{0}', ''),
		);
		expect([hireEmployees.has(ADA), hireEmployees.has(BO)]).toEqual([true, false]);
	},
	async playFailure(template) {
		const { simulator } = template;
		const forms = await asked(template);
		// Declined after the question was asked.
		Object.assign(simulator.store.applications.get(BO)?.offer ?? {}, { offer_status: 8 });
		expect(await decide(template, forms.get(BO) ?? '', 'Onboard')).toContain('nothing was written');
		simulator.store.hireSwitches.set('ehr', false);
		expect(await decide(template, forms.get(ADA) ?? '', 'Onboard')).toContain('the onboarding failed');
		expect(simulator.store.hireEmployees.has(ADA)).toBe(false);
	},
};
