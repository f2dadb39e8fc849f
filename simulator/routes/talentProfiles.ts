import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import type { Talent } from '../data/hiring';
import { tier4, tier7 } from '../limits';
import { hire } from '../rejections';
import { route } from '../route';
import { digits, listOf, oneOf, optional, rejected, required, shape, text, type Check } from '../validate';

type Calls = Client['hire']['v1']['talent'];

const anything: Check = () => undefined;
const entries = optional(listOf(anything));
const userIdType = optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id'));

const basics = {
	mobile: optional(text),
	mobile_country_code: optional(text),
	email: optional(text),
	identification: optional(shape({ identification_type: optional(oneOf(1, 2, 3, 4, 5, 6, 9)), identification_number: optional(text) })),
	start_work_time: optional(digits),
	birthday: optional(digits),
	gender: optional(oneOf(1, 2, 3)),
	nationality_id: optional(text),
	current_city_code: optional(text),
	hometown_city_code: optional(text),
	customized_data: optional(listOf(shape({ object_id: optional(text), value: optional(text), children: entries }))),
};

const sections = {
	init_source_id: optional(text),
	folder_id_list: optional(listOf(text, 100)),
	resume_attachment_id: optional(text),
	education_list: entries,
	career_list: entries,
	project_list: entries,
	works_list: entries,
	award_list: entries,
	language_list: entries,
	sns_list: entries,
	preferred_city_code_list: optional(listOf(text, 100)),
	self_evaluation: optional(anything),
	customized_data: entries,
};

interface Sent {
	readonly [key: string]: unknown;
	readonly name?: string;
	readonly mobile?: string;
	readonly email?: string;
	readonly identification?: { identification_type?: number; identification_number?: string };
	readonly customized_data?: ReadonlyArray<{ object_id?: string; value?: string }>;
}

/** What Feishu does with basics that an update leaves out is on no page: here they are lost, so that whoever relies on the other is found out. */
function write(
	talent: Talent,
	{ name = talent.name, mobile = '', email = '', identification: document, ...own }: Sent,
	more: object,
): void {
	Object.assign(talent, { name, mobile_number: mobile, email, update_time: String(Date.now()) });
	if (document) talent.identification = { type: document.identification_type ?? 5, number: document.identification_number ?? '' };
	else delete talent.identification;
	const { customized_data: custom = [], ...basic } = own;
	talent.basics = basic;
	talent.custom = custom.map(({ object_id: id = '', value = '' }) => ({ object_id: id, object_type: 1, value: { content: value } }));
	talent.sections = { ...talent.sections, ...more };
}

const combinedCreate = route<Calls['combinedCreate']>({
	endpoint: 'POST /open-apis/hire/v1/talents/combined_create',
	scopes: ['hire:talent'],
	limit: tier4,
	customOnly: true,
	query: { user_id_type: userIdType },
	body: {
		...sections,
		resume_source_id: optional(text),
		creator_id: optional(text),
		creator_account_type: optional(oneOf(1, 3)),
		basic_info: required(shape({ ...basics, name: required(text) })),
	},
	reject: hire,
	handle({ tenant, body: { basic_info: basic, creator_id: creator, creator_account_type: type = 3, ...more } }) {
		const id = tenant.nextId();
		const talent: Talent = {
			id,
			name: '',
			mobile_code: '86',
			mobile_number: '',
			email: '',
			is_onboarded: false,
			update_time: '',
			blocked: false,
			resumes: more.resume_attachment_id === undefined ? [] : [more.resume_attachment_id],
		};
		write(talent, basic, more);
		tenant.store.talents.set(id, talent);
		return ok({ talent_id: id, ...(creator !== undefined && { creator_id: creator }), creator_account_type: type }, 'ok');
	},
});

const combinedUpdate = route<Calls['combinedUpdate']>({
	endpoint: 'POST /open-apis/hire/v1/talents/combined_update',
	scopes: ['hire:talent'],
	limit: tier4,
	customOnly: true,
	query: { user_id_type: userIdType },
	body: {
		...sections,
		talent_id: required(text),
		operator_id: optional(text),
		operator_account_type: optional(oneOf(1, 3)),
		only_parse_resume_update_talent: rejected,
		basic_info: required(shape({ ...basics, name: optional(text) })),
	},
	reject: hire,
	handle({
		tenant: { store },
		body: { talent_id: id, basic_info: basic, operator_id: operator, operator_account_type: type = 3, ...more },
	}) {
		const talent = store.talents.get(id);
		if (!talent) throw documented(400, 1002102, 'talent not exists');
		write(talent, basic, more);
		if (more.resume_attachment_id !== undefined) talent.resumes.unshift(more.resume_attachment_id);
		return ok({ talent_id: id, ...(operator !== undefined && { operator_id: operator }), operator_account_type: type }, 'ok');
	},
});

const talentObjects = route<Client['hire']['v1']['talentObject']['query']>({
	endpoint: 'GET /open-apis/hire/v1/talent_objects/query',
	scopes: ['hire:talent:readonly', 'hire:talent'],
	limit: tier7,
	query: {},
	body: {},
	reject: hire,
	handle: ({ tenant: { store } }) => ok({ items: store.talentModules }, 'ok'),
});

export const talentProfiles = [combinedCreate, combinedUpdate, talentObjects];
