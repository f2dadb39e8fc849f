import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import { tier4 } from '../limits';
import { coreHr } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { repeated, required, said, text } from '../validate';

type GetByParam = Client['corehr']['v1']['customField']['getByParam'];
type Query = Client['corehr']['v1']['customField']['query'];
type Field = Pick<NonNullable<NonNullable<Awaited<ReturnType<GetByParam>>['data']>['data']>, 'common_schema_config' | 'name' | 'type'>;

const ENUM = 4;
const TEXT = 1;

/** The fields of the tenant, by object. */
const fields: Readonly<Record<string, Readonly<Record<string, (store: Store) => Field>>>> = {
	probation_management: {
		final_assessment_grade: ({ grades }: Store) => ({
			name: { zh_cn: '考核等级', en_us: 'Assessment grade' },
			type: ENUM,
			common_schema_config: {
				enum_field_setting: {
					enum_field_option_list: grades.map((grade) => ({ ...grade, description: { zh_cn: '', en_us: '' } })),
					is_multiple: false,
				},
			},
		}),
		mentor__c: () => ({ name: { zh_cn: '导师', en_us: 'Mentor' }, type: TEXT }),
	},
	person: {},
	offboarding_info: {
		custom_field_33__c: () => ({
			name: { zh_cn: '备注', en_us: 'Remark' },
			type: TEXT,
			common_schema_config: { text_field_setting: { is_multilingual: false, is_multiline: true, max_length: 200, is_url_type: false } },
		}),
	},
};

export const customFields = [
	route<GetByParam>({
		endpoint: 'GET /open-apis/corehr/v1/custom_fields/get_by_param',
		scopes: ['corehr:common_data.meta_data:read', 'corehr:corehr:readonly', 'corehr:corehr'],
		limit: tier4,
		query: { object_api_name: required(text), custom_api_name: required(text) },
		body: {},
		reject: (violation) => (violation.kind === 'missing' ? documented(400, 1160006, said(violation)) : coreHr(violation)),
		handle({ tenant, query }) {
			const { object_api_name: object, custom_api_name: name } = query;
			const own = Object.hasOwn(fields, object) ? fields[object] : undefined;
			if (!own) throw documented(400, 1162010, `object does not exist: ${object}`);
			const field = Object.hasOwn(own, name) ? own[name] : undefined;
			if (!field) throw documented(400, 1162020, `field does not exist: ${name}`);
			// `data` inside `data`: so does the real one.
			return ok({
				data: {
					custom_api_name: name,
					object_api_name: object,
					...field(tenant.store),
					description: { zh_cn: '', en_us: '' },
					is_open: true,
					is_required: false,
					is_unique: false,
					create_time: '1625542287',
					update_time: '1625542639',
				},
			});
		},
	}),
	route<Query>({
		endpoint: 'GET /open-apis/corehr/v1/custom_fields/query',
		scopes: ['corehr:common_data.meta_data:read', 'corehr:corehr:readonly', 'corehr:corehr'],
		limit: tier4,
		query: { object_api_name_list: required(repeated(text)) },
		body: {},
		reject: (violation) => (violation.kind === 'missing' ? documented(400, 1160005, said(violation)) : coreHr(violation)),
		handle({ tenant: { store }, query: { object_api_name_list: asked } }) {
			const items = [asked].flat().flatMap((object) => {
				const own = Object.hasOwn(fields, object) ? fields[object] : undefined;
				if (!own) throw documented(400, 1162010, `object does not exist: ${object}`);
				return Object.entries(own).map(([name, field]) => ({
					custom_api_name: name,
					object_api_name: object,
					...field(store),
					description: { zh_cn: '', en_us: '' },
					is_open: true,
					is_required: false,
					is_unique: false,
					create_time: '1625542287',
					update_time: '1625542639',
				}));
			});
			return ok({ items });
		},
	}),
];
