import { endpoint, type Facts } from './endpoint';

const common = { limit: ['1000/min', '50/s'], apps: 'custom and store', scopes: ['hire:background_check_order'] } as const;
const packages = {
	account_id: 'string!',
	// IDs of the caller's own, at most 36 characters; names of packages have at most 100.
	package_list: 'object[]!',
	'package_list[].id': 'string!',
	'package_list[].name': 'string!',
	'package_list[].description': 'string',
	additional_item_list: 'object[]',
	'additional_item_list[].id': 'string!',
	'additional_item_list[].name': 'string!',
	'additional_item_list[].description': 'string',
} as const;
const fields = {
	account_id: 'string!',
	custom_field_list: 'object[]!',
	'custom_field_list[].type': {
		is: 'string!',
		values: {
			text: 'one line, at most 100 Chinese characters',
			textarea: 'several lines, at most 200 Chinese characters',
			number: 'number',
			boolean: 'yes or no',
			select: 'one option',
			multiselect: 'several options',
			date: 'date',
			file: 'attachment',
			resume: "the candidate's resume",
		},
	},
	'custom_field_list[].key': 'string!',
	'custom_field_list[].name': 'object!',
	'custom_field_list[].name.zh_cn': 'string',
	'custom_field_list[].name.en_us': 'string',
	'custom_field_list[].is_required': 'boolean!',
	'custom_field_list[].description': 'object',
	'custom_field_list[].description.zh_cn': 'string',
	'custom_field_list[].description.en_us': 'string',
	'custom_field_list[].options': { is: 'object[]', when: 'type is select or multiselect' },
	'custom_field_list[].options[].key': 'string!',
	'custom_field_list[].options[].name': 'object!',
	'custom_field_list[].options[].name.zh_cn': 'string',
	'custom_field_list[].options[].name.en_us': 'string',
} as const;

/** What a provider of background checks offers: packages, and fields of the form with which a check is ordered. */
export const backgroundCheckCatalogue: readonly Facts[] = [
	endpoint({
		...common,
		// Adds to what is there; an ID that exists cannot be created again.
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create',
		copy: 'hire-v1/ecological-docking/background-check/create-eco_background_check_package.md',
		dated: '2024-07-30',
		body: packages,
		codes: { 1002001: [400, 'bad parameter, or failure inside Feishu'] },
	}),
	endpoint({
		...common,
		// Also changes how orders that are under way are shown. UNCONFIRMED: what becomes of a description that is left out.
		endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update',
		copy: 'hire-v1/ecological-docking/background-check/batch_update-eco_background_check_package.md',
		dated: '2024-07-30',
		body: packages,
		codes: { 1002001: [400, 'bad parameter, or failure inside Feishu'] },
	}),
	endpoint({
		...common,
		// Checks that are arranged stay.
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages/batch_delete',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete',
		copy: 'hire-v1/ecological-docking/background-check/batch_delete-eco_background_check_package.md',
		dated: '2024-08-28',
		body: { account_id: 'string!', package_id_list: 'string[]', additional_item_id_list: 'string[]' },
		codes: { 1002001: [500, 'failure inside Feishu'], 1002859: [400, 'bad parameter'] },
	}),
	endpoint({
		...common,
		// Replaces all fields of the account: only the last call counts. Checks that are ordered already stay.
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create',
		copy: 'hire-v1/ecological-docking/background-check/create-eco_background_check_custom_field.md',
		dated: '2024-09-05',
		body: fields,
		codes: { 1002001: [500, 'failure inside Feishu'], 1002855: [400, 'bad parameter'] },
	}),
	endpoint({
		...common,
		// Only names and descriptions, and as many fields as were created. Also changes how orders that are under way are shown.
		endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update',
		copy: 'hire-v1/ecological-docking/background-check/batch_update-eco_background_check_custom_field.md',
		dated: '2024-08-12',
		body: fields,
		codes: { 1002001: [400, 'bad parameter, or failure inside Feishu'] },
	}),
	endpoint({
		...common,
		// All fields of the account. Their keys cannot be used again.
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_delete',
		copy: 'hire-v1/ecological-docking/background-check/batch_delete-eco_background_check_custom_field.md',
		dated: '2024-07-30',
		body: { account_id: 'string!' },
		codes: { 1002860: [400, 'bad parameter, or failure inside Feishu'] },
	}),
];
