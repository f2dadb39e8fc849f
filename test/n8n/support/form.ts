import { until } from '../../../harness/until';
import { freshFetch } from '../../../harness/freshFetch';

interface Visit {
	readonly headers?: Record<string, string>;
	/** How long n8n may take until a page is there. */
	readonly timeoutMs?: number;
}

/** Waits until n8n waits for the page at this address. Before that, a request for the page gets no response at all. */
export async function formIsThere(url: string, { headers = {}, timeoutMs }: Visit = {}): Promise<void> {
	const status = new URL(url);
	status.pathname += '/n8n-execution-status';
	await until('n8n waits for the form', async () => (await (await freshFetch(status, { headers })).text()) === 'form-waiting', timeoutMs);
}

/** Submits a form of n8n's with values for its fields, in their order; what n8n responds. */
export async function submitForm(url: string, values: ReadonlyArray<string | File>, { headers = {} }: Visit = {}): Promise<string> {
	const body = new FormData();
	for (const [index, value] of values.entries()) body.set(`field-${index}`, value);
	const response = await freshFetch(url, { method: 'POST', body, headers });
	const text = await response.text();
	if (!response.ok) throw new Error(`The form was not accepted: ${response.status} ${text.slice(0, 200)}`);
	return text;
}

/** The same with a workflow that shows more pages: the address of them all, and the second. */
export async function secondPage(
	url: string,
	values: ReadonlyArray<string | File>,
	visit: Visit = {},
): Promise<{ next: string; page: string }> {
	const { formWaitingUrl: next } = JSON.parse(await submitForm(url, values, visit)) as { formWaitingUrl: string };
	return { next, page: await pageAt(next, visit) };
}

async function pageAt(url: string, visit: Visit): Promise<string> {
	await formIsThere(url, visit);
	return await (await freshFetch(url, { headers: visit.headers ?? {} })).text();
}

/** The same with a workflow that shows a page in the end; this page. */
export async function lastPage(url: string, values: ReadonlyArray<string | File>, visit: Visit = {}): Promise<string> {
	const { next: formWaitingUrl, page } = await secondPage(url, values, visit);
	const { headers = {} } = visit;
	// The page says that it is shown, which ends the execution.
	await freshFetch(formWaitingUrl, { method: 'POST', headers });
	return page;
}

/** Submits the page before the last; the last one. */
export async function pageAfter(url: string, values: readonly string[], visit: Visit = {}): Promise<string> {
	await submitForm(url, values, visit);
	// The page that was submitted is there until n8n has gone on.
	const isNext = async () => await pageAt(url, visit).then((page) => !page.includes('field-0') && page);
	const page = await until('n8n shows the next page', isNext);
	await freshFetch(url, { method: 'POST', headers: visit.headers ?? {} });
	return page;
}

/** The file that such a page gives back. */
export function fileOn(page: string): string | undefined {
	const [given] = page.match(/%5B%7B%22data%22[\w%.*~!'()-]*%7D%5D/) ?? [];
	if (given === undefined) return undefined;
	const [{ data }] = JSON.parse(decodeURIComponent(given)) as [{ data: string | { data: number[] } }];
	return Buffer.from(typeof data === 'string' ? Buffer.from(data, 'latin1') : data.data).toString();
}
