import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { route } from '../route';
import { said } from '../validate';

const GRANTED = 1;
const NOT_GRANTED = 2;

/** Lists the scopes that the routes need, and whatever else the app was granted. */
export const scopes = (known: readonly string[]) => [
	route<Client['application']['v6']['scope']['list']>({
		endpoint: 'GET /open-apis/application/v6/scopes',
		scopes: [],
		// The page says "special", without figures.
		limit: [],
		query: {},
		body: {},
		reject: (violation) => assumed(400, 99992402, said(violation), 'the endpoint takes nothing; general code for bad fields'),
		handle({ app }) {
			if (app?.installed === false) throw documented(400, 212100, 'app is not installed');
			const granted = new Set(app?.scopes ?? known);
			const all = [...new Set([...known, ...granted])];
			return ok({
				scopes: all.map((name) => ({
					scope_name: name,
					grant_status: granted.has(name) ? GRANTED : NOT_GRANTED,
					scope_type: 'tenant' as const,
				})),
			});
		},
	}),
];
