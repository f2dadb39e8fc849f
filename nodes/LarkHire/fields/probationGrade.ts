import { perMinuteAndSecond } from '../framework/endpoint';
import type { Field, Picker } from '../framework/field';
import { locator } from './locator';

/** The tenant's own grades for probation assessments; the value is the option's API name. */
const grades: Picker = {
	name: 'searchProbationGrades',
	lists: 'probation grades',
	uses: [
		{
			endpoint: 'GET /open-apis/corehr/v1/custom_fields/get_by_param',
			limit: perMinuteAndSecond(1000, 50),
			scopes: ['corehr:common_data.meta_data:read', 'corehr:corehr:readonly', 'corehr:corehr'],
		},
	],
	async search({ lark, filter = '' }) {
		const params = { object_api_name: 'probation_management', custom_api_name: 'final_assessment_grade' };
		const { data } = await lark.corehr.v1.customField.getByParam({ params });
		// The answer has `data` inside `data`.
		const options = data?.data?.common_schema_config?.enum_field_setting?.enum_field_option_list ?? [];
		const named = options
			.filter(({ is_open: open }) => open !== false)
			.map(({ api_name: value = '', name }) => ({ name: name?.en_us || name?.zh_cn || value, value, all: `${value} ${name?.en_us ?? ''} ${name?.zh_cn ?? ''}` }));
		return { results: named.filter(({ all }) => all.toLowerCase().includes(filter.toLowerCase())).map(({ name, value }) => ({ name, value })) };
	},
};

/** A grade from the tenant's list, or its API name. */
export const probationGrade = {
	displayName: 'Assessment Grade',
	name: 'assessmentGrade',
	description: 'One of the grades that your tenant has set up for probation',
	...locator(grades, { pick: 'Select a grade…', typed: 'API Name', mode: 'apiName', example: 'grade_a' }),
	read: (raw: unknown) => String(raw),
} as const satisfies Field;
