import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import { tier4 } from '../limits';
import { coreHr } from '../refusals';
import { route } from '../route';
import { required, said, text } from '../validate';

const OBJECT = 'probation_management';
const FIELD = 'final_assessment_grade';
const ENUM = 4;

export const customFields = [
	route<Client['corehr']['v1']['customField']['getByParam']>({
		endpoint: 'GET /open-apis/corehr/v1/custom_fields/get_by_param',
		scopes: ['corehr:common_data.meta_data:read', 'corehr:corehr:readonly', 'corehr:corehr'],
		limit: tier4,
		query: { object_api_name: required(text), custom_api_name: required(text) },
		body: {},
		refuse: (violation) => (violation.kind === 'missing' ? documented(400, 1160006, said(violation)) : coreHr(violation)),
		handle({ tenant, query }) {
			if (query.object_api_name !== OBJECT) throw documented(400, 1162010, `object does not exist: ${query.object_api_name}`);
			if (query.custom_api_name !== FIELD) throw documented(400, 1162020, `field does not exist: ${query.custom_api_name}`);
			const options = tenant.store.grades.map((grade) => ({ ...grade, description: { zh_cn: '', en_us: '' } }));
			// `data` inside `data`: so does the real one.
			return ok({
				data: {
					custom_api_name: FIELD,
					object_api_name: OBJECT,
					name: { zh_cn: '考核等级', en_us: 'Assessment grade' },
					description: { zh_cn: '', en_us: '' },
					is_open: true,
					is_required: false,
					is_unique: false,
					type: ENUM,
					common_schema_config: { enum_field_setting: { enum_field_option_list: options, is_multiple: false } },
					create_time: '1625542287',
					update_time: '1625542639',
				},
			});
		},
	}),
];
