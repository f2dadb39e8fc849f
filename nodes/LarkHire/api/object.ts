export type Dictionary = Readonly<Record<string, unknown>>;

/** What JSON calls an object: no list, and not null. */
export const isObject = (value: unknown): value is Dictionary => typeof value === 'object' && value !== null && !Array.isArray(value);
