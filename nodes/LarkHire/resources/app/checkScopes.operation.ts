import { consoleLink } from '../../api/app';
import type { Endpoint } from '../../api/endpoint';
import { grantedScopes, isGranted, listScopes } from '../../api/scopes';
import { listNeedsOf, needsOf } from '../../framework/needs';
import { operation, type Resource } from '../../framework/operation';

/** Any one of some scopes, and what it is for. */
interface Wanted {
	readonly scopes: Endpoint['scopes'];
	readonly operations: Set<string>;
	readonly lists: Set<string>;
}

/** What the operations of these resources need, and which of it the app has. */
export const checkScopes = (resources: readonly Resource[]) =>
	operation({
		name: 'Check Scopes',
		value: 'checkScopes',
		action: 'Check the scopes of an app',
		description: 'List the scopes that operations need, and whether they are granted',
		notice:
			'An item for each scope that operations or their lists need, missing ones first. You need only those of the operations that you use.',
		endpoint: listScopes,
		fields: [],
		async execute({ lark }) {
			const { data } = await lark.application.v6.scope.list({});
			const has = grantedScopes(data);
			const items = wantedBy(resources).map(({ scopes, operations, lists }) => {
				const granted = isGranted({ scopes }, has);
				const [scope = '', ...others] = scopes;
				return {
					scope,
					granted,
					other_scopes: others.join(', '),
					operations: [...operations].join(', '),
					lists_of: [...lists].join(', '),
					grant_url: granted ? '' : (consoleLink(lark.domain, lark.appId, [scope]) ?? ''),
				};
			});
			return { data: [...items.filter(({ granted }) => !granted), ...items.filter(({ granted }) => granted)] };
		},
	});

/** By scope; alternatives in another order are the same. */
function wantedBy(resources: readonly Resource[]): readonly Wanted[] {
	const all = new Map<string, Wanted>();
	for (const [needs, use] of [[needsOf(resources), 'operations'] as const, [listNeedsOf(resources), 'lists'] as const]) {
		for (const { name, endpoints } of needs) {
			for (const { scopes } of endpoints) {
				const key = [...scopes].sort().join();
				const wanted = all.get(key) ?? { scopes, operations: new Set<string>(), lists: new Set<string>() };
				all.set(key, wanted);
				wanted[use].add(name);
			}
		}
	}
	return [...all.values()].sort((one, other) => (one.scopes[0] ?? '').localeCompare(other.scopes[0] ?? ''));
}
