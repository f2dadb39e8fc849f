import { departmentIdKind, employeeIdKind } from '../../fields/coreHr';
import { filterFields } from '../../fields/additionalFields';
import { paging } from '../../fields/paging';
import { PROBATIONS_PER_PAGE } from './fields';
import type { Params } from '../../framework/field';
import { operation } from '../../framework/operation';
import { filters, probationIdTypes, wholeRanges } from './filters';
import { getEmployees, searchProbations } from './endpoints';
import { includeNames, withNames } from './names';
import { simpleProbation } from './record';

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search probations',
	description: "Find employees' probations, with their assessments",
	notice:
		'New probations become searchable after about 5 seconds. Feishu silently omits parts whose scope the app lacks: assessments need corehr:probation.assessment:read, the outcome and the end of an extended probation need corehr:probation.probation_outcome:read.',
	endpoint: searchProbations,
	endpoints: [getEmployees],
	simplified: simpleProbation,
	hints: {
		1160017: {
			what: 'The app may not use one of the fields',
			todo: 'Searching by grade requires the scope corehr:probation.grade.search:read.',
		},
	},
	fields: [...paging, includeNames, filterFields(filters, probationIdTypes)],
	check({ additionalFields: by }) {
		wholeRanges(by);
		kindsOf(by);
	},
	async execute({ lark, list, params: { include, additionalFields: by } }) {
		const kinds = kindsOf(by);
		return await list(PROBATIONS_PER_PAGE, async (page) => {
			const { data } = await lark.corehr.v2.probation.search({
				params: { ...page, ...kinds },
				data: {
					employment_ids: by.employmentIds && [...by.employmentIds],
					department_ids: by.departmentIds && [...by.departmentIds],
					probation_start_date_start: by.startDateFrom,
					probation_start_date_end: by.startDateTo,
					probation_expected_end_date_start: by.expectedEndDateFrom,
					probation_expected_end_date_end: by.expectedEndDateTo,
					actual_probation_end_date_start: by.actualEndDateFrom,
					actual_probation_end_date_end: by.actualEndDateTo,
					initiating_time_start: by.initiatedFrom,
					initiating_time_end: by.initiatedTo,
					probation_status: by.probationStatus,
					final_assessment_result: by.finalAssessmentResult,
					final_assessment_grade: by.finalAssessmentGrade,
				},
			});
			return { data: { ...data, items: await withNames(lark, data?.items, { include, kind: kinds.user_id_type }) } };
		});
	},
});

/** CoreHR returns CoreHR IDs, as in its events, unless the search uses IDs of another type. */
const kindsOf = ({
	userIdType,
	employmentIds,
	departmentIdType,
	departmentIds,
}: Partial<Params<readonly [...typeof filters, ...typeof probationIdTypes]>>) => ({
	user_id_type: employeeIdKind(userIdType, { 'Employment IDs': employmentIds }) ?? 'people_corehr_id',
	department_id_type: departmentIdKind(departmentIdType, { 'Department IDs': departmentIds }),
});
