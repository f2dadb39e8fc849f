import type { ExampleOperation } from './example';

const talentId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };

const tagging = { talentId, tagIds: { __rl: true, mode: 'id', value: '={{ $json.tag }}' } };
const blocking = { talentId, reason: '={{ $json.why }}' };
const unblocking = { talentId };

export const talent: readonly ExampleOperation[] = [
	{
		resource: 'talent',
		operation: 'get',
		id: 'talentId',
		parameters: { talentId, additionalFields: { userIdType: 'union_id' } },
		least: { talentId },
		items: [{ id: '6960663240925956555' }, { id: '6960663240925956556' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v2/talents/${id}`, query: { user_id_type: 'union_id' } }),
	},
	{
		resource: 'talent',
		operation: 'findByContact',
		parameters: { additionalFields: { emails: '={{ $json.mail }}', mobileCode: '+86', mobileNumbers: '={{ $json.mobile }}' } },
		least: { additionalFields: { emails: '={{ $json.mail }}' } },
		items: [
			{ mail: 'shen.zimo@example.com', mobile: '182 0000-0001' },
			{ mail: 'ada.sample@example.com', mobile: '18200000002' },
		],
		wire: ({ mail, mobile = '' }) => ({ path: '/open-apis/hire/v1/talents/batch_get_id', body: { email_list: [mail], mobile_code: '86', mobile_number_list: [mobile.replace(/\D/g, '')] } }),
	},
	{
		resource: 'talent',
		operation: 'getAll',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			additionalFields: { keyword: 'sample', updatedAfter: '={{ $json.from }}', sortBy: 1, userIdType: 'union_id' },
		},
		least: {},
		items: [{ limit: '1', from: '2020-03-02T01:00:00Z' }, { limit: '2', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/talents',
			query: { page_size: limit, keyword: 'sample', update_start_time: String(Date.parse(from)), sort_by: '1', user_id_type: 'union_id', query_option: 'ignore_empty_error' },
		}),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ talents }, records) => {
				const ada = [...talents.values()].find(({ name }) => name.includes('Sample'));
				talents.clear();
				for (let index = 0; ada && index < records; index += 1) {
					const id = String(BigInt(ada.id) + 100n + BigInt(index));
					talents.set(id, { ...ada, id });
				}
			},
		},
	},
	{
		resource: 'talent',
		operation: 'create',
		parameters: {
			name: '={{ $json.name }}',
			additionalFields: {
				birthday: '1990-05-01T00:00:00Z',
				creatorId: 'ou_sample',
				customFields: { field: [{ fieldId: { __rl: true, mode: 'id', value: '6934193211960330504' }, value: 'Caicai' }] },
				educationJson: '={{ [{}] }}',
				email: '={{ $json.mail }}',
				gender: 2,
				mobile: '18200000011',
				preferredCityCodes: 'CT_11',
				resumeSourceId: { __rl: true, mode: 'id', value: '10001' },
				selfEvaluation: 'Calm',
			},
		},
		least: { name: '={{ $json.name }}' },
		items: [
			{ name: 'Cai Sample', mail: 'cai.sample@example.com' },
			{ name: 'Dora Sample', mail: 'dora.sample@example.com' },
		],
		wire: ({ name, mail }) => ({
			path: '/open-apis/hire/v1/talents/combined_create',
			query: { user_id_type: 'open_id' },
			body: {
				basic_info: {
					name,
					mobile: '18200000011',
					mobile_country_code: 'CN_1',
					email: mail,
					birthday: String(Date.parse('1990-05-01T00:00:00Z')),
					gender: 2,
					customized_data: [{ object_id: '6934193211960330504', value: 'Caicai' }],
				},
				creator_id: 'ou_sample',
				creator_account_type: 1,
				education_list: [{}],
				preferred_city_code_list: ['CT_11'],
				resume_source_id: '10001',
				self_evaluation: { content: 'Calm' },
			},
		}),
		effect: ({ talents }, { mail }) => [...talents.values()].filter(({ email }) => email === mail).map(({ name }) => name),
		expected: [['Cai Sample'], ['Dora Sample']],
	},
	{
		resource: 'talent',
		operation: 'update',
		id: 'talentId',
		parameters: { talentId, mode: 'merge', additionalFields: { currentCityCode: '={{ $json.city }}', operatorId: 'ou_sample' } },
		least: { talentId, mode: 'replace' },
		items: [
			{ id: '6960663240925956555', city: 'CT_11', name: '沈子墨', mobile: '18200000001', mail: 'shen.zimo@example.com' },
			{ id: '6960663240925956557', city: 'CT_12', name: 'Bo Sample', mobile: '18200000003', mail: 'bo.sample@example.com' },
		],
		wire: ({ id, city, name, mobile, mail }) => ({
			path: '/open-apis/hire/v1/talents/combined_update',
			query: { user_id_type: 'open_id' },
			body: {
				talent_id: id,
				operator_id: 'ou_sample',
				operator_account_type: 1,
				basic_info: { name, mobile, mobile_country_code: 'CN_1', email: mail, current_city_code: city },
			},
		}),
		effect: ({ talents }, { id = '' }) => [talents.get(id)?.basics?.current_city_code, talents.get(id)?.name],
		expected: [['CT_11', '沈子墨'], ['CT_12', 'Bo Sample']],
	},
	{
		resource: 'talent',
		operation: 'upsert',
		parameters: { contact: '={{ $json.mail }}', name: '={{ $json.name }}', mode: 'merge', additionalFields: { gender: 2 } },
		least: { contact: '={{ $json.mail }}', name: '={{ $json.name }}', mode: 'merge' },
		items: [
			{ mail: 'eve.sample@example.com', name: 'Eve Sample' },
			{ mail: 'fay.sample@example.com', name: 'Fay Sample' },
		],
		wire: ({ mail, name }) => ({
			path: '/open-apis/hire/v1/talents/combined_create',
			body: { basic_info: { name, email: mail, gender: 2 } },
		}),
		effect: ({ talents }, { mail }) => [...talents.values()].filter(({ email }) => email === mail).map(({ name }) => name),
		expected: [['Eve Sample'], ['Fay Sample']],
	},
	{
		resource: 'talent',
		operation: 'addTags',
		id: 'talentId',
		parameters: tagging,
		least: tagging,
		items: [{ id: '6960663240925956555', tag: '6960663240925956661' }, { id: '6960663240925956556', tag: '6960663240925956664' }],
		wire: ({ id, tag }) => ({ path: `/open-apis/hire/v1/talents/${id}/tag`, body: { operation: 1, tag_id_list: [tag] } }),
		effect: ({ talents }, { id = '' }) => talents.get(id)?.tags,
		expected: [['6960663240925956665', '6960663240925956661'], ['6960663240925956665', '6960663240925956664']],
	},
	{
		resource: 'talent',
		operation: 'removeTags',
		id: 'talentId',
		parameters: tagging,
		least: tagging,
		items: [{ id: '6960663240925956555', tag: '6960663240925956665' }, { id: '6960663240925956556', tag: '6960663240925956665' }],
		wire: ({ id, tag }) => ({ path: `/open-apis/hire/v1/talents/${id}/tag`, body: { operation: 2, tag_id_list: [tag] } }),
		effect: ({ talents }, { id = '' }) => talents.get(id)?.tags,
		expected: [[], []],
	},
	{
		resource: 'talent',
		operation: 'block',
		id: 'talentId',
		parameters: blocking,
		least: blocking,
		items: [{ id: '6960663240925956555', why: 'Invented career' }, { id: '6960663240925956556', why: 'Invented degree' }],
		wire: ({ id, why }) => ({ path: '/open-apis/hire/v1/talent_blocklist/change_talent_block', body: { talent_id: id, option: 1, reason: why } }),
		effect: ({ talents }, { id = '' }) => talents.get(id)?.blocked,
		expected: [true, true],
	},
	{
		resource: 'talent',
		operation: 'unblock',
		id: 'talentId',
		parameters: unblocking,
		least: unblocking,
		items: [{ id: '6960663240925956557' }, { id: '6960663240925956556' }],
		wire: ({ id }) => ({ path: '/open-apis/hire/v1/talent_blocklist/change_talent_block', body: { talent_id: id, option: 2 } }),
		effect: ({ talents }, { id = '' }) => talents.get(id)?.blocked,
		expected: [false, false],
	},
];
