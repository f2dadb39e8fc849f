import type { ICredentialDataDecryptedObject, INodeCredentialTestResult } from 'n8n-workflow';
import type { Endpoint } from '../framework/endpoint';
import { appOf, consoleLink, regions, type App } from './domain';
import { errorFrom, LarkError, notFeishu } from './errors';
import { exchange, type Helper } from './http';
import { failureOf, secretRefused, succeeded, type Reply } from './reply';

const TIMEOUT_MS = 10_000;
/** An app for one task lacks what dozens of operations need: nobody reads that. */
const NAMED_AT_MOST = 6;
const paths = { signIn: '/open-apis/auth/v3/tenant_access_token/internal', scopes: '/open-apis/application/v6/scopes' };

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
export async function check(helper: Helper, credential: ICredentialDataDecryptedObject, needs: readonly Need[]): Promise<INodeCredentialTestResult> {
	try {
		const app = appOf(credential);
		const token = await askToken(helper, app);
		if (!succeeded(token)) return wrong(await whyNoToken(helper, app, token));
		const { tenant_access_token: bearer } = token.body as { tenant_access_token?: unknown };
		if (typeof bearer !== 'string') throw notFeishu(app.domain);
		const headers = { Authorization: `Bearer ${bearer}` };
		const scopes = await exchange(helper, { url: app.domain + paths.scopes, method: 'GET', headers, timeout: TIMEOUT_MS }, app.domain);
		if (!succeeded(scopes)) throw errorFrom(scopes, { ...app, sent: [], scopes: [] });
		return judge(app, needs, granted(scopes));
	} catch (error) {
		return wrong(error instanceof LarkError ? inWords(error) : error instanceof Error ? error.message : 'Unknown failure');
	}
}

const inWords = ({ message, description }: LarkError) => `${message}. ${description}`;

const askToken = async (helper: Helper, { domain, appId, appSecret }: App): Promise<Reply> =>
	await exchange(helper, { url: domain + paths.signIn, method: 'POST', body: { app_id: appId, app_secret: appSecret }, timeout: TIMEOUT_MS }, domain);

const idIsUnknown = (reply: Reply): boolean => [10003, 10014].includes(failureOf(reply.body)?.code ?? 0) && !secretRefused(reply);

async function whyNoToken(helper: Helper, app: App, reply: Reply): Promise<string> {
	const other = idIsUnknown(reply) ? await regionThatKnows(helper, app) : undefined;
	return other ? `Wrong region: this app belongs to ${other}. Choose that region in the credential.` : inWords(errorFrom(reply, { ...app, sent: [], scopes: [] }));
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
	const { data } = body as { data?: { scopes?: ReadonlyArray<{ scope_name?: string; grant_status?: number; scope_type?: string }> } };
	return new Set((data?.scopes ?? []).filter(({ grant_status: status, scope_type: type }) => status === 1 && type !== 'user').map(({ scope_name: name = '' }) => name));
}

const some = (names: readonly string[]) => (names.length > NAMED_AT_MOST ? `${names.slice(0, NAMED_AT_MOST).join(', ')} and ${names.length - NAMED_AT_MOST} more` : names.join(', '));

function judge(app: App, needs: readonly Need[], has: ReadonlySet<string>): INodeCredentialTestResult {
	const missing = needs.map(({ name, endpoints }) => ({ name, scopes: endpoints.filter(({ scopes }) => !scopes.some((scope) => has.has(scope))).map(({ scopes }) => scopes[0] ?? '') }));
	const lacking = missing.filter(({ scopes }) => scopes.length > 0);
	if (lacking.length === 0) return ok('Connection successful. All scopes that this node uses are granted.');
	const scopes = [...new Set(lacking.flatMap((need) => need.scopes))];
	const link = consoleLink(app.domain, app.appId, scopes);
	const what = `Scopes not granted: ${some(scopes)} (for ${some(lacking.map(({ name }) => name))}). Grant them in the developer console and publish a new version of the app.${link ? ` ${link}` : ''}`;
	return lacking.length < needs.length ? ok(`Connection successful. ${what}`) : wrong(`The app is connected, but may not use anything of this node. ${what}`);
}
