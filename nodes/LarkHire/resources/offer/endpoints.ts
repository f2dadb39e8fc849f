import { perMinute, perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:offer:readonly', 'hire:offer'] as const;

export const listOffers = {
	endpoint: 'GET /open-apis/hire/v1/offers',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
} as const satisfies Endpoint;

export const getOffer = {
	endpoint: 'GET /open-apis/hire/v1/offers/:offer_id',
	limit: perSecond(20),
	scopes: [...scopes, 'hire:offer:low_sensitive_info:readonly'],
} as const satisfies Endpoint;

const changes = { scopes: ['hire:offer'], apps: 'custom' } as const;

/** Not idempotent: a status that is reached already may be rejected, or announced again. */
export const updateOfferStatus = {
	endpoint: 'PATCH /open-apis/hire/v1/offers/:offer_id/offer_status',
	limit: perMinute(100),
	...changes,
} as const satisfies Endpoint;

/** Not idempotent, for the same reason. */
export const updateInternOfferStatus = {
	endpoint: 'POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
} as const satisfies Endpoint;

/** Idempotent: an application has one offer, so Feishu rejects the second request. */
export const createOffer = {
	endpoint: 'POST /open-apis/hire/v1/offers',
	limit: perSecond(10),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

export const updateOffer = {
	endpoint: 'PUT /open-apis/hire/v1/offers/:offer_id',
	limit: perSecond(10),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

const forms = ['hire:offer_schema:readonly'] as const;

export const listOfferForms = {
	endpoint: 'GET /open-apis/hire/v1/offer_application_forms',
	limit: perSecond(10),
	scopes: forms,
} as const satisfies Endpoint;

export const getOfferForm = {
	endpoint: 'GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id',
	limit: perMinuteAndSecond(1000, 50),
	scopes: forms,
} as const satisfies Endpoint;
