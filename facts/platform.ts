import { endpoint, type Facts } from './endpoint';

export const platform: readonly Facts[] = [
	endpoint({
		endpoint: 'GET /open-apis/application/v6/scopes',
		page: 'uAjLw4CM/ukTMukTMukTM/application-v6/scope/list',
		copy: 'application-v6/scope/list.md',
		dated: '2024-08-26',
		limit: [],
		apps: 'custom and store',
		scopes: [],
		record: { at: 'scopes[]', keys: ['scope_name', 'grant_status'] },
		codes: {
			212100: [400, 'the app is not installed'],
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/auth/v3/tenant_access_token/internal',
		page: 'ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal',
		copy: 'authentication-management/access-token/tenant_access_token_internal.md',
		dated: '2025-03-26',
		limit: [],
		apps: 'custom',
		scopes: [],
		body: {
			app_id: 'string!',
			app_secret: 'string!',
		},
	}),
];
