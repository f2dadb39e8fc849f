import type { Endpoint } from './endpoint';
import { dictionaries, dictionary, text } from './response';

/** Which scopes the tenant has granted to the app. Feishu paces it without saying how fast. */
export const listScopes = {
	endpoint: 'GET /open-apis/application/v6/scopes',
	limit: [],
	scopes: [],
} as const satisfies Endpoint;

/** The scopes that are granted to the app itself, from the response's `data`; a grant for users does not cover the app's own calls. */
export const grantedScopes = (data: unknown): ReadonlySet<string> =>
	new Set(
		dictionaries(dictionary(data).scopes)
			.filter(({ grant_status: status, scope_type: type }) => status === 1 && type !== 'user')
			.map(({ scope_name: name }) => text(name)),
	);

/** Any one of an endpoint's scopes is enough. */
export const isGranted = ({ scopes }: Pick<Endpoint, 'scopes'>, has: ReadonlySet<string>): boolean =>
	scopes.some((scope) => has.has(scope));
