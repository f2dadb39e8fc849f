import type { ExampleOperation } from './example';

const PATH = '/open-apis/hire/v1/external_offers';
const APPLICATION = '6960663240925956437';
const by = (name: string) => ({ __rl: true, mode: 'id', value: `={{ $json.${name} }}` });
const one = { externalOfferId: by('id') };
const application = { externalApplicationId: by('application') };
const details = { offerStatus: '={{ $json.text }}', owner: '何样', createTime: '2026-03-02T01:00:00Z', attachmentIds: '6949805467799537964' };
const sent = (text: string | undefined) => ({ offer_status: text, owner: '何样', biz_create_time: String(Date.parse('2026-03-02T01:00:00Z')), attachment_id_list: ['6949805467799537964'] });

export const externalOffer: readonly ExampleOperation[] = [
	{
		resource: 'externalOffer',
		operation: 'getAll',
		id: 'externalApplicationId',
		parameters: { externalApplicationId: by('id'), returnAll: false, limit: '={{ $json.limit }}' },
		least: { externalApplicationId: by('id') },
		items: [
			{ id: APPLICATION, limit: '2' },
			{ id: '6960663240925956438', limit: '3' },
		],
		wire: ({ id = '', limit = '' }) => ({ path: `${PATH}/batch_query`, query: { external_application_id: id, page_size: limit } }),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ externalOffers: all }, records) => {
				const [first] = [...all.values()];
				all.clear();
				for (let index = 0; first && index < records; index += 1) {
					const id = String(6960663240925956660n + BigInt(index));
					all.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'externalOffer',
		operation: 'create',
		id: 'externalApplicationId',
		parameters: { talentId: '6960663240925956459', externalApplicationId: by('id'), additionalFields: { ...details, externalId: '={{ $json.external }}' } },
		least: { externalApplicationId: by('id') },
		items: [
			{ id: APPLICATION, text: 'New', external: '729557715718' },
			{ id: '6960663240925956439', text: 'Newer', external: '729557715719' },
		],
		wire: ({ id, text, external }) => ({ path: PATH, body: { external_application_id: id, external_id: external, ...sent(text) } }),
		effect: ({ externalOffers: all }, { id }) => [...all.values()].filter(({ external_application_id: of }) => of === id).map(({ offer_status: value }) => value),
		expected: [['已发送', 'New'], ['Newer']],
	},
	{
		resource: 'externalOffer',
		operation: 'update',
		id: 'externalOfferId',
		parameters: { ...one, ...application, mode: 'replace', additionalFields: details },
		least: { ...one, ...application, mode: 'replace' },
		items: [
			{ id: '6960663240925956660', application: APPLICATION, text: 'Changed' },
			{ id: '6960663240925956661', application: '6960663240925956438', text: 'Changed too' },
		],
		wire: ({ id, application: of, text }) => ({ path: `${PATH}/${id}`, body: { external_application_id: of, ...sent(text) } }),
		effect: ({ externalOffers: all }, { id = '' }) => all.get(id)?.offer_status,
		expected: ['Changed', 'Changed too'],
	},
	{
		resource: 'externalOffer',
		operation: 'delete',
		id: 'externalOfferId',
		parameters: one,
		least: one,
		items: [{ id: '6960663240925956660' }, { id: '6960663240925956661' }],
		wire: ({ id }) => ({ path: `${PATH}/${id}` }),
		effect: ({ externalOffers: all }, { id = '' }) => all.has(id),
		expected: [false, false],
	},
];
