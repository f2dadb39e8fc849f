import type { Parameters } from '../endpoint';

/**
 * What Feishu's official page says about one event: facts alone, in our own words. Declarations and the simulator are held against them by
 * `test/events/facts.test.ts`. A new event begins with its row. `page`, `copy` and `dated` as for endpoints.
 */
export interface EventFacts {
	readonly type: string;
	readonly page: string;
	readonly copy: string;
	readonly dated: string;
	readonly apps: 'custom' | 'custom and store';
	/** Any one of these is enough. */
	readonly scopes: readonly string[];
	/** Everything in the event's body. Nested ones with their path: `list[].part.name`. None of it is promised to be there. */
	readonly body: Parameters;
	/** Parts of the body that are left out without one of these. */
	readonly bodyScopes?: Readonly<Record<string, readonly string[]>>;
}

export const event = (facts: EventFacts): EventFacts => facts;

const inside = (at: string, parts: Parameters): Parameters =>
	Object.fromEntries(Object.entries(parts).map(([path, parameter]) => [`${at}.${path}`, parameter]));

/** A user in three kinds of ID, at a path. */
export const userIds = (at: string): Parameters => ({
	[at]: 'object',
	...inside(at, { union_id: 'string', user_id: 'string', open_id: 'string' }),
});
export const userIdScopes = (at: string): NonNullable<EventFacts['bodyScopes']> => ({
	[`${at}.user_id`]: ['contact:user.employee_id:readonly'],
});

/** A department in two kinds of ID, at a path. */
export const departmentIds = (at: string): Parameters => ({
	[at]: 'object',
	...inside(at, { department_id: 'string', open_department_id: 'string' }),
});

/** A text in Chinese and English, at a path. */
export const names = (at: string): Parameters => ({ [at]: 'object', ...inside(at, { zh_cn: 'string', en_us: 'string' }) });

/** A person whom one can call or write to, at a path. */
export const reachable = (at: string): Parameters => ({
	[at]: 'object',
	...inside(at, { name: 'string', mobile: 'object', 'mobile.code': 'string', 'mobile.number': 'string', email: 'string' }),
});

/** Fields of a customer's own, at a path. */
export const customFields = (at: string): Parameters => ({ [at]: 'object[]', [`${at}[].key`]: 'string', [`${at}[].value`]: 'string' });
