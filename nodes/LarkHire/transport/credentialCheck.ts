import type { ICredentialDataDecryptedObject, INodeCredentialTestResult } from 'n8n-workflow';
import type { Endpoint } from '../api/endpoint';
import { appOf, consoleLink, isOpenToOthers, regions, type App } from '../api/app';
import { LarkError } from '../api/larkError';
import { t } from '../language/texts';
import { dictionary } from '../api/response';
import { grantedScopes, isGranted, listScopes } from '../api/scopes';
import { requestAccessToken, TOKEN_TIMEOUT_MS } from './accessToken';
import type { Helper } from './exchange';
import { request } from './request';

/** An app made for one task lacks the scopes of dozens of operations: too many to read. */
const NAMED_AT_MOST = 6;
const [, PATH = ''] = listScopes.endpoint.split(' ');

/** Something that users want to do, and the endpoints it needs. */
export interface Need {
	readonly name: string;
	readonly endpoints: readonly Endpoint[];
}

const unprotected = () => t`Warning: the Base URL begins with http, so the App Secret and all data can be read in transit. Use https.`;
const ok = (message: string): INodeCredentialTestResult => ({ status: 'OK', message });
const wrong = (message: string): INodeCredentialTestResult => ({ status: 'Error', message });

/**
 * Tests a credential: is it a Feishu API, is the app known there, is the secret right, is this IP address allowed (the token endpoint
 * does not check that), is the app installed, and which of the needed scopes are granted.
 */
export async function check(
	helper: Helper,
	credential: ICredentialDataDecryptedObject,
	needs: readonly Need[],
): Promise<INodeCredentialTestResult> {
	try {
		const app = appOf(credential);
		const { status, message } = judge(app, needs, await grantedTo(app, helper));
		return { status, message: isOpenToOthers(app.domain) ? `${message} ${unprotected()}` : message };
	} catch (error) {
		return wrong(error instanceof LarkError ? error.asText : error instanceof Error ? error.message : t`Unknown failure`);
	}
}

async function grantedTo(app: App, helper: Helper): Promise<ReadonlySet<string>> {
	const send = request(helper, app);
	const { value } = await requestAccessToken(send, app).catch(async (error: unknown) => {
		throw (await wrongRegion(helper, app, error)) ?? error;
	});
	const headers = { Authorization: `Bearer ${value}` };
	const body = await send({ endpoint: listScopes, url: app.domain + PATH, method: 'GET', headers, timeout: TOKEN_TIMEOUT_MS });
	return grantedScopes(dictionary(body).data);
}

/** Asks the other public region about an unknown App ID, with a made-up secret: the real one is never sent there. */
async function wrongRegion(helper: Helper, { domain, appId }: App, error: unknown): Promise<Error | undefined> {
	const other = domain === regions.feishu ? regions.lark : domain === regions.lark ? regions.feishu : undefined;
	if (!other || !blames(error, 'appId')) return undefined;
	const app = { domain: other, appId, appSecret: 'region-probe' };
	const known = await requestAccessToken(request(helper, app), app).then(
		() => false,
		(rejected: unknown) => blames(rejected, 'appSecret'),
	);
	const name = other === regions.lark ? 'Lark' : t`Feishu`;
	return known ? new Error(t`Wrong region: this app belongs to ${name}. Choose that region in the credential.`) : undefined;
}

const blames = (error: unknown, field: 'appId' | 'appSecret') => error instanceof LarkError && error.facts.blame === field;

const some = (names: readonly string[]) =>
	names.length > NAMED_AT_MOST
		? t`${names.slice(0, NAMED_AT_MOST).join(t`, `)} and ${names.length - NAMED_AT_MOST} more`
		: names.join(t`, `);

function judge(app: App, needs: readonly Need[], has: ReadonlySet<string>): INodeCredentialTestResult {
	const missing = needs.map(({ name, endpoints }) => ({
		name,
		scopes: endpoints.filter((endpoint) => !isGranted(endpoint, has)).map(({ scopes }) => scopes[0] ?? ''),
	}));
	const lacking = missing.filter(({ scopes }) => scopes.length > 0);
	if (lacking.length === 0) return ok(t`Connection successful. All scopes that this node uses are granted.`);
	const scopes = [...new Set(lacking.flatMap((need) => need.scopes))];
	const link = consoleLink(app.domain, app.appId, scopes);
	const what = t`Scopes not granted: ${some(scopes)} (for ${some(lacking.map(({ name }) => name))}). Grant them in the developer console and publish a new version of the app.`;
	const whatAndWhere = link ? `${what} ${link}` : what;
	return lacking.length < needs.length
		? ok(t`Connection successful. ${whatAndWhere}`)
		: wrong(t`The app is connected, but has no scope for any operation of this node. ${whatAndWhere}`);
}
