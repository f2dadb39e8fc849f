/** Fills in the only field of a form of n8n's, and submits it; what n8n responds. */
export async function submitForm(url: string, value: string | File): Promise<string> {
	const body = new FormData();
	body.set('field-0', value);
	const response = await fetch(url, { method: 'POST', body });
	const text = await response.text();
	if (!response.ok) throw new Error(`The form was not accepted: ${response.status} ${text.slice(0, 200)}`);
	return text;
}
