import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { Application } from '../data/hiring';
import { ONBOARDED, TO_ONBOARD } from '../data/jobs';
import { offerStatusChanged } from '../events/happenings';
import { tier3, tier4, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { day, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';
import { departmentIdType, idTypes } from './applications';

type Calls = Client['hire']['v1']['offer'];

const userIdType = optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id'));
const [SENT, ACCEPTED, DECLINED, EXPIRED] = [6, 7, 8, 9];
const [INTERN_TO_BEGIN, INTERN_BEGUN, INTERN_ENDED] = [11, 12, 13];

/** Offers with their applications. */
const offersOf = ({ applications }: Store) =>
	[...applications.values()].flatMap((application) => (application.offer ? [{ application, offer: application.offer }] : []));

const isFound = (store: Store, id = '') => offersOf(store).find(({ offer }) => offer.id === id);

const common = (application: Application, offer: NonNullable<Application['offer']>) => ({
	id: offer.id,
	application_id: application.id,
	offer_status: offer.offer_status,
	offer_type: offer.offer_type ?? 1,
	job_info: { job_id: application.job.id, job_name: application.job.name },
});
const employeeType = { id: '1', zh_name: '正式', en_name: 'Regular' };

const named = (id: string | undefined) => id !== undefined && { id, zh_name: '示例', en_name: 'Sample' };

/** What is known of an offer: the page has no place for recommendation, attachment description, employment job and process type. */
function basicsOf({ onboard_date, written: { basic_info: own } }: NonNullable<Application['offer']>) {
	const [employee, sequence, level] = [own.employee_type_id, own.job_family_id, own.job_level_id].map(named);
	const [onboarding, work] = [own.onboard_address_id, own.work_address_id].map(named);
	return {
		...(onboard_date && { onboard_date }),
		...(own.department_id !== undefined && { department_id: own.department_id }),
		...(own.leader_user_id !== undefined && { leader_user_id: own.leader_user_id }),
		...(own.owner_user_id !== undefined && { owner_user_id: own.owner_user_id }),
		...(own.probation_month !== undefined && { probation_month: own.probation_month }),
		...(own.contract_period !== undefined && { contract_period: own.contract_period }),
		...(own.common_attachment_id_list !== undefined && { common_attachment_id_list: own.common_attachment_id_list }),
		...(own.position_id !== undefined && { position_id: own.position_id }),
		...(own.job_offered !== undefined && { job_offered: own.job_offered }),
		...(own.job_grade_id !== undefined && { job_grade_id: own.job_grade_id }),
		...(own.pathway_id !== undefined && { pathway_id: own.pathway_id }),
		...(employee && { employee_type: employee.id === employeeType.id ? employeeType : employee }),
		...(sequence && { sequence }),
		...(level && { level }),
		...(onboarding && { onboard_address: onboarding }),
		...(work && { work_address: work }),
	};
}

const list = route<Calls['list']>({
	endpoint: 'GET /open-apis/hire/v1/offers',
	scopes: ['hire:offer:readonly', 'hire:offer'],
	limit: tier4,
	query: {
		page_token: optional(text),
		page_size: optional(text),
		talent_id: required(text),
		user_id_type: userIdType,
		employee_type_id_type: idTypes.employee_type_id_type,
	},
	body: {},
	reject: hire,
	handle({ tenant: { store }, query: { talent_id: talent, ...query } }) {
		const found = offersOf(store).filter(({ application }) => application.talent_id === talent);
		const items = found.map(({ application, offer }) => ({
			...common(application, offer),
			create_time: Number(application.create_time),
			employee_type: employeeType,
		}));
		return ok(pageOf(items, query, 200), 'ok');
	},
});

const get = route<Calls['get']>({
	endpoint: 'GET /open-apis/hire/v1/offers/:offer_id',
	scopes: ['hire:offer:low_sensitive_info:readonly', 'hire:offer:readonly', 'hire:offer'],
	limit: tier8,
	query: { ...idTypes, user_id_type: userIdType, department_id_type: optional(oneOf(...departmentIdType)) },
	body: {},
	reject: hire,
	handle({ tenant: { store, calendar }, app, path: { offer_id: id } }) {
		const found = isFound(store, id);
		if (!found) throw assumed(400, 1002002, `invalid value: ${id} (offer_id)`, 'the only code of the 4xx on the page');
		const { application, offer } = found;
		const mayPay = !app?.scopes || app.scopes.some((scope) => ['hire:offer:readonly', 'hire:offer'].includes(scope));
		return ok(
			{
				offer: {
					...common(application, offer),
					basic_info: {
						offer_type: offer.offer_type ?? 1,
						create_time: application.create_time,
						expire_time: calendar.time(7),
						...basicsOf(offer),
						customize_info_list: offer.written.custom.map(({ id: of, value }) => ({ object_id: of, customize_value: value })),
					},
					...(offer.written.basic_info.job_requirement_id !== undefined && {
						job_requirement_id: offer.written.basic_info.job_requirement_id,
					}),
					...(mayPay && {
						salary_plan: { currency: offer.currency, basic_salary: offer.basic_salary, ...offer.written.salary_info },
					}),
					schema_id: offer.written.schema_id,
					customized_module_list: [{ id: '6930815272790114325', object_list: [] }],
				},
			},
			'ok',
		);
	},
});

const offerStatus = route<Calls['offerStatus']>({
	endpoint: 'PATCH /open-apis/hire/v1/offers/:offer_id/offer_status',
	scopes: ['hire:offer'],
	limit: tier3,
	customOnly: true,
	query: {},
	body: {
		offer_status: required(oneOf(2, 3, 4, 5, 6, 7, 8, 9, 10)),
		expiration_date: optional(day),
		termination_reason_id_list: optional(listOf(text, 50)),
		termination_reason_note: optional(text),
		cancel_offer_termination_type: rejected,
	},
	reject: hire,
	handle({
		tenant: { store, fire },
		path: { offer_id: id },
		body: { offer_status: status, expiration_date: date, termination_reason_id_list: reasons },
	}) {
		const found = isFound(store, id);
		if (!found) throw documented(400, 1002064, 'offer not exist');
		const { application, offer } = found;
		if (status === SENT && date === undefined) throw documented(400, 1002002, 'required value is empty: expiration_date');
		if (status === DECLINED && reasons === undefined) throw documented(400, 1002002, 'required value is empty: termination_reason_id_list');
		if (store.hireSwitches.get('offersInFeishu')) throw documented(500, 1002074, 'switch is off');
		if ([TO_ONBOARD, ONBOARDED].some((type) => type === application.stage.type)) throw documented(400, 1002071, 'stage does not allow it');
		const sending = [SENT, ACCEPTED, DECLINED, EXPIRED].some((one) => one === status);
		if (!sending && offer.feishu === 'approved') throw documented(400, 1002070, 'approved in Lark Hire');
		if (sending && offer.feishu === 'sent') throw documented(500, 1002073, 'sent by Lark Hire');
		if (status === EXPIRED && ![SENT, ACCEPTED].some((one) => one === offer.offer_status)) throw documented(400, 1002072, 'cannot expire');
		if (!sending && [SENT, ACCEPTED].some((one) => one === offer.offer_status)) throw documented(500, 1002069, 'status does not allow it');
		offer.offer_status = status;
		fire(offerStatusChanged(offer));
		return ok({});
	},
});

const internOfferStatus = route<Calls['internOfferStatus']>({
	endpoint: 'POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status',
	scopes: ['hire:offer'],
	limit: tier4,
	customOnly: true,
	query: {},
	body: {
		operation: required(oneOf('confirm_onboarding', 'cancel_onboarding', 'offboard')),
		onboarding_info: optional(shape({ actual_onboarding_date: required(day) })),
		offboarding_info: optional(shape({ actual_offboarding_date: required(day), notes: optional(text) })),
	},
	reject: hire,
	handle({ tenant: { store }, path: { offer_id: id = '' }, body }) {
		const offer = isFound(store, id)?.offer;
		if (!offer) throw assumed(400, 1002002, `invalid value: ${id} (offer_id)`, 'the only code of the 4xx on the page that fits');
		const ends = body.operation === 'offboard';
		if (ends && body.offboarding_info === undefined) throw documented(400, 1002002, 'required value is empty: offboarding_info');
		if (body.operation === 'confirm_onboarding' && body.onboarding_info === undefined)
			throw documented(400, 1002002, 'required value is empty: onboarding_info');
		if (ends && offer.offer_status !== INTERN_BEGUN) throw documented(500, 1002068, 'wrong status');
		if (!ends && offer.offer_status !== INTERN_TO_BEGIN) throw documented(500, 1002067, 'wrong status');
		offer.offer_status = ends ? INTERN_ENDED : body.operation === 'confirm_onboarding' ? INTERN_BEGUN : EXPIRED;
		return ok({ offer_id: id, ...body });
	},
});

export const offers = [list, get, offerStatus, internOfferStatus];
