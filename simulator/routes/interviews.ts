import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { INTERVIEWER, type HireInterview } from '../data/interviews';
import { tier4, tier9 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { digits, oneOf, optional, required, text } from '../validate';
import { idTypes, userIdType } from './applications';

type Hire = Client['hire']['v1'];

const stage = (id: string) => ({ id, name: { zh_cn: '面试', en_us: 'Interview' } });
const person = { id: INTERVIEWER, name: { zh_cn: '何样', en_us: 'He Sample' } };

const shown = ({ interview_record_list: records, ...own }: HireInterview) => ({
	...own,
	stage: stage(own.stage_id),
	creator: person,
	contact_user: person,
	interview_round_type: { id: '6949805467799537965', name: { zh_cn: '一面', en_us: 'Round 1' } },
	interview_record_list: records.map((record) => ({ ...record, user_id: person.id, interviewer: person })),
});

export const interviews = [
	route<Hire['evaluation']['list']>({
		endpoint: 'GET /open-apis/hire/v1/evaluations',
		scopes: ['hire:evaluation:readonly'],
		limit: tier4,
		query: {
			page_token: optional(text),
			page_size: optional(text),
			application_id: optional(text),
			update_start_time: optional(digits),
			update_end_time: optional(digits),
			user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')),
		},
		body: {},
		reject: hire,
		handle({ tenant: { store }, query: { application_id: application, update_start_time: from, update_end_time: to, ...page } }) {
			const found = [...store.evaluations.values()]
				.filter(({ application_id: of }) => !application || of === application)
				.filter(({ update_time: time }) => (!from || Number(time) >= Number(from)) && (!to || Number(time) <= Number(to)))
				.sort((a, b) => Number(b.update_time) - Number(a.update_time));
			return ok(pageOf(found, page, 100), 'ok');
		},
	}),
	route<Hire['interview']['list']>({
		endpoint: 'GET /open-apis/hire/v1/interviews',
		scopes: ['hire:interview:readonly', 'hire:interview'],
		limit: tier9,
		query: {
			page_token: optional(text),
			page_size: optional(text),
			application_id: optional(text),
			interview_id: optional(text),
			start_time: optional(digits),
			end_time: optional(digits),
			job_level_id_type: idTypes.job_level_id_type,
			user_id_type: optional(userIdType),
		},
		body: {},
		reject: hire,
		handle({ tenant: { store }, query: { application_id: application, interview_id: id, start_time: from, end_time: to, ...page } }) {
			if (![application, id, from, to].some(Boolean))
				throw assumed(
					400,
					1002002,
					'required value is empty: start_time',
					'the page asks for a filter, but does not say what happens without',
				);
			const found = [...store.hireInterviews.values()]
				.filter((one) => (!application || one.application_id === application) && (!id || one.id === id))
				.filter(({ begin_time: time }) => (!from || time >= Number(from)) && (!to || time <= Number(to)))
				.sort((a, b) => a.begin_time - b.begin_time);
			return ok(pageOf(found.map(shown), page, 100));
		},
	}),
	route<Hire['interview']['getByTalent']>({
		endpoint: 'GET /open-apis/hire/v1/interviews/get_by_talent',
		scopes: ['hire:interview:readonly', 'hire:interview'],
		limit: tier4,
		query: {
			talent_id: required(text),
			job_level_id_type: idTypes.job_level_id_type,
			user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')),
		},
		body: {},
		reject: hire,
		handle({ tenant: { store }, query: { talent_id: talent } }) {
			if (!store.talents.has(talent))
				throw assumed(400, 1002002, `invalid value: ${talent} (talent_id)`, 'the page has no code of its own');
			const all = [...store.hireInterviews.values()].map(shown);
			const items = [...store.applications.values()]
				.filter(({ talent_id: of }) => of === talent)
				.map(({ id }) => ({ application_id: id, interview_list: all.filter(({ application_id: of }) => of === id) }))
				.filter(({ interview_list: list }) => list.length > 0);
			return ok({ items });
		},
	}),
];
