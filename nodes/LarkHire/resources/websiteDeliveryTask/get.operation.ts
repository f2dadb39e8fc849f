import { id } from '../../fields/ids';
import { websiteLocator } from '../website/fields';
import { operation } from '../../framework/operation';
import { ownOptions } from '../../framework/options';
import { awaiting, awaitTask, longWait, lookAt, sleeps, waitOptions } from './waiting';
import { getDeliveryTask } from './endpoints';

export const deliveryTaskId = id({
	displayName: 'Delivery Task ID',
	name: 'deliveryTaskId',
	placeholder: 'e.g. f1c2a0f138ec492d99d7ab73594158ad',
	description: 'ID from Website Delivery: Create by Attachment',
});

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a website delivery task',
	description: 'Get the result of a website delivery, or wait for it',
	endpoint: getDeliveryTask,
	recordKey: 'deliveryTaskId',
	fields: [websiteLocator, deliveryTaskId, ownOptions(waitOptions)],
	longWait,
	sleeps: ({ options }) => sleeps(options),
	async execute({ lark, within, params: { websiteId, deliveryTaskId: taskId, options } }) {
		const task = { websiteId, taskId };
		if (sleeps(options)) {
			const data = await lookAt(lark, task);
			return data.finished ? { data } : { data, awaiting: awaiting(task, options) };
		}
		return { data: await (options.waitForCompletion ? awaitTask(within, task, options.waitTimeout) : lookAt(lark, task)) };
	},
});
