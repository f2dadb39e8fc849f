import { Calendar } from '../../simulator/calendar';
import { jobPost, siteChannel } from '../../simulator/data/websites';
import { WEBSITE_ID } from '../../simulator/store';
import type { ExampleOperation } from './example';

const site = { __rl: true, mode: 'id', value: '={{ $json.site }}' };
const newChannel = { websiteId: { ...site, value: '={{ $json.id }}' }, channelName: '={{ $json.name }}' };
const oldChannel = { websiteId: site, channelId: { ...site, value: '={{ $json.id }}' } };
const renaming = { ...oldChannel, channelName: '={{ $json.name }}' };
const other = String(BigInt(WEBSITE_ID) + 1n);
const calendar = new Calendar('Asia/Shanghai');
const path = (id = '') => `/open-apis/hire/v1/websites/${id}`;

export const websitePublic: readonly ExampleOperation[] = [
	{
		resource: 'website',
		operation: 'getJobPosts',
		id: 'websiteId',
		parameters: { websiteId: { ...site, value: '={{ $json.id }}' }, returnAll: false, limit: '={{ $json.limit }}', additionalFields: { updatedAfter: '2024-05-01T00:00:00Z', userIdType: 'union_id' } },
		least: { websiteId: { ...site, value: '={{ $json.id }}' } },
		items: [{ id: WEBSITE_ID, limit: '2' }, { id: other, limit: '3' }],
		wire: ({ id, limit = '' }) => ({ path: `${path(id)}/job_posts`, query: { page_size: limit, user_id_type: 'union_id', update_start_time: String(Date.parse('2024-05-01T00:00:00Z')) } }),
		list: { pageSize: 10, records: 25, fill: ({ jobPosts }, records) => void jobPosts.set(WEBSITE_ID, Array.from({ length: records }, (_, index) => jobPost(index, `Post ${index}`, calendar))) },
	},
	{
		resource: 'website',
		operation: 'getJobPost',
		id: 'jobPostId',
		parameters: { websiteId: site, jobPostId: { ...site, value: '={{ $json.id }}' }, additionalFields: { departmentIdType: 'department_id' } },
		least: { websiteId: site, jobPostId: { ...site, value: '={{ $json.id }}' } },
		items: [{ site: WEBSITE_ID, id: '6960663240925956636' }, { site: other, id: '6960663240925956736' }],
		wire: ({ site: website, id }) => ({ path: `${path(website)}/job_posts/${id}`, query: { department_id_type: 'department_id' } }),
	},
	{
		resource: 'website',
		operation: 'getChannels',
		id: 'websiteId',
		parameters: { websiteId: { ...site, value: '={{ $json.id }}' }, returnAll: false, limit: '={{ $json.limit }}' },
		least: { websiteId: { ...site, value: '={{ $json.id }}' } },
		items: [{ id: WEBSITE_ID, limit: '2' }, { id: WEBSITE_ID, limit: '3' }],
		wire: ({ id, limit = '' }) => ({ path: `${path(id)}/channels`, query: { page_size: limit } }),
		list: { pageSize: 200, records: 450, fill: ({ siteChannels }, records) => void siteChannels.set(WEBSITE_ID, Array.from({ length: records }, (_, index) => siteChannel(index))) },
	},
	{
		resource: 'website',
		operation: 'createSiteUser',
		id: 'websiteId',
		parameters: {
			websiteId: { ...site, value: '={{ $json.id }}' },
			externalId: '={{ $json.external }}',
			additionalFields: { name: '={{ $json.name }}', email: 'someone@example.com', mobile: '18900001111', countryOrRegion: { __rl: true, mode: 'list', value: 'CN_1' } },
		},
		least: { websiteId: { ...site, value: '={{ $json.id }}' }, externalId: '={{ $json.external }}' },
		items: [{ id: WEBSITE_ID, external: 'candidate/7', name: '周宁' }, { id: other, external: 'candidate 8', name: 'Sam Sample' }],
		wire: ({ id, external, name }) => ({ path: `${path(id)}/site_users`, body: { external_id: external, name, email: 'someone@example.com', mobile: '18900001111', mobile_country_code: 'CN_1' } }),
		effect: ({ siteUsers }, { id = '', external }) => siteUsers.get(id)?.filter(({ external_id: known }) => known === external).map(({ name, mobile }) => [name, mobile]),
		expected: [[['周宁', '18900001111']], [['Sam Sample', '18900001111']]],
	},
	{
		resource: 'website',
		operation: 'createChannel',
		id: 'websiteId',
		parameters: newChannel,
		least: newChannel,
		items: [{ id: WEBSITE_ID, name: 'Newsletter' }, { id: other, name: '微信' }],
		wire: ({ id, name }) => ({ path: `${path(id)}/channels`, body: { channel_name: name } }),
		effect: ({ siteChannels }, { id = '', name: wanted }) => siteChannels.get(id)?.filter(({ name }) => name === wanted).length,
		expected: [1, 1],
	},
	{
		resource: 'website',
		operation: 'updateChannel',
		id: 'channelId',
		parameters: renaming,
		least: renaming,
		items: [
			{ site: WEBSITE_ID, id: '6891560630172518670', name: 'Newsletter' },
			{ site: WEBSITE_ID, id: '6891560630172518671', name: '微信' },
		],
		wire: ({ site: website, id, name }) => ({ path: `${path(website)}/channels/${id}`, body: { channel_name: name } }),
		effect: ({ siteChannels }, { id: wanted }) => siteChannels.get(WEBSITE_ID)?.find(({ id }) => id === wanted)?.name,
		expected: ['Newsletter', '微信'],
	},
	{
		resource: 'website',
		operation: 'deleteChannel',
		id: 'channelId',
		parameters: oldChannel,
		least: oldChannel,
		items: [{ site: WEBSITE_ID, id: '6891560630172518670' }, { site: WEBSITE_ID, id: '6891560630172518671' }],
		wire: ({ site: website, id }) => ({ path: `${path(website)}/channels/${id}` }),
		effect: ({ siteChannels }, { id: wanted }) => siteChannels.get(WEBSITE_ID)?.some(({ id }) => id === wanted),
		expected: [false, false],
	},
];
