import { perMinute, type Endpoint } from '../../api/endpoint';

export const searchOffboardings = {
	endpoint: 'POST /open-apis/corehr/v1/offboardings/search',
	limit: perMinute(100),
	scopes: ['corehr:offboarding:read', 'corehr:offboarding:write'],
	safe: true,
} as const satisfies Endpoint;
