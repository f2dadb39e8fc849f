import type { Field } from '../../framework/field';
import { readText } from '../../framework/readers/text';
import { locator } from '../../fields/locator';
import { bothNames, pickerOf } from '../../fields/picker';
import { getCustomField } from './endpoints';

const noGrades = {
	what: 'CoreHR has no field for probation grades',
	todo: "Is probation assessment switched on in this tenant? Enable it first, or enter a grade's API name.",
};

/** The tenant's own grades for probation assessments; the value is the option's API name. */
const grades = pickerOf({
	name: 'searchProbationGrades',
	lists: 'probation grades',
	endpoints: [getCustomField],
	hints: {
		1162010: noGrades,
		1162020: noGrades,
		1160005: "CoreHR has invalid data in the grade field. Contact Feishu support; until it is fixed, enter a grade's API name.",
	},
	async ask({ lark }) {
		const params = { object_api_name: 'probation_management', custom_api_name: 'final_assessment_grade' };
		const { data } = await lark.corehr.v1.customField.getByParam({ params });
		// The answer has `data` inside `data`.
		const options = data?.data?.common_schema_config?.enum_field_setting?.enum_field_option_list ?? [];
		return { data: { items: options.filter(({ is_open: open }) => open !== false) } };
	},
	entry: ({ api_name: value, name }) => ({ name: bothNames(name), value }),
});

/** A grade from the tenant's list, or its API name. */
export const probationGrade = {
	displayName: 'Assessment Grade',
	name: 'assessmentGrade',
	description: "One of your tenant's probation grades",
	...locator(grades, { pick: 'Select a grade…', typed: 'API Name', mode: 'apiName', example: 'grade_a' }),
	read: readText,
} as const satisfies Field;
