import { endpointsOf } from '../api/endpoint';
import { t, translated } from '../language/texts';
import type { Need } from '../transport/credentialCheck';
import { pickersOf } from './listSearch';
import type { Operation, Resource } from './operation';

/** Every operation by its name in the panel, with its endpoints that require a scope. */
export const needsOf = (resources: readonly Resource[]): readonly Need[] =>
	needs(resources, (operation) => (operation.freeRequest ? [] : endpointsOf(operation)));

/** The same for its lists to pick from. Typing an ID does without them. */
export const listNeedsOf = (resources: readonly Resource[]): readonly Need[] =>
	needs(resources, ({ fields }) => pickersOf(fields).flatMap(({ endpoints }) => endpoints));

const needs = (resources: readonly Resource[], used: (operation: Operation) => Need['endpoints']): readonly Need[] =>
	resources
		.flatMap(({ name, zh, operations }) =>
			operations.map((operation) => ({
				name: t`${translated(name, zh)}: ${translated(operation.name, zh)}`,
				endpoints: used(operation).filter(({ scopes }) => scopes.length > 0),
			})),
		)
		.filter(({ endpoints }) => endpoints.length > 0);
