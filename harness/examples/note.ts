import type { ExampleOperation } from './example';

const talentId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };

export const note: readonly ExampleOperation[] = [
	{
		resource: 'note',
		operation: 'create',
		id: 'talentId',
		parameters: {
			talentId,
			content: '={{ $json.text }}',
			additionalFields: {
				applicationId: { __rl: true, mode: 'id', value: '6949805467799537964' },
				creatorId: 'ou_sample',
				mentions: { person: [{ userId: 'ou_sample2', offset: 2 }] },
				notifyMentionedUsers: true,
				privacy: 1,
			},
		},
		least: { talentId, content: '={{ $json.text }}' },
		items: [
			{ id: '6960663240925956555', text: 'Passed the test' },
			{ id: '6960663240925956556', text: 'Call in May' },
		],
		wire: ({ id, text }) => ({
			path: '/open-apis/hire/v1/notes',
			query: { user_id_type: 'open_id' },
			body: {
				talent_id: id,
				content: text,
				application_id: '6949805467799537964',
				creator_id: 'ou_sample',
				privacy: 1,
				notify_mentioned_user: true,
				mention_entity_list: [{ user_id: 'ou_sample2', offset: 2 }],
			},
		}),
		effect: ({ notes }, { id, text }) => [...notes.values()].filter((one) => one.talent_id === id && one.content === text).map(({ is_private: hidden }) => hidden),
		expected: [[true], [true]],
	},
	{
		resource: 'note',
		operation: 'getAll',
		id: 'talentId',
		parameters: { talentId, returnAll: false, limit: '={{ $json.limit }}', additionalFields: { userIdType: 'union_id' } },
		least: { talentId },
		items: [{ id: '6960663240925956555', limit: '2' }, { id: '6960663240925956556', limit: '3' }],
		wire: ({ id = '', limit = '' }) => ({ path: '/open-apis/hire/v1/notes', query: { page_size: limit, talent_id: id, user_id_type: 'union_id' } }),
		list: {
			pageSize: 200,
			records: 450,
			fill: ({ notes }, records) => {
				const [first] = [...notes.values()];
				for (let index = 1; first && index < records; index += 1) {
					const id = String(BigInt(first.id) + 100n + BigInt(index));
					notes.set(id, { ...first, id });
				}
			},
		},
	},
];
