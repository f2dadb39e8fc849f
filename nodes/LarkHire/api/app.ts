import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { t } from '../language/texts';

/** A credential of type `larkHireApi` after checking. */
export interface App {
	/** Scheme and host (and path prefix of a private deployment), no trailing slash. */
	readonly domain: string;
	readonly appId: string;
	readonly appSecret: string;
}

export const regions = {
	feishu: 'https://open.feishu.cn',
	lark: 'https://open.larksuite.com',
} as const;

/** The public region in whose developer console an address is. */
export const regionOf = (url: string): string | undefined => Object.values(regions).find((region) => url.startsWith(`${region}/app/`));

/** What proves that a request to the webhook is Feishu's; either may be empty. */
export interface WebhookSecrets {
	readonly appId: string;
	readonly encryptKey: string;
	readonly verificationToken: string;
}

/** Where scopes are granted; a private deployment's console is not known. */
export const consoleLink = (domain: string, appId: string, scopes: readonly string[]): string | undefined => {
	const url = `${domain}/app/${appId}/auth?q=${scopes.join(',')}&op_from=openapi&token_type=tenant`;
	return regionOf(url) ? url : undefined;
};

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** Reads the credential's fields; throws an Error whose message says which one is wrong. */
export function appOf(credential: ICredentialDataDecryptedObject): App {
	const app = { domain: domainOf(credential), appId: text(credential.appId), appSecret: text(credential.appSecret) };
	if (app.appId === '') throw new Error(t`The App ID in the Lark Hire API credential is empty`);
	if (app.appSecret === '') throw new Error(t`The App Secret in the Lark Hire API credential is empty`);
	return app;
}

export const webhookSecretsOf = ({ appId, encryptKey, verificationToken }: ICredentialDataDecryptedObject): WebhookSecrets => ({
	appId: text(appId),
	encryptKey: text(encryptKey),
	verificationToken: text(verificationToken),
});

export function domainOf({ region, baseUrl }: ICredentialDataDecryptedObject): string {
	if (region === 'lark') return regions.lark;
	if (region !== 'custom') return regions.feishu;
	const given = text(baseUrl);
	// Some parsers repair http:host and http:\\host, others do not.
	const url = /^https?:\/\/[^/\\?#]/i.test(given) && URL.canParse(given) ? new URL(given) : undefined;
	if (!url || /[\\?#]/.test(given) || url.username || url.password) {
		throw new Error(
			t`The Base URL in the Lark Hire API credential must be an http or https address such as https://open.example.com, without a user, a password, "?" or "#"`,
		);
	}
	return url.origin + url.pathname.replace(/(?<!\/)\/+$/, '');
}

/** Addresses within this computer or an organization's own network; a name without a dot is not public. */
const NEAR =
	/^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^\[(?:::1|f[cd][\da-f]*:.*|fe80:.*)\]$|^[^.:[\]]+$|\.(?:local|localhost|internal|lan)$/;

/** The App Secret and all data would cross public networks unencrypted. */
export function isOpenToOthers(domain: string): boolean {
	const { protocol, hostname } = new URL(domain);
	return protocol === 'http:' && !NEAR.test(hostname);
}
