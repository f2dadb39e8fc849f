import type { Client } from '@larksuiteoapi/node-sdk';
import { malformed } from '../apps';
import { route } from '../route';
import { required, text } from '../validate';

export const auth = [
	route<Client['auth']['v3']['tenantAccessToken']['internal']>({
		endpoint: 'POST /open-apis/auth/v3/tenant_access_token/internal',
		scopes: [],
		limit: [],
		open: true,
		query: {},
		body: { app_id: required(text), app_secret: required(text) },
		reject: malformed,
		// The token stands beside `code`, not in `data` as the SDK's types have it.
		handle: ({ tenant, body }) => ({ code: 0, msg: 'ok', ...tenant.apps.issue(body.app_id, body.app_secret) }),
	}),
];
