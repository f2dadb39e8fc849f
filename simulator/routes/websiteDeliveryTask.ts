import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import { tier4 } from '../limits';
import { hire } from '../rejections';
import { route } from '../route';

const PROCESSING = 1;
const SUCCESS = 2;
const FAILED = 3;

export const websiteDeliveryTask = [
	route<Client['hire']['v1']['websiteDeliveryTask']['get']>({
		endpoint: 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id',
		scopes: ['hire:site_application:readonly', 'hire:site_application'],
		limit: tier4,
		query: {},
		body: {},
		reject: hire,
		handle({ tenant, path: { website_id: websiteId, delivery_task_id: id } }) {
			const task = tenant.store.deliveryTasks.get(id);
			if (!task || task.websiteId !== websiteId) throw documented(400, 1002008, 'Task not found or task error');
			const step = task.steps[Math.min(task.looks, task.steps.length - 1)];
			task.looks += 1;
			if (step === 'gone') throw documented(400, 1002008, 'Task not found or task error');
			if (step === 'empty' || step === undefined) return ok({});
			const { delivery, status_msg = 'delivery failed', extra_info = '' } = task;
			if (step === 'sample') return ok({ status: PROCESSING, delivery, status_msg: ' ', extra_info: '  ' });
			return ok({ status: step, ...(step === SUCCESS && { delivery }), ...(step === FAILED && { status_msg, extra_info }) });
		},
	}),
];
