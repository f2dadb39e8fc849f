import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { Application, OfferForm, WrittenOffer } from '../data/hiring';
import { ONBOARDED } from '../data/jobs';
import { tier4, tier7 } from '../limits';
import { hire } from '../rejections';
import { route, type Body } from '../route';
import type { Store } from '../store';
import { integer, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';
import { departmentIdType, idTypes } from './applications';

type Calls = Client['hire']['v1']['offer'];
type Forms = Client['hire']['v1']['offerApplicationForm'];

const MOST_ATTACHMENTS = 20;
const [IN_APPROVAL, WITHDRAWN, APPROVED, SENT, ACCEPTED] = [2, 3, 4, 6, 7];

const types = {
	...idTypes,
	user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')),
	department_id_type: optional(oneOf(...departmentIdType)),
};

const written = {
	basic_info: required(
		shape({
			department_id: required(text),
			leader_user_id: required(text),
			employment_job_id: optional(text),
			employee_type_id: optional(text),
			job_family_id: optional(text),
			job_level_id: optional(text),
			probation_month: optional(integer),
			contract_year: optional(integer),
			contract_period: optional(shape({ period_type: required(oneOf(1, 2)), period: required(integer) })),
			expected_onboard_date: optional(text),
			onboard_address_id: optional(text),
			work_address_id: optional(text),
			owner_user_id: required(text),
			recommended_words: optional(text),
			job_requirement_id: optional(text),
			job_process_type_id: optional(oneOf(1, 2)),
			attachment_id_list: optional(listOf(text)),
			common_attachment_id_list: optional(listOf(text)),
			attachment_description: optional(text),
			operator_user_id: required(text),
			position_id: optional(text),
			job_offered: optional(text),
			job_grade_id: optional(text),
			pathway_id: optional(text),
		}),
	),
	salary_info: optional(
		shape({
			currency: required(text),
			basic_salary: optional(text),
			probation_salary_percentage: optional(text),
			award_salary_multiple: optional(text),
			option_shares: optional(text),
			quarterly_bonus: optional(text),
			half_year_bonus: optional(text),
		}),
	),
	customized_info_list: optional(listOf(shape({ id: optional(text), value: optional(text) }))),
};

type Written = Pick<Body<Calls['update']>, 'basic_info' | 'salary_info' | 'customized_info_list'>;

/** A version that was replaced by a newer one says so; one that never was does not exist. */
function checkSchema({ offerForms }: Store, id: string | undefined): string {
	const [first] = [...offerForms.values()];
	if (id === undefined) return first?.schema_id ?? '';
	if ([...offerForms.values()].some((form) => form.schema_id === id)) return id;
	if (id.startsWith('68')) throw documented(500, 1002057, 'schema not the latest version');
	throw documented(500, 1002059, 'schema not exist');
}

/** All that an offer consists of: what is not sent is not there afterwards. */
function offerOf(
	store: Store,
	{ basic_info: basics, salary_info: pay, customized_info_list: custom = [] }: Written,
	schema: string | undefined,
) {
	const schema_id = checkSchema(store, schema);
	if ((basics.common_attachment_id_list ?? []).length > MOST_ATTACHMENTS) throw documented(400, 1002082, 'too many attachments');
	const { operator_user_id: _who, expected_onboard_date: date, contract_year: _years, attachment_id_list: _old, ...basic_info } = basics;
	const { currency = '', basic_salary: salary, ...salary_info } = pay ?? {};
	const own: WrittenOffer = { schema_id, basic_info, salary_info, custom: custom.map(({ id = '', value = '' }) => ({ id, value })) };
	return {
		onboard_date: dateIn(date),
		currency,
		basic_salary: salary === undefined ? '' : JSON.stringify({ amount: salary, period: 2 }),
		written: own,
	};
}

function dateIn(json: string | undefined): string {
	const date = json === undefined ? '' : /^\{"date":"(\d{4}-\d\d-\d\d)"\}$/.exec(json)?.[1];
	if (date === undefined) throw documented(400, 1002002, `invalid value: ${json} (expected_onboard_date)`);
	return date;
}

/** What may stand in the way whichever of the two it is. */
function checkApplication({ active_status: status }: Application): void {
	if (status !== 1) throw documented(500, 1002055, 'application already terminated');
}

const create = route<Calls['create']>({
	endpoint: 'POST /open-apis/hire/v1/offers',
	scopes: ['hire:offer'],
	limit: tier7,
	customOnly: true,
	query: types,
	body: { ...written, application_id: required(text), schema_id: optional(text), offer_type: optional(oneOf(1, 2)) },
	reject: hire,
	handle({ tenant, body: { application_id: of, schema_id: schema, offer_type: type = 1, ...body } }) {
		const { store } = tenant;
		const application = store.applications.get(of);
		if (!application) throw documented(500, 1002054, 'application not exist');
		if (application.offer) throw documented(500, 1002053, 'offer already exist');
		checkApplication(application);
		if (application.stage.type === ONBOARDED) throw documented(500, 1002062, 'miss in job process');
		const id = tenant.nextId();
		application.offer = { id, offer_status: 1, offer_type: type, ...offerOf(store, body, schema) };
		return ok({ offer_id: id, application_id: of, schema_id: application.offer.written.schema_id, offer_type: type, ...body }, 'ok');
	},
});

const update = route<Calls['update']>({
	endpoint: 'PUT /open-apis/hire/v1/offers/:offer_id',
	scopes: ['hire:offer'],
	limit: tier7,
	customOnly: true,
	query: types,
	body: { ...written, schema_id: required(text) },
	reject: hire,
	handle({ tenant: { store }, path: { offer_id: id }, body: { schema_id: schema, ...body } }) {
		const application = [...store.applications.values()].find((one) => one.offer?.id === id);
		if (!application?.offer) throw documented(500, 1002064, 'offer not exist');
		checkApplication(application);
		if ([SENT, ACCEPTED].some((status) => status === application.offer?.offer_status))
			throw documented(500, 1002066, 'status does not allow it');
		// Every field of the simulated form requires approval.
		if ([IN_APPROVAL, APPROVED].some((status) => status === application.offer?.offer_status)) application.offer.offer_status = WITHDRAWN;
		Object.assign(application.offer, offerOf(store, body, schema));
		return ok({ offer_id: id ?? '', schema_id: schema, ...body }, 'ok');
	},
});

const forms = route<Forms['list']>({
	endpoint: 'GET /open-apis/hire/v1/offer_application_forms',
	scopes: ['hire:offer_schema:readonly'],
	limit: tier7,
	// They have no effect.
	query: { page_token: rejected, page_size: rejected },
	body: {},
	reject: hire,
	handle: ({ tenant: { store, calendar } }) =>
		ok({
			has_more: false,
			items: [...store.offerForms.values()].map(({ id, name }) => ({ id, name, create_time: String(calendar.time(-90)) })),
		}),
});

const MODULE = '7230465990618843432';

const fieldOf = ({ id, zh, en, type, options, active_status }: OfferForm['fields'][number]) => ({
	id,
	name: { zh_cn: zh, en_us: en },
	module_id: MODULE,
	is_customized: true,
	is_required: false,
	active_status,
	need_approve: true,
	is_sensitive: false,
	object_type_v2: type as 'text',
	...(options.length > 0 && {
		config: { options: options.map((name, index) => ({ id: String(index + 1), name: { zh_cn: name, en_us: name } })) },
	}),
});

const getForm = route<Forms['get']>({
	endpoint: 'GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id',
	scopes: ['hire:offer_schema:readonly'],
	limit: tier4,
	query: {},
	body: {},
	reject: hire,
	handle({ tenant: { store }, path: { offer_application_form_id: id = '' } }) {
		const form = store.offerForms.get(id);
		if (!form) throw assumed(400, 1002002, `invalid value: ${id} (offer_application_form_id)`, 'the page has no code of its own');
		return ok({
			offer_apply_form: {
				id,
				name: form.name,
				schema: {
					id: form.schema_id,
					module_list: [
						{
							id: MODULE,
							name: { zh_cn: '基础信息', en_us: 'Basic Information' },
							is_customized: false,
							active_status: 1,
							object_list: [
								{
									...fieldOf({
										id: '7230465990618843400',
										zh: '入职部门',
										en: 'Department',
										type: 'default',
										options: [],
										active_status: 1,
									}),
									is_customized: false,
								},
								...form.fields.map(fieldOf),
							],
						},
					],
				},
			},
		});
	},
});

export const offerWrites = [create, update, forms, getForm];
