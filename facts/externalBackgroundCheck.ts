import { endpoint, type Facts } from './endpoint';

const folder = 'hire-v1/get-candidates/import-external-system-information/import-external-background-info';
const scopes = ['hire:external_application'];
const keys = ['id', 'external_application_id', 'date', 'name', 'result', 'attachment_list'];
const codes = {
	1002001: [500, 'failure inside Feishu'],
	1002002: [400, 'bad parameter'],
} as const;
const details = {
	external_application_id: 'string!',
	date: 'int ms',
	name: 'string',
	result: 'string',
	// Whether an update accepts IDs from attachment_list, or only those of uploads, is not on the page. UNCONFIRMED.
	attachment_id_list: 'string[]',
} as const;

export const externalBackgroundCheck: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_background_checks',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create',
		copy: `${folder}/create.md`,
		dated: '2024-09-09',
		limit: ['20/s'],
		apps: 'custom',
		scopes,
		// external_id: once in 24 hours. What a second request answers is not on the page. UNCONFIRMED.
		body: { external_id: 'string', ...details },
		record: { at: 'external_background_check', keys },
		codes,
	}),
	endpoint({
		endpoint: 'PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update',
		copy: `${folder}/update.md`,
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes,
		// Overwrites everything.
		body: details,
		record: { at: 'external_background_check', keys },
		codes,
	}),
	endpoint({
		endpoint: 'DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/delete',
		copy: `${folder}/delete.md`,
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes,
		codes,
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_background_checks/batch_query',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/batch_query',
		copy: `${folder}/batch_query.md`,
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:external_application', 'hire:external_application:readonly'],
		query: {
			external_application_id: 'string',
			page_size: { is: 'int', default: 10, most: 20 },
			page_token: 'string',
		},
		// With IDs, no other filter counts.
		body: { external_background_check_id_list: { is: 'string[]', most: 20 } },
		record: { at: 'items[]', keys },
		codes,
	}),
];
