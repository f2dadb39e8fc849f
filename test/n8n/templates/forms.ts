import { until } from '../../../harness/until';
import { freshFetch } from '../../../harness/freshFetch';

/** Waits until n8n waits for this form to be opened. Before that, it does not respond at all. */
export async function formIsThere(url: string): Promise<void> {
	const { origin, pathname, search } = new URL(url);
	const status = `${origin}${pathname}/n8n-execution-status${search}`;
	await until('n8n waits for the form', async () => (await (await freshFetch(status)).text()) === 'form-waiting', 60_000);
}

/** Fills in the only field of a form of n8n's, and submits it; what n8n responds. */
export async function submitForm(url: string, value: string | File): Promise<string> {
	const body = new FormData();
	body.set('field-0', value);
	const response = await freshFetch(url, { method: 'POST', body });
	const text = await response.text();
	if (!response.ok) throw new Error(`The form was not accepted: ${response.status} ${text.slice(0, 200)}`);
	return text;
}

/** The same with a workflow that shows a page in the end; this page. */
export async function lastPage(url: string, file: File): Promise<string> {
	const { formWaitingUrl } = JSON.parse(await submitForm(url, file)) as { formWaitingUrl: string };
	await formIsThere(formWaitingUrl);
	return await (await freshFetch(formWaitingUrl)).text();
}

/** The file that such a page gives back. */
export function fileOn(page: string): string | undefined {
	const [given] = page.match(/%5B%7B%22data%22[\w%.*~!'()-]*%7D%5D/) ?? [];
	if (given === undefined) return undefined;
	const [{ data }] = JSON.parse(decodeURIComponent(given)) as [{ data: string | { data: number[] } }];
	return Buffer.from(typeof data === 'string' ? Buffer.from(data, 'latin1') : data.data).toString();
}
