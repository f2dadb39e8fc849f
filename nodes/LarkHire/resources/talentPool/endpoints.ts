import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

/** The path ends with a slash. */
export const listTalentPools = {
	endpoint: 'GET /open-apis/hire/v1/talent_pools/',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:talent_folder:readonly', 'hire:talent_folder'],
} as const satisfies Endpoint;

const changes = { scopes: ['hire:talent_folder'], apps: 'custom' } as const;

/** Idempotent: Feishu passes over who is in the pool already, or is not in it. */
export const changeTalentPool = {
	endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool',
	limit: perSecond(10),
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

/** Not idempotent: somebody may have put the talent into another pool meanwhile, which a second request would undo. */
export const moveTalentToPool = {
	endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship',
	limit: perMinuteAndSecond(1000, 50),
	...changes,
} as const satisfies Endpoint;
