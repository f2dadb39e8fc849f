import type { ImportedTemplate } from '../support/importedTemplate';
import type { TemplatePlay } from './play';
import { freshFetch } from '../../../harness/freshFetch';

const ADA = '6949805467799537965';
const HEADER = 'X-Vendor-Key';

async function prepared(template: ImportedTemplate): Promise<ImportedTemplate> {
	const secret = { name: HEADER, value: 'sample-secret' };
	return await template.set({ groupBot: template.services.groupBot }).choose('When the vendor reports', 'httpHeaderAuth', secret);
}

/** The table of what was reported stays between the plays, and the simulated tenant begins its IDs anew: a check of another ID in each. */
function ordered({ simulator }: ImportedTemplate, before: number): string {
	for (let checks = 0; checks < before; checks += 1) simulator.people.orderBackgroundCheck(ADA);
	return simulator.people.orderBackgroundCheck(ADA);
}

/** What the vendor's system gets. */
async function report({ environment }: ImportedTemplate, body: object, secret = 'sample-secret'): Promise<number> {
	const headers = { 'content-type': 'application/json', [HEADER]: secret };
	const response = await freshFetch(`${environment.url}/webhook/background-check`, { method: 'POST', headers, body: JSON.stringify(body) });
	await response.text();
	return response.status;
}

export const vendorBackgroundChecks: TemplatePlay = {
	name: 'vendor-background-checks',
	async play(template) {
		const { store } = template.simulator;
		const checkId = ordered(template, template.language === 'en' ? 0 : 1);
		const completed = {
			checkId,
			stage: 'completed',
			at: '2026-11-20T12:00:00Z',
			result: 'clear',
			reportUrl: 'https://files.example.com/1.pdf',
		};
		await prepared(template);
		const { result } = await template.started(4, async () => [
			await report(template, completed, 'somebody else'),
			await report(template, { checkId, stage: 'accepted', at: '2026-11-18T09:00:00+08:00' }),
			await report(template, { checkId, stage: 'accepted', at: '2026-11-18T09:00:00+08:00' }),
			await report(template, completed),
			await report(template, completed),
		]);
		expect(result).toEqual([403, 200, 200, 200, 200]);
		const check = store.backgroundChecks.get(checkId);
		expect(check?.stages.map(({ stage_id: id, stage_name: name }) => [id, name])).toEqual([
			['accepted', template.text('Accepted')],
			['completed', template.text('Verification completed')],
		]);
		expect([check?.status, check?.final?.result, check?.final?.report_file_list?.length]).toEqual(['completed', 'clear', 1]);
		expect(template.services.messages).toEqual([]);
	},
	async playFailure(template) {
		const { store } = template.simulator;
		const checkId = ordered(template, 2);
		await prepared(template);
		const { result } = await template.started(3, async () => [
			await report(template, { checkId, stage: 'lunch', at: '2026-11-18T09:00:00Z' }),
			await report(template, { checkId: '1', stage: 'accepted', at: '2026-11-18T09:00:00Z' }),
			await report(template, { checkId, stage: 'verifying', at: '2026-11-18T09:00:00Z' }),
		]);
		expect(result).toEqual([422, 503, 200]);
		expect(store.backgroundChecks.get(checkId)?.stages.map(({ stage_id: id }) => id)).toEqual(['verifying']);
		expect(template.services.messages).toEqual([
			expect.stringContaining('lunch. The stage, the time or the report is missing or not known.'),
			expect.stringContaining('Check: 1, accepted. The background check does not exist'),
		]);
	},
};
