/** At most `calls` requests in any `seconds`. */
export interface Window {
	readonly calls: number;
	readonly seconds: number;
}
export type Limit = readonly Window[];

export const perSecond = (calls: number): Limit => [{ calls, seconds: 1 }];
export const perMinute = (calls: number): Limit => [{ calls, seconds: 60 }];
export const perMinuteAndSecond = (minute: number, second: number): Limit => [...perMinute(minute), ...perSecond(second)];

/** One Feishu API as its page describes it: feeds the rate limiter, retries, the permission message, the credential test and the docs. */
export interface Endpoint {
	readonly endpoint: `${'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'} /open-apis/${string}` | 'POST /callback/ws/endpoint';
	/** Per app and tenant. */
	readonly limit: Limit;
	/** Any one of these is enough; the first is the one to ask for. */
	readonly scopes: readonly string[];
	/** Set where store apps cannot call it. */
	readonly apps?: 'custom';
	/** Changes nothing. True of every GET; set for the others. */
	readonly safe?: boolean;
	/** Sending the same request twice does no harm, so it is retried where its response was lost. True of every safe one; set for the others. */
	readonly idempotent?: boolean;
}

export const isSafe = ({ endpoint, safe = false }: Endpoint): boolean => safe || endpoint.startsWith('GET ');
export const isIdempotent = (endpoint: Endpoint): boolean => endpoint.idempotent === true || isSafe(endpoint);

/** Which kinds of Feishu app may call all of these. */
export const appsOf = (endpoints: readonly Endpoint[]): 'custom' | 'custom and store' =>
	endpoints.some(({ apps }) => apps === 'custom') ? 'custom' : 'custom and store';

/** Whether a request's method and path are those of an endpoint. SDK and simulator put IDs into paths as they are. */
export const isFor = ({ endpoint }: Endpoint, called: string): boolean => {
	const [template, path] = [endpoint.split('/'), called.split('/')];
	return (
		template.length === path.length &&
		template.every((part, index) => part === path[index] || (part.startsWith(':') && /^[\w-]+$/.test(path[index] ?? '')))
	);
};

/** Names in Feishu's paths have digits only as a version. IDs nearly always have some. */
const looksLikeId = (part: string): boolean => /\d/.test(part) && !/^(?:[a-z]+[-_])*v\d+$/i.test(part);

/** Below service and version, so many names may stand in one place of a path before all of them count as IDs. */
const MOST_NAMES = 10;
const VERSION = 3;

/** What has stood behind a part of a path. */
class Place {
	readonly next = new Map<string, Place>();
	/** More than there can be names. */
	many = false;
}

/**
 * The endpoints of any requests: the known one, with its documented limit, or else one of its own, in which IDs stand for each other,
 * so that calls which Feishu counts together are paced together. A part is an ID if it looks like one, or if many others have stood in
 * its place: what is kept does not grow with the number of IDs.
 */
export class Endpoints {
	private readonly first = new Place();

	constructor(private readonly known: readonly Endpoint[]) {}

	of(method: string, path: string): Endpoint {
		const found = this.known.find((one) => isFor(one, `${method} ${path}`));
		// Known endpoints are idempotent as our operations call them, e.g. with a client token.
		if (found) return { ...found, idempotent: false };
		return { endpoint: `${method} ${this.template(path)}` as Endpoint['endpoint'], limit: [], scopes: [] };
	}

	private template(path: string): string {
		let place = this.first;
		const parts = path.split('/').map((part, index) => {
			const id = index > VERSION && looksLikeId(part);
			if (index > VERSION && !id && place.next.size >= MOST_NAMES && !place.next.has(part)) {
				place.many = true;
				place.next.clear();
			}
			const name = id || place.many ? ':id' : part;
			const next = place.next.get(name) ?? new Place();
			place.next.set(name, next);
			place = next;
			return name;
		});
		return parts.join('/');
	}
}

/** Every endpoint an operation calls. */
export const endpointsOf = (declared: {
	readonly endpoint: Endpoint;
	readonly freeRequest?: true;
	readonly endpoints?: readonly Endpoint[];
}): readonly Endpoint[] => [...(declared.freeRequest ? [] : [declared.endpoint]), ...(declared.endpoints ?? [])];
