import type { ExampleOperation } from './example';

const PATH = '/open-apis/hire/v1/external_background_checks';
const APPLICATION = '6960663240925956437';
const by = (name: string) => ({ __rl: true, mode: 'id', value: `={{ $json.${name} }}` });
const one = { externalBackgroundCheckId: by('id') };
const application = { externalApplicationId: by('application') };
const details = { result: '={{ $json.text }}', name: '林晓的背调', date: '2026-03-02T01:00:00Z', attachmentIds: '6949805467799537964' };
const sent = (text: string | undefined) => ({ result: text, name: '林晓的背调', date: Date.parse('2026-03-02T01:00:00Z'), attachment_id_list: ['6949805467799537964'] });

export const externalBackgroundCheck: readonly ExampleOperation[] = [
	{
		resource: 'externalBackgroundCheck',
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
			fill: ({ externalBackgroundChecks: all }, records) => {
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
		resource: 'externalBackgroundCheck',
		operation: 'create',
		id: 'externalApplicationId',
		parameters: { talentId: '6960663240925956459', externalApplicationId: by('id'), additionalFields: { ...details, externalId: '={{ $json.external }}' } },
		least: { externalApplicationId: by('id') },
		items: [
			{ id: APPLICATION, text: 'New', external: '729557715718' },
			{ id: '6960663240925956439', text: 'Newer', external: '729557715719' },
		],
		wire: ({ id, text, external }) => ({ path: PATH, body: { external_application_id: id, external_id: external, ...sent(text) } }),
		effect: ({ externalBackgroundChecks: all }, { id }) => [...all.values()].filter(({ external_application_id: of }) => of === id).map(({ result: value }) => value),
		expected: [['已通过', 'New'], ['Newer']],
	},
	{
		resource: 'externalBackgroundCheck',
		operation: 'update',
		id: 'externalBackgroundCheckId',
		parameters: { ...one, ...application, mode: 'replace', additionalFields: details },
		least: { ...one, ...application, mode: 'replace' },
		items: [
			{ id: '6960663240925956660', application: APPLICATION, text: 'Changed' },
			{ id: '6960663240925956661', application: '6960663240925956438', text: 'Changed too' },
		],
		wire: ({ id, application: of, text }) => ({ path: `${PATH}/${id}`, body: { external_application_id: of, ...sent(text) } }),
		effect: ({ externalBackgroundChecks: all }, { id = '' }) => all.get(id)?.result,
		expected: ['Changed', 'Changed too'],
	},
	{
		resource: 'externalBackgroundCheck',
		operation: 'delete',
		id: 'externalBackgroundCheckId',
		parameters: one,
		least: one,
		items: [{ id: '6960663240925956660' }, { id: '6960663240925956661' }],
		wire: ({ id }) => ({ path: `${PATH}/${id}` }),
		effect: ({ externalBackgroundChecks: all }, { id = '' }) => all.has(id),
		expected: [false, false],
	},
];
