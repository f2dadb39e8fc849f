import { until } from '../../../harness/until';
import { freshFetch } from '../../../harness/freshFetch';

/** Somebody sends one of n8n's forms with values for its fields, in their order, and waits for the last page. */
export async function sendForm(url: string, values: ReadonlyArray<string | File>, headers: Record<string, string> = {}): Promise<string> {
	const form = new FormData();
	for (const [index, value] of values.entries()) form.set(`field-${index}`, value);
	const response = await freshFetch(url, { method: 'POST', body: form, headers });
	const { formWaitingUrl: waiting = '' } = (await response.json()) as { formWaitingUrl?: string };
	const status = new URL(waiting);
	status.pathname += '/n8n-execution-status';
	// What the page of the form does, too. A request for the next page would wait for ever before.
	await until('the last page of the form', async () => (await (await freshFetch(status, { headers })).text()) === 'form-waiting');
	const page = await (await freshFetch(waiting, { headers })).text();
	// The page says that it is shown, which ends the execution.
	await freshFetch(waiting, { method: 'POST', headers });
	return page;
}
