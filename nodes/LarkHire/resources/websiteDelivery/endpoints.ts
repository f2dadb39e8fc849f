import { perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:site_application'] as const;

export const createDeliveryByAttachment = {
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;

export const createDeliveryByResume = {
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;
