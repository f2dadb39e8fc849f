import type { ExampleOperation } from './example';

const talentId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };

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
];
