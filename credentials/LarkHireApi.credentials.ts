import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { appOf, domainOf } from '../nodes/LarkHire/api/app';
import { LarkError } from '../nodes/LarkHire/api/larkError';
import { shown } from '../nodes/LarkHire/language/shown';
import { t } from '../nodes/LarkHire/language/texts';
import { isUsable, requestAccessToken } from '../nodes/LarkHire/transport/accessToken';
import { zh } from './zh';
import type { Helper } from '../nodes/LarkHire/transport/exchange';
import { request } from '../nodes/LarkHire/transport/request';

/**
 * Where an HTTP client sends it. `https:evil.example` is a path to a parser that has a base of the same scheme, and another host to
 * one that has none: nothing but a path or a whole address is one thing to all of them.
 */
function targetOf(url: string, base: string): URL | undefined {
	if (url.includes('\\')) return undefined;
	if (/^[a-z][\w+.-]*:\/\/[^/]/i.test(url)) return URL.canParse(url) ? new URL(url) : undefined;
	return /^(?:\/(?!\/)|$)/.test(url) && URL.canParse(url, base) ? new URL(url, base) : undefined;
}

export class LarkHireApi implements ICredentialType {
	name = 'larkHireApi';

	displayName = 'Lark Hire API';

	icon = { light: 'file:../nodes/LarkHire/larkHire.svg', dark: 'file:../nodes/LarkHire/larkHire.dark.svg' } as const;

	documentationUrl = 'https://www.npmjs.com/package/n8n-nodes-lark-hire#credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			default: 'feishu',
			options: [
				{ name: 'Custom', value: 'custom', description: 'A private deployment or a gateway' },
				{ name: 'Feishu (open.feishu.cn)', value: 'feishu' },
				{ name: 'Lark (open.larksuite.com)', value: 'lark' },
			],
			description: 'Where the app was created. An app exists in one region only.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://open.example.com',
			displayOptions: { show: { region: ['custom'] } },
			description: 'Address of the Open API, without /open-apis',
		},
		{
			displayName: 'App ID',
			name: 'appId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. cli_9f5343c580712544',
			description: 'From the developer console, under "Credentials & Basic Info"',
		},
		{
			displayName: 'App Secret',
			name: 'appSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'From the developer console, under "Credentials & Basic Info"',
		},
		{
			displayName: 'Encrypt Key',
			name: 'encryptKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only for the Lark Hire Webhook Trigger. From the developer console, under "Events & Callbacks" > "Encryption Strategy". Leave it empty if the app has none.',
		},
		{
			displayName: 'Verification Token',
			name: 'verificationToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only for the Lark Hire Webhook Trigger. From the developer console, under "Events & Callbacks" > "Encryption Strategy".',
		},
		// For the HTTP Request node; Lark Hire's own nodes keep their token elsewhere.
		{ displayName: 'Access Token', name: 'accessToken', type: 'hidden', typeOptions: { expirable: true, password: true }, default: '' },
		{ displayName: 'Expires At', name: 'expiresAt', type: 'hidden', default: '' },
	];

	constructor() {
		this.displayName = shown({ displayName: this.displayName }, zh).displayName;
		this.properties = shown(this.properties, zh);
	}

	/** n8n calls it when there is no token yet, and again after `authenticate` or the service has rejected the current one. */
	async preAuthentication(
		this: IHttpRequestHelper,
		credential: ICredentialDataDecryptedObject,
	): Promise<{ accessToken: string; expiresAt: number }> {
		const app = appOf(credential);
		try {
			const { value, expiresAt } = await requestAccessToken(request(this.helpers.httpRequest as Helper, app), app);
			return { accessToken: value, expiresAt };
		} catch (error) {
			// n8n shows the message alone.
			throw error instanceof LarkError ? new Error(error.asText) : error;
		}
	}

	authenticate: IAuthenticate = async (
		credential: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const { url, baseURL, uri } = request as IHttpRequestOptions & { uri?: string };
		const domain = domainOf(credential);
		if (targetOf(url ?? uri ?? '', baseURL ?? domain)?.origin !== new URL(domain).origin) {
			throw new Error(t`The Lark Hire API credential is only for ${domain}: the access token is not sent to another host`);
		}
		// n8n has no way to say that a token has expired before the service does, so this takes the shape of the service's 401.
		if (!isUsable({ expiresAt: Number(credential.expiresAt) })) {
			throw Object.assign(new Error('The access token has expired'), { response: { status: 401 } });
		}
		// Unless told otherwise, n8n sends it along with a redirect to another host.
		request.sendCredentialsOnCrossOriginRedirect = false;
		request.headers = { ...request.headers, Authorization: `Bearer ${String(credential.accessToken)}` };
		return request;
	};
}
