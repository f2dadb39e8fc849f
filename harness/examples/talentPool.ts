import type { ExampleOperation } from './example';

const by = (value: string) => ({ __rl: true, mode: 'id', value });
const [SHEN, ADA, BO] = ['6960663240925956555', '6960663240925956556', '6960663240925956557'] as const;
const everybody = [SHEN, ADA, BO];

const pool = { talentPoolId: by('={{ $json.id }}'), talentIds: by('={{ $json.talent }}') };
const moving = { talentId: by('={{ $json.id }}'), talentPoolId: by('={{ $json.pool }}') };
const folder = { talentIds: by('={{ $json.talent }}'), folderId: by('={{ $json.id }}') };
const external = { talentId: by('={{ $json.id }}'), externalCreateTime: '={{ $json.time }}' };
const owners = { userIdType: 'union_id' };

export const talentPool: readonly ExampleOperation[] = [
	{
		resource: 'talentPool',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}' },
		least: {},
		items: [{ limit: '1' }, { limit: '2' }],
		wire: ({ limit = '' }) => ({ path: '/open-apis/hire/v1/talent_pools/', query: { page_size: limit } }),
		list: {
			pageSize: 100,
			records: 205,
			fill: ({ talentPools }, records) => {
				const [first] = [...talentPools.values()];
				for (let index = talentPools.size; first && index < records; index += 1) {
					const id = String(BigInt(first.id) + BigInt(index));
					talentPools.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'talentPool',
		operation: 'addTalents',
		id: 'talentPoolId',
		parameters: pool,
		least: pool,
		items: [{ id: '6930815272790114325', talent: `${SHEN}, ${ADA}` }, { id: '6930815272790114327', talent: ADA }],
		wire: ({ id, talent = '' }) => ({
			path: `/open-apis/hire/v1/talent_pools/${id}/batch_change_talent_pool`,
			body: { talent_id_list: talent.split(', '), option_type: 1 },
		}),
		effect: ({ talentPools }, { id = '' }) => talentPools.get(id)?.talents,
		expected: [[SHEN, ADA], [ADA]],
	},
	{
		resource: 'talentPool',
		operation: 'removeTalents',
		id: 'talentPoolId',
		parameters: pool,
		least: pool,
		items: [{ id: '6930815272790114326', talent: SHEN }, { id: '6930815272790114325', talent: ADA }],
		wire: ({ id, talent }) => ({
			path: `/open-apis/hire/v1/talent_pools/${id}/batch_change_talent_pool`,
			body: { talent_id_list: [talent], option_type: 2 },
		}),
		effect: ({ talentPools }, { id = '' }) => talentPools.get(id)?.talents,
		expected: [everybody.slice(1), []],
	},
	{
		resource: 'talentPool',
		operation: 'moveTalent',
		id: 'talentId',
		parameters: moving,
		least: moving,
		items: [{ id: SHEN, pool: '6930815272790114325' }, { id: ADA, pool: '6930815272790114327' }],
		wire: ({ id, pool: to }) => ({ path: `/open-apis/hire/v1/talent_pools/${to}/talent_relationship`, body: { talent_id: id, add_type: 2 } }),
		effect: ({ talentPools }, { id = '' }) => [...talentPools.values()].filter(({ talents }) => talents.includes(id)).map((one) => one.id),
		expected: [['6930815272790114325'], ['6930815272790114327']],
	},
	{
		resource: 'talent',
		operation: 'getFolders',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: owners },
		least: {},
		items: [{ limit: '1' }, { limit: '2' }],
		wire: ({ limit = '' }) => ({ path: '/open-apis/hire/v1/talent_folders', query: { page_size: limit, user_id_type: 'union_id' } }),
		list: {
			pageSize: 100,
			records: 205,
			fill: ({ talentFolders }, records) => {
				const [first] = [...talentFolders.values()];
				for (let index = talentFolders.size; first && index < records; index += 1) {
					const id = String(BigInt(first.id) + BigInt(index));
					talentFolders.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'talent',
		operation: 'addToFolder',
		id: 'folderId',
		parameters: folder,
		least: folder,
		items: [{ id: '6960663240925956642', talent: `${SHEN}, ${ADA}` }, { id: '6960663240925956643', talent: SHEN }],
		wire: ({ id, talent = '' }) => ({ path: '/open-apis/hire/v1/talents/add_to_folder', body: { talent_id_list: talent.split(', '), folder_id: id } }),
		effect: ({ talentFolders }, { id = '' }) => talentFolders.get(id)?.talents,
		expected: [[SHEN, ADA], [SHEN, ADA]],
	},
	{
		resource: 'talent',
		operation: 'removeFromFolder',
		id: 'folderId',
		parameters: folder,
		least: folder,
		items: [{ id: '6960663240925956641', talent: SHEN }, { id: '6960663240925956643', talent: ADA }],
		wire: ({ id, talent }) => ({ path: '/open-apis/hire/v1/talents/remove_to_folder', body: { talent_id_list: [talent], folder_id: id } }),
		effect: ({ talentFolders }, { id = '' }) => talentFolders.get(id)?.talents,
		expected: [everybody.slice(1), []],
	},
	{
		resource: 'talent',
		operation: 'createExternalInfo',
		id: 'talentId',
		parameters: external,
		least: external,
		items: [{ id: SHEN, time: '2026-03-02T00:00:00Z' }, { id: BO, time: '2026-03-03T00:00:00Z' }],
		wire: ({ id, time = '' }) => ({ path: `/open-apis/hire/v1/talents/${id}/external_info`, body: { external_create_time: String(Date.parse(time)) } }),
		effect: ({ talentExternalInfo }, { id = '' }) => talentExternalInfo.get(id)?.external_create_time,
		expected: [String(Date.parse('2026-03-02T00:00:00Z')), String(Date.parse('2026-03-03T00:00:00Z'))],
	},
	{
		resource: 'talent',
		operation: 'updateExternalInfo',
		id: 'talentId',
		parameters: external,
		least: external,
		items: [{ id: ADA, time: '2026-03-02T00:00:00Z' }, { id: BO, time: '2026-03-03T00:00:00Z' }],
		wire: ({ id, time = '' }) => ({ path: `/open-apis/hire/v1/talents/${id}/external_info`, body: { external_create_time: String(Date.parse(time)) } }),
		effect: ({ talentExternalInfo }, { id = '' }) => talentExternalInfo.get(id)?.external_create_time,
		expected: [String(Date.parse('2026-03-02T00:00:00Z')), String(Date.parse('2026-03-03T00:00:00Z'))],
	},
];
