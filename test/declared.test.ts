import { events } from '../nodes/LarkHire/events';
import { endpointsOf, type Endpoint } from '../nodes/LarkHire/framework/endpoint';
import { pickersOf } from '../nodes/LarkHire/framework/pick';
import { resources } from '../nodes/LarkHire/resources';
import { routes } from './simulator/routes';

// What an operation declares and what the simulator keeps are written down apart, from the same pages: a slip in one shows here.
const operations = resources.flatMap((resource) => resource.operations.map((operation) => ({ name: `${resource.value}.${operation.value}`, operation })));
const routeOf = ({ endpoint }: Endpoint) => routes.find((route) => route.endpoint.replace(/:\w+/g, ':id') === endpoint.replace(/:\w+/g, ':id'));

const used: ReadonlyArray<readonly [string, Endpoint]> = [
	...operations.flatMap(({ name, operation }) => endpointsOf(operation).map((endpoint) => [`${name}: ${endpoint.endpoint}`, endpoint] as const)),
	...events.flatMap((event) => event.uses.map((endpoint) => [`${event.value}: ${endpoint.endpoint}`, endpoint] as const)),
	...operations.flatMap(({ operation }) => pickersOf(operation.fields).flatMap(({ name, uses }) => uses.map((endpoint) => [`${name}: ${endpoint.endpoint}`, endpoint] as const))),
];

describe.each([...new Map(used)])('%s', (_name, endpoint) => {
	const route = routeOf(endpoint);

	it('exists in the simulator, with the same limit', () => expect(route?.limit).toEqual(endpoint.limit));

	it('with the same scopes', () => expect([...(route?.scopes ?? [])].sort()).toEqual([...endpoint.scopes].sort()));

	// The first one is what the credential test and a refusal without names ask for.
	it('with the scope that allows least first, where it only reads', () => {
		const least = endpoint.scopes.filter((scope) => /:read(only)?$/.test(scope));
		if ((endpoint.readOnly || endpoint.endpoint.startsWith('GET ')) && least.length > 0) expect(least).toContain(endpoint.scopes[0]);
	});

	it('with a path of the same names', () => expect(endpoint.endpoint).toBe(route?.endpoint));
});

it.each(operations.filter(({ operation }) => !operation.any).map(({ name, operation }) => [name, operation] as const))('%s is open to the kinds of app that its endpoints are open to', (_name, operation) => {
	expect(operation.apps).toBe(endpointsOf(operation).some((endpoint) => routeOf(endpoint)?.customOnly) ? 'custom' : 'custom and store');
});

it('every route of the simulator is used by an operation, a list or the credential', () => {
	const known = new Set(used.map(([, { endpoint }]) => endpoint as string));
	const other = routes.filter(({ endpoint, open }) => !open && !known.has(endpoint)).map(({ endpoint }) => endpoint);
	expect(other).toEqual(['GET /open-apis/application/v6/scopes']);
});
