import type { Lark } from '../../api/sdk';
import type { Page } from '../../api/page';
import { employeeIdKind } from '../../fields/coreHr';

/** The API's own maximum. */
export const PROBATIONS_PER_PAGE = 100;

/** A page of an employee's probations, which hold the assessments. */
export const probationsOf = async (lark: Lark, employmentId: string, page: Page) =>
	await lark.corehr.v2.probation.search({
		params: { ...page, user_id_type: employeeIdKind(undefined, { 'Employment ID': employmentId }) },
		data: { employment_ids: [employmentId] },
	});
