import { unexpectedResponse } from '../../api/errors';
import type { Field } from '../../framework/field';
import { dictionaries, dictionary, text } from '../../api/response';
import type { Lark } from '../../api/sdk';

type Call = Lark['corehr']['v2']['employee']['batchGet'];
type IdKind = NonNullable<NonNullable<Parameters<Call>[0]>['params']>['user_id_type'];

/** Who it is: probations have only IDs. The values are the API's names of the fields. */
export const includeNames = {
	displayName: 'Include',
	name: 'include',
	type: 'multiOptions',
	default: [],
	options: [
		{ name: 'Department Name', value: 'department.department_name' },
		{ name: 'Employee Name', value: 'person_info.preferred_name' },
	],
	description:
		'Who it is, beside the IDs. Needs corehr:employee:read, and employees within the data range of the app; costs one more request for each 100 probations, at most 100 per minute.',
} as const satisfies Field;

interface Names {
	readonly employee_name?: string;
	readonly department_name?: string;
}

type Included = ReadonlyArray<(typeof includeNames.options)[number]['value']>;

/** The name in the first language that has one. */
const nameIn = (names: unknown) =>
	dictionaries(names)
		.map(({ value }) => text(value))
		.find(Boolean);

/** The probations of a page with names; none where CoreHR does not return the employee. `kind`: of their employment IDs. */
export async function withNames<T extends { readonly employment_id?: string }>(
	lark: Lark,
	probations: readonly T[] | undefined,
	{ include = [], kind }: { readonly include?: Included | undefined; readonly kind: IdKind },
): Promise<Array<T & Names> | undefined> {
	if (!probations) return undefined;
	if (!Array.isArray(probations)) throw unexpectedResponse();
	if (include.length === 0) return [...probations];
	// An entry that is no record is for the framework to reject.
	const ids = new Set(dictionaries(probations).map(({ employment_id: id }) => text(id)));
	ids.delete('');
	if (ids.size === 0) return [...probations];
	const { data } = await lark.corehr.v2.employee.batchGet({
		params: { user_id_type: kind },
		data: { fields: [...include], employment_ids: [...ids] },
	});
	const employees = new Map(dictionaries(data?.items).map((employee) => [text(employee.employment_id), employee]));
	return probations.map((probation) => {
		const { person_info: person, department } = employees.get(text(dictionary(probation).employment_id)) ?? {};
		const employee_name = text(dictionary(person).preferred_name);
		const department_name = nameIn(dictionary(department).department_name);
		return !employee_name && !department_name
			? probation
			: { ...probation, ...(employee_name && { employee_name }), ...(department_name && { department_name }) };
	});
}
