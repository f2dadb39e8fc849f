import { endpoint, type Facts } from './endpoint';

export const ehrImportTask: readonly Facts[] = [
	endpoint({
		endpoint: 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch',
		copy: 'hire-v1/candidate-management/delivery-process-management/onboard/patch-ehr_import_task.md',
		dated: '2024-07-10',
		limit: ['50/s'],
		apps: 'custom',
		scopes: ['hire:ehr_import'],
		body: {
			fail_reason: 'string',
			redirect_url: 'string',
			state: { is: 'int!', values: { 1: 'imported', 2: 'failed' } },
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
];
