/** At most `calls` requests in any `seconds`. */
export interface Window {
	readonly calls: number;
	readonly seconds: number;
}
export type Limit = readonly Window[];

export const perSecond = (calls: number): Limit => [{ calls, seconds: 1 }];
export const perMinute = (calls: number): Limit => [{ calls, seconds: 60 }];
export const perMinuteAndSecond = (minute: number, second: number): Limit => [...perMinute(minute), ...perSecond(second)];

/** One Feishu API as its page describes it: feeds pacing, the permission message, the credential test and the README. */
export interface Endpoint {
	readonly endpoint: `${'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'} /open-apis/${string}`;
	/** Per app and tenant. */
	readonly limit: Limit;
	/** Any one of these is enough; the first is the one to ask for. */
	readonly scopes: readonly string[];
	/** Changes nothing, although it is no GET. */
	readonly readOnly?: boolean;
}

/** Whether a request's method and path are those of an endpoint. SDK and simulator put IDs into paths as they are. */
export const isFor = ({ endpoint }: Endpoint, called: string): boolean => {
	const [template, path] = [endpoint.split('/'), called.split('/')];
	return template.length === path.length && template.every((part, index) => part === path[index] || (part.startsWith(':') && /^[\w-]+$/.test(path[index] ?? '')));
};

/**
 * The endpoint of any request: the known one, with its documented limit, or else one of its own, in which whatever looks like
 * an ID stands for all IDs, so that calls which Feishu counts together are paced together.
 */
export function endpointOf(method: string, path: string, known: readonly Endpoint[]): Endpoint {
	const called = `${method} ${path}`;
	const own = path.split('/').map((part) => (/^[\w-]+$/.test(part) && /\d{6}|[\da-f]{16}|^\d+$/i.test(part) ? ':id' : part)).join('/');
	return known.find((one) => isFor(one, called)) ?? { endpoint: `${method} ${own}` as Endpoint['endpoint'], limit: [], scopes: [] };
}

/** Every endpoint an operation calls. */
export const endpointsOf = (declared: Endpoint & { readonly any?: true; readonly uses?: readonly Endpoint[] }): readonly Endpoint[] => [
	...(declared.any ? [] : [declared]),
	...(declared.uses ?? []),
];
