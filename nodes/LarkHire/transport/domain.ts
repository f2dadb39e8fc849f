import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

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

/** Where scopes are granted; a private deployment's console is not known. */
export const consoleLink = (domain: string, appId: string, scopes: readonly string[]): string | undefined => {
	const url = `${domain}/app/${appId}/auth?q=${scopes.join(',')}&op_from=openapi&token_type=tenant`;
	return regionOf(url) ? url : undefined;
};

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** Reads the credential's fields; throws an Error whose message says which one is wrong. */
export function appOf(credential: ICredentialDataDecryptedObject): App {
	const app = { domain: domainOf(credential), appId: text(credential.appId), appSecret: text(credential.appSecret) };
	if (app.appId === '') throw new Error('The App ID in the Lark Hire API credential is empty');
	if (app.appSecret === '') throw new Error('The App Secret in the Lark Hire API credential is empty');
	return app;
}

export function domainOf({ region, baseUrl }: ICredentialDataDecryptedObject): string {
	if (region === 'lark') return regions.lark;
	if (region !== 'custom') return regions.feishu;
	const given = text(baseUrl).replace(/(?<!\/)\/+$/, '');
	const url = URL.canParse(given) ? new URL(given) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
		throw new Error('The Base URL in the Lark Hire API credential must be an http or https address such as https://open.example.com');
	}
	return given;
}
