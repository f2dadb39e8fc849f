import { perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

export const getDeliveryTask = {
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:site_application:readonly', 'hire:site_application'],
} as const satisfies Endpoint;
