import { endpoint, type Facts } from './endpoint';

const folder = 'hire-v1/get-candidates/import-external-system-information/import-external-offer-info';
const scopes = ['hire:external_offer'];
const keys = ['id', 'external_application_id', 'biz_create_time', 'owner', 'offer_status', 'attachment_list'];
const codes = {
	1002001: [500, 'failure inside Feishu'],
	1002002: [400, 'bad parameter'],
} as const;

export const externalOffer: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_offers',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create',
		copy: `${folder}/create.md`,
		dated: '2025-12-02',
		limit: ['10/s'],
		apps: 'custom',
		scopes,
		body: {
			// Once in 24 hours. What a second request answers is not on the page. UNCONFIRMED.
			external_id: 'string',
			external_application_id: 'string!',
			biz_create_time: 'string ms',
			owner: 'string',
			offer_status: 'string',
			attachment_id_list: { is: 'string[]', most: 20 },
		},
		record: { at: 'external_offer', keys },
		codes,
	}),
	endpoint({
		endpoint: 'PUT /open-apis/hire/v1/external_offers/:external_offer_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update',
		copy: `${folder}/update.md`,
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes,
		// Overwrites everything.
		body: {
			external_application_id: 'string!',
			biz_create_time: 'string ms',
			owner: 'string',
			offer_status: 'string',
			// Whether IDs from attachment_list are accepted, or only those of uploads, is not on the page. UNCONFIRMED.
			attachment_id_list: { is: 'string[]', most: 10 },
		},
		record: { at: 'external_offer', keys },
		codes,
	}),
	endpoint({
		endpoint: 'DELETE /open-apis/hire/v1/external_offers/:external_offer_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete',
		copy: `${folder}/delete.md`,
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes,
		codes,
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/external_offers/batch_query',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query',
		copy: `${folder}/batch_query.md`,
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:external_offer', 'hire:external_offer:readonly'],
		query: {
			external_application_id: 'string',
			page_size: { is: 'int', default: 10, most: 20 },
			page_token: 'string',
		},
		// With IDs, no other filter counts.
		body: { external_offer_id_list: { is: 'string[]', most: 20 } },
		record: { at: 'items[]', keys },
		codes,
	}),
];
