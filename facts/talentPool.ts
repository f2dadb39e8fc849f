import { endpoint, type Facts } from './endpoint';
import { oldUserIdTypes } from './values';

const poolCodes = {
	1002001: [500, 'failure inside Feishu'],
	1002002: [400, 'bad parameter'],
	1002102: [400, 'no such talent'],
	1002109: [400, 'no such pool'],
} as const;
const folderChange = {
	apps: 'custom',
	dated: '2024-12-04',
	body: {
		talent_id_list: { is: 'string[]!', most: 200 },
		folder_id: 'string!',
	},
	record: { at: '', keys: ['talent_id_list', 'folder_id'] },
	codes: { 1002001: [500, 'failure inside Feishu'], 1002002: [400, 'bad parameter'] },
} as const;

export const talentPool: readonly Facts[] = [
	endpoint({
		// With the slash at the end.
		endpoint: 'GET /open-apis/hire/v1/talent_pools/',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search',
		copy: 'hire-v1/candidate-management/talent_pool/search.md',
		dated: '2024-09-03',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:talent_folder:readonly', 'hire:talent_folder'],
		query: {
			page_size: { is: 'int', default: 10, most: 100 },
			page_token: 'string',
			id_list: { is: 'string[]', most: 50 },
		},
		record: { at: 'items[]', keys: ['id', 'i18n_name', 'i18n_description', 'parent_id', 'is_private', 'create_time', 'modify_time'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002004: [400, 'bad page size'],
			1002005: [400, 'too many IDs'],
		},
		notOffered: { id_list: 'all pools are listed' },
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool',
		copy: 'hire-v1/candidate-management/talent_pool/batch_change_talent_pool.md',
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:talent_folder'],
		// Who is in the pool already, or is not in it, is passed over in silence. One unknown talent: nobody is added or removed, as far as the page tells.
		body: {
			talent_id_list: { is: 'string[]!', most: 50 },
			option_type: { is: 'int!', values: { 1: 'add', 2: 'remove' } },
		},
		codes: poolCodes,
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent',
		copy: 'hire-v1/candidate-management/talent_pool/move_talent.md',
		dated: '2024-08-28',
		limit: ['1000/min', '50/s'],
		apps: 'custom',
		scopes: ['hire:talent_folder'],
		body: {
			talent_id: 'string!',
			add_type: { is: 'int!', values: { 1: 'stays in other pools', 2: 'leaves all other pools' } },
		},
		record: { at: '', keys: ['talent_pool_id', 'talent_id'] },
		codes: poolCodes,
		notOffered: { 'add_type=1': 'Add Talents does it, for many at once' },
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/talent_folders',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list',
		copy: 'hire-v1/candidate-management/talent/list-talent_folder.md',
		dated: '2024-06-28',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:talent_folder:readonly', 'hire:talent_folder'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: {
			page_token: 'string',
			page_size: { is: 'int', default: 10, most: 100 },
			user_id_type: { is: 'string', values: oldUserIdTypes, default: 'open_id' },
		},
		record: { at: 'items[]', keys: ['folder_id', 'folder_name', 'owner_id'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: { 'user_id_type=people_admin_id': 'Feishu is phasing it out' },
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/talents/add_to_folder',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder',
		copy: 'hire-v1/candidate-management/talent/add_to_folder.md',
		limit: ['1000/min', '50/s'],
		scopes: ['hire:talent', 'hire:talent_folder_association'],
		// UNCONFIRMED: what happens to a talent that is in the folder already.
		...folderChange,
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/talents/remove_to_folder',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder',
		copy: 'hire-v1/candidate-management/talent/remove_to_folder.md',
		limit: ['10/s'],
		scopes: ['hire:talent_folder_association'],
		// The response lists the talents that were removed. UNCONFIRMED: why one may be missing there.
		...folderChange,
	}),
];
