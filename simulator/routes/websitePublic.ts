import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { JobPost } from '../data/websites';
import { tier4, tier7, tier9 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route, type Tenant } from '../route';
import { digits, listOf, oneOf, optional, required, text } from '../validate';

type Posts = Client['hire']['v1']['websiteJobPost'];

const idTypes = {
	user_id_type: optional(oneOf('open_id', 'union_id', 'user_id')),
	department_id_type: optional(oneOf('open_department_id', 'department_id')),
	job_level_id_type: optional(oneOf('people_admin_job_level_id', 'job_level_id')),
};
const times = {
	create_start_time: optional(digits),
	create_end_time: optional(digits),
	update_start_time: optional(digits),
	update_end_time: optional(digits),
};
const page = { page_token: optional(text), page_size: optional(text) };
const ids = optional(listOf(text, 100));
const scopes = ['hire:site_job_post:readonly'];

export function postsOf({ store }: Tenant, websiteId = ''): readonly JobPost[] {
	const posts = store.jobPosts.get(websiteId);
	if (!posts) throw documented(400, 1002502, `website not found: ${websiteId}`);
	return posts;
}

type Times = { readonly [K in keyof typeof times]?: string };
/** Bounds are part of the range (assumed). */
const between = (time: string, from?: string, to?: string) =>
	(!from || BigInt(time) >= BigInt(from)) && (!to || BigInt(time) <= BigInt(to));
const inTime = (asked: Times) => (post: JobPost) =>
	between(post.create_time, asked.create_start_time, asked.create_end_time) &&
	between(post.modify_time, asked.update_start_time, asked.update_end_time);

/** A code of the list of places. */
export const isPlace = (code: string): boolean => /^[A-Z]{2}_\d+$/.test(code);

/** The list has no custom fields. */
const listed = ({ customized_data_list: _, ...post }: JobPost) => post;

const list = route<Posts['list']>({
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/job_posts',
	scopes,
	limit: tier4,
	query: { ...page, ...idTypes, ...times },
	body: {},
	reject: hire,
	handle: ({ tenant, path, query }) => ok(pageOf(postsOf(tenant, path.website_id).filter(inTime(query)).map(listed), query, 10), 'ok'),
});

const search = route<Posts['search']>({
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/job_posts/search',
	scopes,
	limit: tier9,
	query: { ...page, ...idTypes },
	body: { keyword: optional(text), city_code_list: ids, job_function_id_list: ids, job_type_id_list: ids, subject_id_list: ids, ...times },
	reject: hire,
	handle({ tenant, path, query, body }) {
		// An unknown website: the page has no code of its own for it. That a keyword is looked for in title and requirement is assumed.
		if (!tenant.store.jobPosts.has(path.website_id ?? ''))
			throw assumed(400, 1002002, `invalid value: ${path.website_id} (website_id)`, 'the page lists only this code for the 4xx');
		const one = (wanted: readonly string[] | undefined, ...has: readonly string[]) =>
			!wanted?.length || wanted.some((id) => has.includes(id));
		const wanted = (post: JobPost) =>
			`${post.title} ${post.requirement}`.toLowerCase().includes((body.keyword ?? '').toLowerCase()) &&
			one(body.city_code_list, ...post.address_list.map(({ city }) => city.code)) &&
			one(body.job_function_id_list, post.job_function.id) &&
			one(body.job_type_id_list, post.job_type.id) &&
			one(body.subject_id_list, post.subject.id);
		return ok(pageOf(postsOf(tenant, path.website_id).filter(inTime(body)).filter(wanted), query, 10), 'ok');
	},
});

const get = route<Posts['get']>({
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id',
	scopes,
	limit: tier4,
	query: idTypes,
	body: {},
	reject: hire,
	handle({ tenant, path }) {
		const post = postsOf(tenant, path.website_id).find(({ id }) => id === path.job_post_id);
		if (!post) throw documented(404, 1002509, `job post is not published on this website: ${path.job_post_id}`);
		return ok({ job_post: post }, 'ok');
	},
});

const channels = route<Client['hire']['v1']['websiteChannel']['list']>({
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/channels',
	scopes: ['hire:site:readonly', 'hire:site'],
	limit: tier4,
	query: page,
	body: {},
	reject: hire,
	handle({ tenant, path, query }) {
		const all = tenant.store.siteChannels.get(path.website_id ?? '');
		if (!all) throw assumed(400, 1002002, `invalid value: ${path.website_id} (website_id)`, 'the page lists only this code for the 4xx');
		const { items, ...rest } = pageOf(all, query, 200);
		return ok({ ...rest, website_channel_list: items }, 'ok');
	},
});

const createUser = route<Client['hire']['v1']['websiteSiteUser']['create']>({
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/site_users',
	scopes: ['hire:site'],
	limit: tier7,
	customOnly: true,
	query: {},
	body: {
		external_id: required(text),
		name: optional(text),
		email: optional(text),
		mobile: optional(text),
		mobile_country_code: optional(text),
	},
	reject: hire,
	handle({ tenant, path: { website_id: websiteId }, body }) {
		const users = tenant.store.siteUsers.get(websiteId);
		if (!users) throw assumed(400, 1002002, `invalid value: ${websiteId} (website_id)`, 'the page lists only this code for the 4xx');
		if ((body.mobile === undefined) !== (body.mobile_country_code === undefined))
			throw documented(400, 1002002, `mobile without mobile_country_code or the other way round: ${body.mobile}`);
		if (body.mobile_country_code && !isPlace(body.mobile_country_code))
			throw assumed(
				400,
				1002002,
				`invalid value: ${body.mobile_country_code} (mobile_country_code)`,
				'the form is on the page, the code is the only one of the 4xx',
			);
		const known = users.find(({ external_id: id }) => id === body.external_id);
		const user = known ?? { user_id: tenant.nextId(), ...body };
		if (!known) users.push(user);
		return ok({ site_user: user }, 'ok');
	},
});

export const websitePublic = [list, search, get, channels, createUser];
