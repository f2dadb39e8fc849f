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

/** Every endpoint an operation calls. */
export const endpointsOf = (declared: Endpoint & { readonly uses?: readonly Endpoint[] }): readonly Endpoint[] => [
	declared,
	...(declared.uses ?? []),
];
