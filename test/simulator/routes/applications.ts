import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { Application } from '../data/hiring';
import { tier4, tier7, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../refusals';
import { route } from '../route';
import { digits, oneOf, optional, refused, repeated, text } from '../validate';

type Calls = Client['hire']['v1']['application'];

const scopes = ['hire:application:readonly', 'hire:application'];
export const userIdType = oneOf('user_id', 'union_id', 'open_id');
export const idTypes = {
	job_level_id_type: optional(oneOf('people_admin_job_level_id', 'job_level_id')),
	job_family_id_type: optional(oneOf('people_admin_job_category_id', 'job_family_id')),
	employee_type_id_type: optional(oneOf('people_admin_employee_type_id', 'employee_type_enum_id')),
};
export const departmentIdType = ['open_department_id', 'department_id'];

const list = route<Calls['list']>({
	endpoint: 'GET /open-apis/hire/v1/applications',
	scopes,
	limit: tier4,
	query: {
		process_id: optional(text),
		stage_id: optional(text),
		talent_id: optional(text),
		active_status: optional(oneOf('1', '2', '3')),
		job_id: optional(text),
		lock_status: optional(repeated(oneOf('1', '2', '3'))),
		page_token: optional(text),
		page_size: optional(text),
		update_start_time: optional(digits),
		update_end_time: optional(digits),
		keyword: refused,
	},
	body: {},
	refuse: hire,
	handle({ tenant: { store }, query: by }) {
		const locks = [by.lock_status ?? []].flat();
		const found = [...store.applications.values()].filter(
			(one) =>
				(!by.process_id || one.process_id === by.process_id) &&
				(!by.stage_id || one.stage.id === by.stage_id) &&
				(!by.talent_id || one.talent_id === by.talent_id) &&
				(!by.job_id || one.job.id === by.job_id) &&
				(!by.active_status || by.active_status === '3' || String(one.active_status) === by.active_status) &&
				(locks.length === 0 || locks.includes(String(one.lock_status))) &&
				(!by.update_start_time || Number(one.modify_time) >= Number(by.update_start_time)) &&
				(!by.update_end_time || Number(one.modify_time) <= Number(by.update_end_time)),
		);
		return ok(pageOf(found.map(({ id }) => id), by, 200), 'ok');
	},
});

const names = (zh: string, en: string) => ({ zh_cn: zh, en_us: en });

function basicInfo({ website_id: website, process_id: _process, offer: _offer, job, ...own }: Application) {
	const source = website && { website_id: website, website_name: names('校园招聘', 'Campus'), channel: { channel_id: '6891560630172518670', channel_name: names('官网', 'Site') } };
	return { ...own, job_id: job.id, delivery_type: 2, onboard_status: 1, ...(source && { website_resume_source: source }) };
}

const getDetail = route<Calls['getDetail']>({
	endpoint: 'GET /open-apis/hire/v1/applications/:application_id/get_detail',
	scopes,
	fieldScopes: ['hire:job:readonly', 'hire:talent:readonly', 'hire:offer:readonly'],
	limit: tier7,
	query: {
		...idTypes,
		// The SDK has people_admin_id too, as the page does not.
		user_id_type: optional(userIdType),
		department_id_type: optional(oneOf(...departmentIdType)),
		options: optional(repeated(oneOf('with_job', 'with_talent', 'with_interview', 'with_offer', 'with_evaluation', 'with_employee', 'with_agency', 'with_referral', 'with_portal'))),
	},
	body: {},
	refuse: hire,
	handle({ tenant: { store }, app, path: { application_id: id = '' }, query: { options = [] } }) {
		const one = store.applications.get(id);
		if (!one) throw documented(400, 1002201, 'application does not exist');
		const may = (part: string, scope: string) => [options].flat().includes(part) && (app?.scopes ?? [scope]).some((granted) => granted === scope || granted === scope.replace(':readonly', ''));
		const { name, mobile_code: code, mobile_number: number, email } = store.talents.get(one.talent_id) ?? {};
		return ok({
			application_detail: {
				basic_info: basicInfo(one),
				...(may('with_job', 'hire:job:readonly') && { job: one.job }),
				...(may('with_talent', 'hire:talent:readonly') && { talent: { id: one.talent_id, name, mobile_code: code, mobile_number: number, email } }),
				...(may('with_offer', 'hire:offer:readonly') && one.offer && { offer: { offer_basic: { id: one.offer.id, offer_status: one.offer.offer_status, onboard_date: one.offer.onboard_date } } }),
			},
		});
	},
});

const offer = route<Calls['offer']>({
	endpoint: 'GET /open-apis/hire/v1/applications/:application_id/offer',
	scopes,
	limit: tier8,
	query: { ...idTypes, user_id_type: optional(userIdType), department_id_type: optional(oneOf(...departmentIdType)) },
	body: {},
	refuse: hire,
	handle({ tenant: { store }, path: { application_id: id } }) {
		const one = store.applications.get(id);
		if (!one) throw assumed(400, 1002002, `invalid value: ${id} (application_id)`, 'the only code of the 4xx on the page');
		// What comes where there is no offer is on no page.
		if (!one.offer) return ok({}, 'ok');
		const { id: offerId, offer_status: status, onboard_date: date, currency, basic_salary: salary } = one.offer;
		const basic = { onboard_date: date, create_time: '1772413200000', expire_time: 1775001600000, probation_month: 3, employee_type: { id: '1', zh_name: '正式', en_name: 'Regular' } };
		return ok({ offer: { id: offerId, application_id: id, offer_status: status, basic_info: basic, salary_plan: { currency, basic_salary: salary }, job_info: { job_id: one.job.id, job_name: one.job.name }, schema_id: '6888217964693309704', customized_module_list: [] } }, 'ok');
	},
});

export const applications = [list, getDetail, offer];
