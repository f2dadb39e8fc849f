/** What is wrong with a request, and where. */
export interface Violation {
	readonly kind: 'invalid' | 'missing' | 'unknown';
	readonly where: string;
	readonly value: unknown;
}

export type Check = (value: unknown, where: string) => Violation | undefined;

export interface Rule {
	readonly required: boolean;
	/** Without one the key is rejected. */
	readonly check?: Check;
}

export const required = (check: Check): Rule => ({ required: true, check });
export const optional = (check: Check): Rule => ({ required: false, check });
/** The SDK's types have the key, but no page of Feishu does, so nobody knows what it would do. */
export const rejected: Rule = { required: false };

const is =
	(holds: (value: unknown) => boolean): Check =>
	(value, where) =>
		holds(value) ? undefined : { kind: 'invalid', where, value };

export const text = is((value) => typeof value === 'string');
/** Feishu's times in eco_* bodies are strings of digits, those in external_* bodies numbers. */
export const digits = is((value) => typeof value === 'string' && /^\d+$/.test(value));
/** A date without a time: YYYY-MM-DD. */
export const day = is((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
export const integer = is(Number.isSafeInteger);
export const decimal = is(Number.isFinite);
export const flag = is((value) => typeof value === 'boolean');
export const oneOf = (...allowed: ReadonlyArray<number | string>): Check => is((value) => allowed.some((option) => option === value));

export const listOf =
	(each: Check, most = Infinity): Check =>
	(value, where) => {
		if (!Array.isArray(value) || value.length > most) return { kind: 'invalid', where, value };
		return first(value.map((entry, index) => () => each(entry, `${where}[${index}]`)));
	};

/** In the query: a key that may come several times. */
export const repeated =
	(each: Check): Check =>
	(value, where) =>
		listOf(each)([value].flat(), where);

/** An object that has these keys and no others. */
export function shape(rules: Readonly<Record<string, Rule>>): Check {
	const needed = Object.keys(rules).filter((key) => rules[key]?.required);
	return (value, where) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'invalid', where: where || 'body', value };
		const given = value as Readonly<Record<string, unknown>>;
		const at = (key: string) => (where ? `${where}.${key}` : key);
		return first([
			// Before unknown keys: a required one under a misspelt name counts as missing.
			...needed.map(
				(key) => (): Violation | undefined =>
					given[key] === undefined || given[key] === '' ? { kind: 'missing', where: at(key), value: given[key] } : undefined,
			),
			...Object.entries(given).map(([key, own]) => (): Violation | undefined => {
				const check = Object.hasOwn(rules, key) ? rules[key]?.check : undefined;
				return check ? check(own, at(key)) : { kind: 'unknown', where: at(key), value: own };
			}),
		]);
	};
}

function first(checks: ReadonlyArray<() => Violation | undefined>): Violation | undefined {
	for (const check of checks) {
		const violation = check();
		if (violation) return violation;
	}
	return undefined;
}

/** Repeats what was sent, as real services do: a client must not pass such a text on to logs and users. */
export function said({ kind, where, value }: Violation): string {
	if (kind === 'missing') return `required value is empty: ${where}`;
	return `${kind === 'unknown' ? 'unknown field' : 'invalid value'}: ${typeof value === 'string' ? value : JSON.stringify(value)} (${where})`;
}
