import type { Sentence } from './codes';
import { LarkError } from './larkError';
import { t, translated } from '../language/texts';

/**
 * No response came: `cause` is the network error's code (ECONNRESET, ETIMEDOUT, …). It stands in the description, because n8n
 * replaces a whole message in which it finds such a code.
 */
export function noResponse(cause: string, domain: string): LarkError {
	if (/CERT|SIGNATURE|_ISSUER/.test(cause)) return untrusted(cause, domain);
	if (cause === 'HPE_HEADER_OVERFLOW') return longHeaders(domain);
	return new LarkError(
		/TIMEDOUT|ECONNABORTED|TIMEOUT/.test(cause)
			? { what: 'Feishu did not respond in time', todo: t`Run it again, or raise the timeout in the options. (${cause})` }
			: { what: t`No connection to ${domain}`, todo: t`Check the network, the proxy, and the region in the credential. (${cause})` },
		{ kind: 'network', lost: !/REFUSED|NOTFOUND|EAI_AGAIN|UNREACH/.test(cause) },
	);
}

/** Whoever responds there, nothing was sent to it. No retry helps. */
const untrusted = (cause: string, domain: string): LarkError =>
	new LarkError(
		{
			what: t`The certificate of ${domain} is not trusted`,
			todo: t`Nothing was sent. Check the address in the credential. If your organization issues its own certificates, set NODE_EXTRA_CA_CERTS to the file of its authority for n8n, and restart it. (${cause})`,
		},
		{ kind: 'credential' },
	);

/** A response came, and a retry would bring the same. */
const longHeaders = (domain: string): LarkError =>
	new LarkError(
		{
			what: t`The response of ${domain} has longer headers than n8n accepts`,
			todo: 'Nothing of it was used. A proxy or gateway may stand in between; check the base URL in the credential.',
		},
		{ kind: 'rejected', lost: true },
	);

/** `megabytes`: how much is read. */
export const tooLarge = (megabytes: number, domain: string): LarkError =>
	new LarkError(
		{
			what: t`The response of ${domain} is larger than ${megabytes} MB`,
			todo: 'Nothing of it was used. Request less at a time: a smaller page size, or fewer fields.',
		},
		{ kind: 'rejected', lost: true },
	);

/** Not sent, because nothing came back for so many items before. */
export const away = (items: number): LarkError =>
	new LarkError(
		{
			what: t`Not sent: Feishu has not responded to the last ${items} items`,
			todo: 'Check the network and the proxy, then send the items again.',
		},
		{ kind: 'network', lost: false },
	);

/** Whoever responds there, it is not Feishu. `answer`: a status, or what came instead. */
export const foreign = (domain: string, answer: string | number): Sentence => ({
	what: t`${domain} returned ${answer} and does not look like a Feishu API`,
	todo: 'Check the region and the base URL in the credential.',
});

export const BETWEEN = 'A proxy, gateway or firewall in between may have rejected it, perhaps for what it contains.';

/** Not sent, because so many before were rejected by something that is not Feishu. */
export const notSentAgain = (status: number | undefined, times: number, domain: string): LarkError =>
	new LarkError(
		{
			what: t`${domain} responded with ${String(status)} to ${times} requests in a row, but not as Feishu does`,
			todo:
				status === 404
					? 'This item was not sent. Check the path. Otherwise a proxy or gateway in between blocks such requests.'
					: t`This item was not sent. ${translated(BETWEEN)}`,
		},
		{ kind: 'rejected', ...(status !== undefined && { httpStatus: status }), foreign: true },
	);

export const notUnderstood: Sentence = {
	what: "Feishu's response was cut off or is not as documented",
	todo: 'A proxy may stand in between. Run it again.',
};

/** Feishu reports success, but the response cannot be used. */
export const unexpectedResponse = (): LarkError => new LarkError(notUnderstood, { kind: 'unavailable', lost: true });

/** Nothing of the item was sent: its own time was up before the app had a token. */
export const tokenTooLate = (): LarkError =>
	new LarkError(
		{
			what: 'Feishu returned no access token in time',
			todo: 'The request was not sent. Run it again, or raise the timeout in the options.',
		},
		{ kind: 'network', lost: false },
	);

/** The time was up before the request could be sent. */
export const noSlot = (): LarkError =>
	new LarkError(
		{
			what: "Feishu's rate limit left no slot in time",
			todo: 'Other nodes may use the same app. The request was not sent; run it again later.',
		},
		{ kind: 'rateLimited', abandoned: true },
	);

/** The token endpoint responded without a token. */
export const notFeishu = (domain: string): LarkError => new LarkError(foreign(domain, t`no token`), { kind: 'credential' });

/** A list reports a next page, but not which, or one that was already read. */
export const endless = (domain: string): LarkError =>
	new LarkError(
		{
			what: "Feishu's list could not be read to the end",
			todo: t`${domain} reports more records, but not how to get them. The records already read are not returned, because the list would look complete. Run it again.`,
		},
		{ kind: 'unavailable' },
	);
