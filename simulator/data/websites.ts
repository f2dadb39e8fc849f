import type { Calendar } from '../calendar';
import { WEBSITE_ID, type Website } from '../store';

interface Names {
	zh_cn: string;
	en_us: string;
}

interface Named {
	id: string;
	name: Names;
}

interface Coded {
	code: string;
	name: Names;
}

interface Address extends Named {
	district: Coded;
	city: Coded;
	state: Coded;
	country: Coded;
}

/** A job post as the API shows it; some of the keys that the real one has besides are left out. */
export interface JobPost {
	id: string;
	title: string;
	job_id: string;
	job_code: string;
	job_expire_time: string;
	job_active_status: number;
	job_process_type: number;
	job_recruitment_type: Named;
	job_department: Named;
	job_type: Named;
	job_function: Named;
	subject: Named;
	min_salary: string;
	max_salary: string;
	required_degree: number;
	headcount: number;
	description: string;
	requirement: string;
	creator: Named;
	create_time: string;
	modify_time: string;
	address_list: Address[];
	customized_data_list: Array<{ object_id: string; name: Names; object_type: number; value: { content: string } }>;
}

export interface SiteUser {
	user_id: string;
	external_id: string;
	name?: string;
	email?: string;
	mobile?: string;
	mobile_country_code?: string;
}

export interface SiteChannel {
	id: string;
	name: string;
	link: string;
	code: string;
}

/** A delivery as it was asked for. */
export interface SiteDelivery {
	websiteId: string;
	/** Of a delivery by attachment. */
	taskId?: string;
	body: { readonly job_post_id: string; readonly user_id: string };
	/** What has come of it, if nothing of the kind was there before. */
	deliveryId?: string;
}

export interface WebsitesData {
	websites: Website[];
	/** By website, as the next two. */
	jobPosts: Map<string, JobPost[]>;
	siteChannels: Map<string, SiteChannel[]>;
	siteUsers: Map<string, SiteUser[]>;
	siteDeliveries: SiteDelivery[];
}

export const emptyWebsites = (): WebsitesData => ({
	websites: [],
	jobPosts: new Map(),
	siteChannels: new Map(),
	siteUsers: new Map(),
	siteDeliveries: [],
});

/** The site that the pages on site users, channels and deliveries by form name. */
export const FORM_SITE_ID = '1618209327096';

const FIRST_POST = 6960663240925956636n;
/** Of the page on a single post. */
const LAST_POST_ID = '7392894182636144946';
const FIRST_CHANNEL = 6891560630172518670n;

/** Other sites that pages name. */
const OTHER_SITES = [FORM_SITE_ID, '7368811146881042700', '7098921721789513756'] as const;

const sites: readonly Website[] = [
	'Campus',
	'Experienced Hires',
	'Interns',
	'Berlin',
	'Chengdu',
	'Design',
	'Engineering',
	'Finance',
	'Jakarta',
	'Sales',
	'Singapore',
	'Support',
].map((name, index) => ({
	id: OTHER_SITES[11 - index] ?? String(BigInt(WEBSITE_ID) + BigInt(index)),
	name: { zh_cn: `招聘站点 ${index + 1}`, en_us: `Sample ${name} Site` },
	process_type_list: index === 0 ? [2] : [1],
	job_channel_id: String(FIRST_CHANNEL + BigInt(index)),
}));

const named = (id: string, chinese: string, english: string): Named => ({ id, name: { zh_cn: chinese, en_us: english } });
const coded = (code: string, chinese: string, english: string): Coded => ({ code, name: { zh_cn: chinese, en_us: english } });

const cities = [coded('CT_2', '安庆', 'Anqing'), coded('CT_11', '成都', 'Chengdu')] as const;

/** The first post of a site is the oldest, the twelfth from half a month ago. */
const postedOn = (calendar: Calendar, index: number) => calendar.time(30 * (index % 12) - 345);

/** The `index`th of a site's posts; every other one is in another city. */
export function jobPost(index: number, title: string, calendar: Calendar): JobPost {
	const city = cities[index % 2] ?? cities[0];
	const created = String(postedOn(calendar, index));
	return {
		id: String(FIRST_POST + BigInt(index)),
		title,
		job_id: String(7380246392272603428n + BigInt(index)),
		job_code: `A${100 + index}`,
		job_expire_time: 'null',
		job_active_status: 1,
		job_process_type: 1,
		job_recruitment_type: named('101', '全职', 'Full-time'),
		job_department: named('6793124489011103245', '产品部', 'Product'),
		job_type: named('6930815272790114324', '研发', 'Engineering'),
		job_function: named('7010952553315895596', '研发', 'RD'),
		subject: named('7368380000360401188', '春季招聘', 'Spring'),
		min_salary: '15',
		max_salary: '30',
		required_degree: 6,
		headcount: index + 1,
		description: `What ${title} does`,
		requirement: 'Likes to learn',
		creator: named('ou_e2fc714c4727ee9395f324cd2e7f331f', '林晓', 'Lin Xiao'),
		create_time: created,
		modify_time: created,
		address_list: [
			{
				...named('6583482347283472832', `${city.name.zh_cn}办公室`, `${city.name.en_us} Office`),
				district: coded('DS_1', '一区', 'First'),
				city,
				state: coded('ST_2', '省', 'State'),
				country: coded('CN_1', '中国大陆', 'Chinese Mainland'),
			},
		],
		customized_data_list: [
			{ object_id: '6949805467799537964', name: { zh_cn: '备注', en_us: 'Remark' }, object_type: 1, value: { content: 'text' } },
		],
	};
}

export const siteChannel = (index: number): SiteChannel => ({
	id: String(FIRST_CHANNEL + BigInt(index)),
	name: `推广渠道 ${index + 1}`,
	link: `https://recruit.example.com/?spread=A1KM6A${index}`,
	code: `A1KM6A${index}`,
});

const TITLES = [
	'前端工程师',
	'Backend Engineer',
	'HR Business Partner',
	'数据分析师',
	'Recruiter',
	'Product Designer',
	'Test Engineer',
	'运维工程师',
	'Writer',
	'Accountant',
	'Support Agent',
	'Sales Lead',
];

const posts = (calendar: Calendar, titles = TITLES) =>
	titles.map((title, place) => ({ ...jobPost(place, title, calendar), ...(place === TITLES.length - 1 && { id: LAST_POST_ID }) }));

/** Posts are on three of the sites. */
export function seedWebsites({ websites, jobPosts, siteChannels, siteUsers }: WebsitesData, calendar: Calendar): void {
	websites.push(...structuredClone(sites));
	for (const [index, { id }] of websites.entries()) {
		const filled = index === 0 || id === FORM_SITE_ID;
		jobPosts.set(
			id,
			index === 0 ? posts(calendar) : index === 1 ? [jobPost(100, 'Lawyer', calendar)] : filled ? posts(calendar, TITLES.slice(0, 1)) : [],
		);
		siteChannels.set(id, filled ? [0, 1, 2].map(siteChannel) : []);
		siteUsers.set(
			id,
			filled ? [{ user_id: '6960663240925956634', external_id: 'candidate-1', name: '林晓', email: 'lin.xiao@example.com' }] : [],
		);
	}
}
