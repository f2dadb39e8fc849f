import type { App } from '../api/app';
import { errorFrom } from '../api/failedResponse';
import { bodyOf, succeeded } from '../api/response';
import type { Call, Send } from './call';
import { exchange, type Helper } from './exchange';
import { upload } from './files';

/** The lowest layer: one request through n8n's helper. */
export const request = (helper: Helper, app: App): Send =>
	async function request(call) {
		const { endpoint, url, method, query, headers, body, form, signal } = call;
		const options = {
			url,
			method,
			qs: query as Record<string, string>,
			headers: { ...headers },
			...(body && { body }),
		};
		const carrier = { helper, domain: app.domain, timeout: timeLeft(call), ...(signal && { signal }) };
		const response = await (form ? upload(carrier, form, options) : exchange(carrier, options));
		if (succeeded(response)) return bodyOf(response);
		throw errorFrom(response, {
			...app,
			sent: [body, query, form && Object.keys(form)],
			endpoint: endpoint.endpoint,
			scopes: endpoint.scopes,
			unproven: call.unproven === true,
		});
	};

const timeLeft = ({ timeout, deadline = Infinity }: Call): number => Math.min(timeout, Math.max(1, deadline - Date.now()));
