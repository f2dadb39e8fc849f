import { perSecond, type Endpoint } from '../api/endpoint';

export const queryLocations = {
	endpoint: 'POST /open-apis/hire/v1/locations/query',
	limit: perSecond(5),
	scopes: ['hire:location:readonly'],
	safe: true,
} as const satisfies Endpoint;
