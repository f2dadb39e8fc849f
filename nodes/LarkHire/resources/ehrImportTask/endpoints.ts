import { perSecond, type Endpoint } from '../../api/endpoint';

export const updateEhrImportTask = {
	endpoint: 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id',
	limit: perSecond(50),
	scopes: ['hire:ehr_import'],
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;
