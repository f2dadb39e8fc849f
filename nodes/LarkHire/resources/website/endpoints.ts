import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:site:readonly', 'hire:site'] as const;
const jobPostScopes = ['hire:site_job_post:readonly'] as const;

export const listWebsites = {
	endpoint: 'GET /open-apis/hire/v1/websites',
	limit: perSecond(10),
	scopes,
} as const satisfies Endpoint;

export const listWebsiteChannels = {
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/channels',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
} as const satisfies Endpoint;

export const listWebsiteJobPosts = {
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/job_posts',
	limit: perMinuteAndSecond(1000, 50),
	scopes: jobPostScopes,
} as const satisfies Endpoint;

export const searchWebsiteJobPosts = {
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/job_posts/search',
	limit: perSecond(50),
	scopes: jobPostScopes,
	safe: true,
} as const satisfies Endpoint;

export const getWebsiteJobPost = {
	endpoint: 'GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id',
	limit: perMinuteAndSecond(1000, 50),
	scopes: jobPostScopes,
} as const satisfies Endpoint;

/** Feishu creates one user per external ID. */
export const createWebsiteSiteUser = {
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/site_users',
	limit: perSecond(10),
	scopes: ['hire:site'],
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;

const channelChanges = { limit: perMinuteAndSecond(1000, 50), scopes: ['hire:site'], apps: 'custom' } as const;

/** Not idempotent: the page does not say that two channels cannot have one name. */
export const createWebsiteChannel = {
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/channels',
	...channelChanges,
} as const satisfies Endpoint;

export const updateWebsiteChannel = {
	endpoint: 'PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id',
	...channelChanges,
	idempotent: true,
} as const satisfies Endpoint;

export const deleteWebsiteChannel = {
	endpoint: 'DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id',
	...channelChanges,
	idempotent: true,
} as const satisfies Endpoint;
