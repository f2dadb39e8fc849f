import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { INTERVIEWER, type InterviewRecord } from '../data/interviews';
import { tier7, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { optional, repeated, said, text } from '../validate';
import { userIdType } from './applications';

type Calls = Client['hire']['v2']['interviewRecord'];

const scopes = ['hire:interview:readonly', 'hire:interview'];
const MOST_IDS = 100;

const shown = (record: InterviewRecord) => ({
	...record,
	interviewer: { id: INTERVIEWER, name: { zh_cn: '何样', en_us: 'He Sample' } },
	attachments: [],
});

export const interviewRecords = [
	route<Calls['list']>({
		endpoint: 'GET /open-apis/hire/v2/interview_records',
		scopes,
		limit: tier7,
		query: {
			ids: optional(repeated(text)),
			page_size: optional(text),
			page_token: optional(text),
			user_id_type: optional(userIdType),
		},
		body: {},
		// The page on one record has another code for the same.
		reject: (violation) => documented(400, 1002003, said(violation)),
		handle({ tenant: { store }, query: { ids, ...page } }) {
			if (ids !== undefined) {
				const wanted = [ids].flat();
				if (wanted.length > MOST_IDS) throw documented(400, 1002003, 'too many IDs');
				const items = wanted.flatMap((id) => store.interviewRecords.get(id) ?? []).map(shown);
				return ok({ items, has_more: false });
			}
			if (page.page_size === undefined)
				throw assumed(400, 1002003, 'required value is empty: ids', 'the page: without a page size, records are found by ids');
			return ok(pageOf([...store.interviewRecords.values()].map(shown), page, 100));
		},
	}),
	route<Calls['get']>({
		endpoint: 'GET /open-apis/hire/v2/interview_records/:interview_record_id',
		scopes,
		limit: tier8,
		query: { user_id_type: optional(userIdType) },
		body: {},
		reject: hire,
		handle({ tenant: { store }, path: { interview_record_id: id = '' } }) {
			const record = store.interviewRecords.get(id);
			if (!record) throw assumed(400, 1002002, `invalid value: ${id} (interview_record_id)`, 'the page has no code of its own');
			return ok({ interview_record: shown(record) });
		},
	}),
];
