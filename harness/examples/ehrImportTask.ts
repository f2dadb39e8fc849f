import type { ExampleOperation } from './example';

export const ehrImportTask: readonly ExampleOperation[] = [
	{
		resource: 'ehrImportTask',
		operation: 'update',
		id: 'ehrImportTaskId',
		parameters: { ehrImportTaskId: '={{ $json.id }}', state: 2, additionalFields: { failReason: '={{ $json.reason }}', redirectUrl: 'https://hr.example.com/1' } },
		least: { ehrImportTaskId: '={{ $json.id }}', state: 1 },
		items: [
			{ id: '6914551145542568199', reason: '当前 HC 不可用' },
			{ id: '6914551145542568200', reason: 'Cost centre closed' },
		],
		wire: ({ id, reason }) => ({ path: `/open-apis/hire/v1/ehr_import_tasks/${id}`, body: { state: 2, fail_reason: reason, redirect_url: 'https://hr.example.com/1' } }),
		effect: ({ ehrImportTasks }, { id = '' }) => [ehrImportTasks.get(id)?.state, ehrImportTasks.get(id)?.fail_reason],
		expected: [[2, '当前 HC 不可用'], [2, 'Cost centre closed']],
	},
];
