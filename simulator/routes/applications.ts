import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { Application } from '../data/hiring';
import { tier4, tier7, tier8 } from '../limits';
import { newestFirst } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { digits, oneOf, optional, rejected, repeated, text } from '../validate';

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
		keyword: rejected,
	},
	body: {},
	reject: hire,
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
		const { items, ...rest } = newestFirst(found, ({ modify_time: modified }) => modified, by, 200);
		return ok({ items: items.map(({ id }) => id), ...rest }, 'ok');
	},
});

const names = (zh: string, en: string) => ({ zh_cn: zh, en_us: en });

function basicInfo({
	website_id: website,
	channel_id: channel = '6891560630172518670',
	resume_source_type: sourceType,
	process_id: _process,
	offer: _offer,
	evaluations: _evaluations,
	interview_round_summary: _summary,
	termination: _termination,
	job,
	...own
}: Application) {
	const source = website && {
		website_id: website,
		website_name: names('校园招聘', 'Campus'),
		channel: { channel_id: channel, channel_name: names('官网', 'Site') },
	};
	return {
		delivery_type: 2,
		...own,
		job_id: job.id,
		onboard_status: 1,
		...(sourceType && {
			resume_source_info: { id: '6956499586395523361', name: names('示例来源', 'Sample source'), resume_source_type: sourceType },
		}),
		...(source && { website_resume_source: source }),
	};
}

/** What belongs to an application, by the option that asks for it; each comes only with a scope of its own. */
const parts = {
	with_job: ['job', 'hire:job'],
	with_talent: ['talent', 'hire:talent'],
	with_interview: ['interview_aggregation', 'hire:interview'],
	with_offer: ['offer', 'hire:offer'],
	with_evaluation: ['evaluations', 'hire:evaluation'],
	with_employee: ['employee', 'hire:employee'],
	with_agency: ['agency', 'hire:agency'],
	with_referral: ['referral', 'hire:referral'],
	with_portal: ['portal', 'hire:site'],
} as const;

const user = { id: 'ou_99be8e24ad1ad390b6cd3b8916940df1', name: names('何样', 'He Sample') };

/** Pay has scopes of its own beside those of its part. */
function detailsOf(store: Store, one: Application, may: (scope: string) => boolean) {
	const { name, mobile_code: code, mobile_number: number, email } = store.talents.get(one.talent_id) ?? {};
	const {
		onboard_time: onboarded,
		expected_conversion_time: conversion,
		department,
		leader,
		sequence,
		level,
		...employee
	} = store.hireEmployees.get(one.id) ?? {};
	const evaluation = {
		application_id: one.id,
		stage_id: one.stage.id,
		creator_id: user.id,
		evaluator_id: user.id,
		commit_status: 1,
		create_time: one.create_time,
		update_time: one.modify_time,
	};
	return {
		job: one.job,
		talent: { id: one.talent_id, name, mobile_code: code, mobile_number: number, email },
		interview_aggregation: {
			interviews: [
				{
					id: '6949805467799538001',
					begin_time: one.create_time,
					end_time: one.modify_time,
					round: 0,
					interview_round_summary: one.interview_round_summary,
					interview_record_list: [
						{ id: '7171693733661327361', commit_status: 1, record_score: { score: 85.5, total_score: 100 }, interviewer: user },
					],
				},
			],
		},
		offer: one.offer && {
			offer_basic: { id: one.offer.id, offer_status: one.offer.offer_status, onboard_date: one.offer.onboard_date },
			...(may('hire:offer_salary:readonly') && {
				offer_salary: { id: '6956641395189795116', salary_status: 1, total_annual_cash: '120000' },
			}),
		},
		evaluations: one.evaluations.map((given, index) => ({ ...evaluation, id: String(6875295756292425998n + BigInt(index)), ...given })),
		employee: store.hireEmployees.has(one.id)
			? {
					...employee,
					onboard_time: String(onboarded),
					expected_conversion_time: String(conversion),
					department_id: department,
					leader_id: leader,
					sequence_id: sequence,
					level_id: level,
				}
			: undefined,
		agency: {
			basic_info: { hunter_company_name: 'Sample Search', hunter_user_name: names('猎手', 'Hunter') },
			...(may('hire:agency_salary:readonly') && {
				salary_info: [{ name: names('当前薪资', 'Current salary'), value: names('5000', '5000') }],
			}),
		},
		referral: {
			basic_info: {
				id: '6956498101012220204',
				application_id: one.id,
				referral_type: 1,
				user_info: user,
				create_time: one.create_time,
				referral_method: 1,
			},
		},
		portal: { campus_volunteer_info: { volunteer_seq: 1 } },
	};
}

const getDetail = route<Calls['getDetail']>({
	endpoint: 'GET /open-apis/hire/v1/applications/:application_id/get_detail',
	scopes,
	fieldScopes: [
		...Object.values(parts).map(([, scope]) => `${scope}:readonly`),
		'hire:offer_salary:readonly',
		'hire:agency_salary:readonly',
	],
	limit: tier7,
	query: {
		...idTypes,
		// Feishu is phasing people_admin_id out.
		user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')),
		department_id_type: optional(oneOf(...departmentIdType)),
		options: optional(repeated(oneOf(...Object.keys(parts)))),
	},
	body: {},
	reject: hire,
	handle({ tenant: { store }, app, path: { application_id: id = '' }, query: { options = [] } }) {
		const one = store.applications.get(id);
		if (!one) throw documented(400, 1002201, 'application does not exist');
		const may = (scope: string) =>
			!app?.scopes || app.scopes.some((granted) => granted === scope || granted === scope.replace(':readonly', ''));
		const details = Object.entries(detailsOf(store, one, may));
		const wanted = Object.entries(parts)
			.filter(([option, [, scope]]) => [options].flat().includes(option) && may(`${scope}:readonly`))
			.map(([, [part]]) => part);
		return ok({
			application_detail: {
				basic_info: basicInfo(one),
				...Object.fromEntries(details.filter(([part]) => wanted.some((name) => name === part))),
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
	reject: hire,
	handle({ tenant: { store, calendar }, path: { application_id: id } }) {
		const one = store.applications.get(id);
		if (!one) throw assumed(400, 1002002, `invalid value: ${id} (application_id)`, 'the only code of the 4xx on the page');
		// What comes where there is no offer is on no page.
		if (!one.offer) return ok({}, 'ok');
		const { id: offerId, offer_status: status, onboard_date: date, currency, basic_salary: salary } = one.offer;
		const basic = {
			onboard_date: date,
			create_time: one.create_time,
			expire_time: calendar.time(7),
			probation_month: 3,
			employee_type: { id: '1', zh_name: '正式', en_name: 'Regular' },
		};
		return ok(
			{
				offer: {
					id: offerId,
					application_id: id,
					offer_status: status,
					basic_info: basic,
					salary_plan: { currency, basic_salary: salary },
					job_info: { job_id: one.job.id, job_name: one.job.name },
					schema_id: '6888217964693309704',
					customized_module_list: [{ id: '6930815272790114325', object_list: [] }],
				},
			},
			'ok',
		);
	},
});

export const applications = [list, getDetail, offer];
