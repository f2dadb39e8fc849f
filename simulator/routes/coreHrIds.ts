import { assumed } from '../answers';
import { oneOf, optional } from '../validate';
import { departments } from '../data/probation';

/** What stands before the digits of an employee's CoreHR ID, by kind of ID. The real ones have nothing in common. */
const prefixes = { open_id: 'ou_', people_corehr_id: '', union_id: 'on_', user_id: 'u' } as const;
type Kind = keyof typeof prefixes;

export const userIdType = optional(oneOf(...Object.keys(prefixes)));
export const departmentIdType = optional(oneOf('open_department_id', 'department_id', 'people_corehr_department_id'));

const kindOf = (asked: string | undefined): Kind => Object.keys(prefixes).find((kind): kind is Kind => kind === asked) ?? 'open_id';

const rejected = (name: string) =>
	assumed(
		400,
		1160001,
		`invalid value: ${name}`,
		'the pages of probations have no code for IDs of another kind than the type says; the general one of CoreHR',
	);

/** The CoreHR ID of an employee that a request names. */
export function employeeOf(id: string, kind: string | undefined, name: string): string {
	const prefix = prefixes[kindOf(kind)];
	const own = id.slice(prefix.length);
	if (!id.startsWith(prefix) || !/^\d+$/.test(own)) throw rejected(name);
	return own;
}

/** The same employee, in the kind that was asked for. */
export const employeeAs = <T extends string | undefined>(coreHrId: T, kind: string | undefined) =>
	coreHrId === undefined ? undefined : `${prefixes[kindOf(kind)]}${coreHrId}`;

/** The Open Department ID of a department that a request names. */
export function departmentOf(id: string, kind = 'open_department_id'): string {
	const found = departments.find((department) => Object.entries(department).some(([own, value]) => own === kind && value === id));
	if (!found) throw rejected('department_ids');
	return found.open_department_id;
}
