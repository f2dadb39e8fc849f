import type { ICredentialDataDecryptedObject, INodeCredentialTestResult } from 'n8n-workflow';
import type { Endpoint } from '../api/endpoint';
import { appOf, consoleLink, isOpenToOthers, regions, type App } from '../api/app';
import { errorFrom, LarkError } from '../api/errors';
import { exchange, type Helper } from './request';
import { appUnknown, dictionaries, dictionary, secretRefused, succeeded, text, type Reply } from '../api/response';
import { askToken, TOKEN_TIMEOUT_MS, tokenIn } from './accessToken';

/** An app for one task lacks what dozens of operations need: nobody reads that. */
const NAMED_AT_MOST = 6;
const UNPROTECTED = 'Warning: the Base URL begins with http, so the App Secret and all data can be read on the way. Use https.';
const SCOPES = '/open-apis/application/v6/scopes';

/** Something that users want to do, and the endpoints it takes. */
export interface Need {
	readonly name: string;
	readonly endpoints: readonly Endpoint[];
}

const ok = (message: string): INodeCredentialTestResult => ({ status: 'OK', message });
const wrong = (message: string): INodeCredentialTestResult => ({ status: 'Error', message });

/**
 * Tests a credential: is it a Feishu API, is the app known there, is the secret right, may this computer call (the token
 * endpoint does not tell), is the app installed, and which of the needed scopes are granted.
 */
export async function check(
	helper: Helper,
	credential: ICredentialDataDecryptedObject,
	needs: readonly Need[],
): Promise<INodeCredentialTestResult> {
	try {
		const app = appOf(credential);
		const token = await askToken(helper, app);
		if (!succeeded(token)) return wrong(await whyNoToken(helper, app, token));
		const headers = { Authorization: `Bearer ${tokenIn(token, app).value}` };
		const scopes = await exchange(helper, { url: app.domain + SCOPES, method: 'GET', headers, timeout: TOKEN_TIMEOUT_MS }, app.domain);
		if (!succeeded(scopes)) throw errorFrom(scopes, { ...app, sent: [], scopes: [] });
		const { status, message } = judge(app, needs, granted(scopes));
		return { status, message: isOpenToOthers(app.domain) ? `${message} ${UNPROTECTED}` : message };
	} catch (error) {
		return wrong(error instanceof LarkError ? error.asText : error instanceof Error ? error.message : 'Unknown failure');
	}
}

async function whyNoToken(helper: Helper, app: App, reply: Reply): Promise<string> {
	const other = appUnknown(reply) ? await regionThatKnows(helper, app) : undefined;
	return other
		? `Wrong region: this app belongs to ${other}. Choose that region in the credential.`
		: errorFrom(reply, { ...app, sent: [], scopes: [], unproven: true }).asText;
}

/** Asks the other public region about the App ID, with a made-up secret: the real one is never sent there. */
async function regionThatKnows(helper: Helper, { domain, appId }: App): Promise<'Feishu' | 'Lark' | undefined> {
	const other = domain === regions.feishu ? ('lark' as const) : domain === regions.lark ? ('feishu' as const) : undefined;
	if (!other) return undefined;
	const reply = await askToken(helper, { domain: regions[other], appId, appSecret: 'region-probe' }).catch(() => undefined);
	return reply && secretRefused(reply) ? ({ feishu: 'Feishu', lark: 'Lark' } as const)[other] : undefined;
}

/** Scopes that the tenant has granted to the app itself; a grant for users does not serve its own calls. */
function granted({ body }: Reply): ReadonlySet<string> {
	const { scopes } = dictionary(dictionary(body).data);
	return new Set(
		dictionaries(scopes)
			.filter(({ grant_status: status, scope_type: type }) => status === 1 && type !== 'user')
			.map(({ scope_name: name }) => text(name)),
	);
}

const some = (names: readonly string[]) =>
	names.length > NAMED_AT_MOST ? `${names.slice(0, NAMED_AT_MOST).join(', ')} and ${names.length - NAMED_AT_MOST} more` : names.join(', ');

function judge(app: App, needs: readonly Need[], has: ReadonlySet<string>): INodeCredentialTestResult {
	const missing = needs.map(({ name, endpoints }) => ({
		name,
		scopes: endpoints.filter(({ scopes }) => !scopes.some((scope) => has.has(scope))).map(({ scopes }) => scopes[0] ?? ''),
	}));
	const lacking = missing.filter(({ scopes }) => scopes.length > 0);
	if (lacking.length === 0) return ok('Connection successful. All scopes that this node uses are granted.');
	const scopes = [...new Set(lacking.flatMap((need) => need.scopes))];
	const link = consoleLink(app.domain, app.appId, scopes);
	const what = `Scopes not granted: ${some(scopes)} (for ${some(lacking.map(({ name }) => name))}). Grant them in the developer console and publish a new version of the app.${link ? ` ${link}` : ''}`;
	return lacking.length < needs.length
		? ok(`Connection successful. ${what}`)
		: wrong(`The app is connected, but may not use anything of this node. ${what}`);
}
