import { endpoint, type Facts } from './endpoint';
import { deliveryTypes, recruitmentTypes } from './values';

/** Keys of an external application. */
const application = [
	'id',
	'job_recruitment_type',
	'job_title',
	'resume_source',
	'stage',
	'talent_id',
	'termination_reason',
	'delivery_type',
	'modify_time',
	'create_time',
	'termination_type',
];

export const externalApplication: readonly Facts[] = [
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/external_applications',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-application-info/list.md',
		dated: '2024-12-02',
		limit: ['20/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		query: {
			talent_id: 'string!',
			page_size: { is: 'int', most: 20 },
			page_token: 'string',
		},
		record: {
			at: 'items[]',
			keys: application,
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
			1002102: [400, 'no such talent'],
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_applications',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-application-info/create.md',
		dated: '2024-09-09',
		limit: ['20/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		body: {
			external_id: 'string',
			job_recruitment_type: { is: 'int', values: recruitmentTypes },
			job_title: 'string',
			resume_source: 'string',
			stage: 'string',
			talent_id: 'string!',
			termination_reason: 'string',
			delivery_type: { is: 'int', values: deliveryTypes },
			modify_time: 'int ms',
			create_time: 'int ms',
			termination_type: 'string',
		},
		record: {
			at: 'external_application',
			keys: application,
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
			1002102: [400, 'no such talent'],
		},
	}),
	endpoint({
		endpoint: 'DELETE /open-apis/hire/v1/external_applications/:external_application_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-application-info/delete.md',
		dated: '2024-09-09',
		limit: ['20/min'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		query: {
			talent_id: 'string',
		},
		record: {
			at: 'external_application',
			keys: [
				'id',
				'job_recruitment_type',
				'job_title',
				'resume_source',
				'stage',
				'talent_id',
				'termination_reason',
				'delivery_type',
				'modify_time',
				'termination_type',
			],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'PUT /open-apis/hire/v1/external_applications/:external_application_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update',
		copy: 'hire-v1/get-candidates/import-external-system-information/import-external-application-info/update.md',
		dated: '2025-07-02',
		limit: ['20/s'],
		apps: 'custom',
		scopes: ['hire:external_application'],
		body: {
			job_recruitment_type: { is: 'int', values: recruitmentTypes },
			job_title: 'string',
			resume_source: 'string',
			stage: 'string',
			talent_id: 'string!',
			termination_reason: 'string',
			delivery_type: { is: 'int', values: deliveryTypes },
			modify_time: 'int ms',
			create_time: 'int ms',
			termination_type: 'string',
		},
		record: {
			at: 'external_application',
			keys: application,
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
];
