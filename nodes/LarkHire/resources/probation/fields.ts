import type { Lark } from '../../api/sdk';
import type { Page } from '../../api/page';
import { employeeIdKind } from '../../fields/coreHr';

/** The API's own maximum. */
export const PROBATIONS_PER_PAGE = 100;

/** A page of an employee's probations, which hold the assessments. `kind` of the ID: the one that it looks like. */
export const probationsOf = async (
	lark: Lark,
	employmentId: string,
	page: Page,
	kind = employeeIdKind(undefined, { 'Employment ID': employmentId }),
) =>
	await lark.corehr.v2.probation.search({
		params: { ...page, user_id_type: kind },
		data: { employment_ids: [employmentId] },
	});
