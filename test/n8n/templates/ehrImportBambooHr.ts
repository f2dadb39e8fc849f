import { connected } from '../support/ears';
import type { ImportedTemplate } from '../support/importedTemplate';
import type { TemplatePlay } from './play';

const ADA = '6949805467799537965';
const PAGE = 'https://sample.example.com/employees/';

async function prepared(template: ImportedTemplate): Promise<ImportedTemplate> {
	const { services } = template;
	template.set({ groupBot: services.groupBot, api: `${services.url}/bamboo`, employeePage: PAGE });
	return await template.choose('Create the employee', 'httpBasicAuth', { user: 'sample-key', password: 'x' });
}

/** Imports once the workflow hears it; the task's ID. */
async function imported({ environment, simulator }: ImportedTemplate, applicationId: string): Promise<string> {
	await connected(environment);
	return simulator.people.importToEhr(applicationId);
}

export const ehrImportBambooHr: TemplatePlay = {
	name: 'ehr-import-bamboohr',
	async play(template) {
		const { services, simulator } = template;
		await prepared(template);
		services.reply('bamboo', { status: 201, headers: { location: `${services.url}/bamboo/employees/157` } });
		const { result: task } = await template.started(1, async () => await imported(template, ADA));
		const [created, ...others] = services.to('bamboo');
		expect(others).toEqual([]);
		expect(created).toMatchObject({
			path: '/bamboo/employees/',
			body: { firstName: 'Ada', lastName: 'Sample', homeEmail: 'ada.sample@example.com', jobTitle: 'Sample Designer' },
		});
		expect(created?.headers.authorization).toMatch(/^Basic /);
		expect(simulator.store.ehrImportTasks.get(task)).toMatchObject({ state: 1, redirect_url: `${PAGE}157`, updates: 1 });
		expect(services.messages).toEqual([]);
	},
	async playFailure(template) {
		const { services, simulator } = template;
		await prepared(template);
		services.reply('bamboo', { status: 409, body: {} });
		const { result: tasks } = await template.started(2, async () => {
			const first = await imported(template, ADA);
			const second = await imported(template, '6949805467799537966');
			simulator.people.deleteApplications('6949805467799537966');
			return [first, second];
		});
		expect(tasks.map((id) => simulator.store.ehrImportTasks.get(id)).map((task) => [task?.state, task?.fail_reason])).toEqual([
			[2, 'The employee may not have been created. Look in BambooHR before you import again.'],
			[2, 'The application or its offer could not be read.'],
		]);
		expect(services.messages).toHaveLength(2);
	},
};
