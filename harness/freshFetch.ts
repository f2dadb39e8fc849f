/**
 * fetch() over a connection of its own. A server such as n8n closes connections that have been idle for some seconds, sometimes just when
 * one of them is used again, and then the request fails.
 */
export const freshFetch = async (url: string | URL, { headers, ...init }: RequestInit = {}): Promise<Response> =>
	await fetch(url, { ...init, headers: { connection: 'close', ...Object.fromEntries(new Headers(headers)) } });
