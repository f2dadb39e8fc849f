import type { ExampleOperation } from './example';

const site = { __rl: true, mode: 'id', value: '={{ $json.site }}' };

export const websiteDeliveryTask: readonly ExampleOperation[] = [
	{
		resource: 'websiteDeliveryTask',
		operation: 'get',
		id: 'deliveryTaskId',
		parameters: { websiteId: site, deliveryTaskId: '={{ $json.id }}' },
		least: { websiteId: site, deliveryTaskId: '={{ $json.id }}' },
		items: [
			{ id: 'f1c2a0f138ec492d99d7ab73594158ad', site: '7047318856652261676' },
			{ id: 'f1c2a0f138ec492d99d7ab73594158ae', site: '7047318856652261676' },
		],
		wire: ({ id, site: website }) => ({ path: `/open-apis/hire/v1/websites/${website}/delivery_tasks/${id}` }),
		effect: ({ deliveryTasks }, { id = '' }) => deliveryTasks.get(id)?.looks,
		expected: [1, 1],
	},
];
