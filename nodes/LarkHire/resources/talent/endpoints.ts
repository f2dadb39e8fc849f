import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:talent:readonly', 'hire:talent'] as const;

export const listTalents = {
	endpoint: 'GET /open-apis/hire/v1/talents',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;

export const getTalent = {
	endpoint: 'GET /open-apis/hire/v2/talents/:talent_id',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;

export const findTalents = {
	endpoint: 'POST /open-apis/hire/v1/talents/batch_get_id',
	limit: perMinuteAndSecond(1000, 50),
	scopes,
	safe: true,
} as const satisfies Endpoint;

export const listResumeSources = {
	endpoint: 'GET /open-apis/hire/v1/resume_sources',
	limit: perSecond(20),
	scopes,
} as const satisfies Endpoint;

const changes = { scopes: ['hire:talent'], apps: 'custom' } as const;

/** Not idempotent: Feishu's page says nothing about a person who exists already. */
export const createTalent = {
	endpoint: 'POST /open-apis/hire/v1/talents/combined_create',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
} as const satisfies Endpoint;

/** Not idempotent: each request adds the resume attachment once more. */
export const updateTalent = {
	endpoint: 'POST /open-apis/hire/v1/talents/combined_update',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
} as const satisfies Endpoint;

export const queryTalentObjects = {
	endpoint: 'GET /open-apis/hire/v1/talent_objects/query',
	limit: perSecond(10),
	scopes,
} as const satisfies Endpoint;

/** Idempotent: Feishu rejects the second request, because the tags are there, or gone. */
export const tagTalent = {
	endpoint: 'POST /open-apis/hire/v1/talents/:talent_id/tag',
	limit: perSecond(20),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

export const listTalentTags = {
	endpoint: 'GET /open-apis/hire/v1/talent_tags',
	limit: perSecond(20),
	scopes: ['hire:talent_tag:readonly', 'hire:talent_tag'],
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what a second request does. */
export const changeTalentBlock = {
	endpoint: 'POST /open-apis/hire/v1/talent_blocklist/change_talent_block',
	limit: perSecond(10),
	scopes: ['hire:talent_blocklist'],
	apps: 'custom',
} as const satisfies Endpoint;

export const listTalentFolders = {
	endpoint: 'GET /open-apis/hire/v1/talent_folders',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:talent_folder:readonly', 'hire:talent_folder'],
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what a second request does. */
export const addTalentsToFolder = {
	endpoint: 'POST /open-apis/hire/v1/talents/add_to_folder',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:talent_folder_association', 'hire:talent'],
	apps: 'custom',
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what a second request does. */
export const removeTalentsFromFolder = {
	endpoint: 'POST /open-apis/hire/v1/talents/remove_to_folder',
	limit: perSecond(10),
	scopes: ['hire:talent_folder_association'],
	apps: 'custom',
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what a second request does. */
export const createTalentExternalInfo = {
	endpoint: 'POST /open-apis/hire/v1/talents/:talent_id/external_info',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
} as const satisfies Endpoint;

export const updateTalentExternalInfo = {
	endpoint: 'PUT /open-apis/hire/v1/talents/:talent_id/external_info',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;
