import { perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:external_offer'] as const;

/** Not idempotent: what a second request with the same external ID answers is not documented. */
export const createExternalOffer = {
	endpoint: 'POST /open-apis/hire/v1/external_offers',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;

export const queryExternalOffers = {
	endpoint: 'POST /open-apis/hire/v1/external_offers/batch_query',
	limit: perSecond(10),
	scopes: ['hire:external_offer:readonly', 'hire:external_offer'],
	apps: 'custom',
	safe: true,
} as const satisfies Endpoint;

export const updateExternalOffer = {
	endpoint: 'PUT /open-apis/hire/v1/external_offers/:external_offer_id',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;

export const deleteExternalOffer = {
	endpoint: 'DELETE /open-apis/hire/v1/external_offers/:external_offer_id',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;
