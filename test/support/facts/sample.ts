import { described, isRequired, type Facts, type Parameter, type Parameters } from '../../../facts/endpoint';

type Tree = Record<string, unknown>;

const plain: Readonly<Record<string, unknown>> = {
	boolean: true,
	float: 1.5,
	int: 1,
	'int ms': 1618500278663,
	string: '1',
	'string day': '2026-03-02',
	'string ms': '1618500278663',
};

/** A value that the page allows. In the query everything is text. */
function valueOf(parameter: Parameter, inQuery: boolean): unknown {
	const { is, values } = described(parameter);
	const kind = is.replace('!', '').replace('[]', '');
	if (kind === 'object') return {};
	const [first] = Object.keys(values ?? {});
	const value = first === undefined ? plain[kind] : kind === 'int' ? Number(first) : first;
	return inQuery ? String(value) : value;
}

const isList = (parameter: Parameter) => described(parameter).is.includes('[]');

/** Puts a value where the path says: `list[].part.name` is in the first entry of the list. */
export function put(tree: Tree, path: string, value: unknown): void {
	const [head = '', ...rest] = path.split('.');
	const name = head.replace('[]', '');
	if (rest.length === 0) {
		tree[name] = value;
		return;
	}
	const inner = (tree[name] ??= head.endsWith('[]') ? [{}] : {});
	put((head.endsWith('[]') ? (inner as Tree[])[0] : inner) as Tree, rest.join('.'), value);
}

function build(parameters: Parameters, inQuery: boolean, without = ''): Tree {
	const tree: Tree = {};
	const stays = (path: string) => path !== without && !path.startsWith(`${without}.`) && !path.startsWith(`${without}[]`);
	for (const [path, parameter] of Object.entries(parameters)) {
		if (!stays(path) || described(parameter).leaveOut) continue;
		const value = valueOf(parameter, inQuery);
		put(tree, path, isList(parameter) && !inQuery ? [value] : value);
	}
	return tree;
}

export interface Sample {
	readonly what: string;
	readonly query: Tree;
	readonly body: Tree;
}

/** A request with every parameter of the page, or all but one. */
export const whole = ({ query = {}, body = {} }: Facts, without?: string): Sample => ({
	what: without ? `without ${without}` : 'whole',
	query: build(query, true, without),
	body: build(body, false, without),
});

/** A request with nothing but what is required. */
export const least = ({ query = {}, body = {} }: Facts): Omit<Sample, 'what'> => ({
	query: build(requiredOf(query), true),
	body: build(requiredOf(body), false),
});

const requiredOf = (parameters: Parameters): Parameters =>
	Object.fromEntries(Object.entries(parameters).filter(([, parameter]) => isRequired(parameter)));

/** The whole request with each value of each parameter in turn. */
export const withEachValue = (facts: Facts): readonly Sample[] =>
	(['query', 'body'] as const).flatMap((part) =>
		Object.entries(facts[part] ?? {}).flatMap(([path, parameter]) =>
			valuesOf(parameter, part).map((value) => {
				const sample = whole(facts);
				put(sample[part], path, isList(parameter) && part === 'body' ? [value] : value);
				return { ...sample, what: `${path}=${String(value)}` };
			}),
		),
	);

/** Values as they are in JSON, or in the query. */
export const valuesOf = (parameter: Parameter, part: 'body' | 'query'): readonly unknown[] => {
	const { is, values = {} } = described(parameter);
	return Object.keys(values).map((value) => (part === 'body' && is.startsWith('int') ? Number(value) : value));
};

/** Each required parameter left out in turn. */
export const withoutEachRequired = (facts: Facts): readonly Sample[] =>
	Object.entries({ ...facts.query, ...facts.body }).flatMap(([path, parameter]) => (isRequired(parameter) ? [whole(facts, path)] : []));
