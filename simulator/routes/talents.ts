import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { Talent } from '../data/hiring';
import { tier4, tier8 } from '../limits';
import { pageOf } from '../paging';
import { hire, hireUnlisted } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { digits, listOf, oneOf, optional, text } from '../validate';

type Calls = Client['hire']['v1']['talent'];

const scopes = ['hire:talent:readonly', 'hire:talent'];
const userIdType = optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id'));

const list = route<Calls['list']>({
	endpoint: 'GET /open-apis/hire/v1/talents',
	scopes,
	limit: tier8,
	query: {
		keyword: optional(text),
		update_start_time: optional(digits),
		update_end_time: optional(digits),
		page_size: optional(text),
		page_token: optional(text),
		sort_by: optional(oneOf('1', '2', '3', '4')),
		user_id_type: userIdType,
		query_option: optional(oneOf('ignore_empty_error')),
	},
	body: {},
	reject: hire,
	handle({
		tenant: { store },
		query: { keyword = '', update_start_time: from = '0', update_end_time: to = '9999999999999', query_option: option, ...query },
	}) {
		const found = [...store.talents.values()]
			.filter(
				({ name, email, update_time: time }) =>
					`${name} ${email}`.toLowerCase().includes(keyword.toLowerCase()) && Number(time) >= Number(from) && Number(time) <= Number(to),
			)
			.sort((a, b) => Number(b.update_time) - Number(a.update_time));
		if (found.length === 0 && option === undefined)
			throw assumed(400, 1002002, 'nothing found', 'the page speaks of a rejection of empty results, without a code');
		return ok(
			pageOf(
				found.map(({ id, name, email, mobile_number: mobile, is_onboarded: onboarded, update_time: modified }) => ({
					id,
					is_onboarded: onboarded,
					is_in_agency_period: false,
					basic_info: { name, email, mobile, modify_time: modified },
				})),
				query,
				20,
			),
			'ok',
		);
	},
});

const batchGetId = route<Calls['batchGetId']>({
	endpoint: 'POST /open-apis/hire/v1/talents/batch_get_id',
	scopes,
	limit: tier4,
	query: {},
	body: {
		mobile_code: optional(text),
		mobile_number_list: optional(listOf(text)),
		email_list: optional(listOf(text)),
		identification_type: optional(oneOf(1, 2, 3, 4, 5, 6, 8, 9)),
		identification_number_list: optional(listOf(text)),
	},
	reject: hireUnlisted,
	handle({
		tenant: { store },
		body: {
			mobile_code: code = '86',
			mobile_number_list: mobiles,
			email_list: emails,
			identification_type: type,
			identification_number_list: numbers,
		},
	}) {
		if (mobiles?.some((mobile) => !/^\d{5,}$/.test(mobile))) throw documented(400, 1002009, 'wrong mobile number');
		if (numbers && type === undefined)
			throw assumed(400, 1002002, 'required value is empty: identification_type', 'the page wants it with numbers, without a code');
		const matches = ({ mobile_code, mobile_number, email, identification }: Talent) =>
			(mobiles ?? emails ?? numbers) !== undefined &&
			(!mobiles || (mobile_code === code && mobiles.includes(mobile_number))) &&
			(!emails || emails.includes(email)) &&
			(!numbers || (identification?.type === type && numbers.includes(identification?.number ?? '')));
		const found = [...store.talents.values()].filter(matches).map((one) => ({
			talent_id: one.id,
			...(mobiles && { mobile_code: one.mobile_code, mobile_number: one.mobile_number }),
			...(emails && { email: one.email }),
			...(numbers && { identification_type: one.identification?.type, identification_number: one.identification?.number }),
			is_onboarded: one.is_onboarded,
		}));
		return ok({ talent_list: found }, 'ok');
	},
});

const FOLDERS = 'hire:talent_folder';

/** What comes only with a scope of its own. */
const gated = {
	'hire:talent_tag': { tag_list: [{ id: '6960663240925956631', name: { zh_cn: '高潜', en_us: 'High potential' }, type: 1 }] },
	'hire:talent_blocklist': {
		block_info: { blocked_time: '1772413200000', creator_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1', reason: 'Invented career' },
	},
	'hire:note': { note_list_v2: [{ id: '6949805467799539001', create_time: '1772413200000', content: 'Call again in May' }] },
} as const;

const ADDED = '1772413200000';

/** The folders and pools of a talent, which come with their own scope. */
const placesOf = ({ talentFolders, talentPools }: Store, talent: string) => ({
	talent_folder_ref_list_v2: [...talentFolders.values()]
		.filter(({ talents: inside }) => inside.includes(talent))
		.map(({ id, name, owner_id }) => ({ folder_id: id, name, owner_id, add_time: ADDED })),
	talent_pool_ref_list_v2: [...talentPools.values()]
		.filter(({ talents: inside }) => inside.includes(talent))
		.map(({ id, name, description }) => ({ id, name, description, add_time: ADDED })),
});

/** Basics under the names and in the forms in which they are read. */
const readAs = ({
	birthday,
	start_work_time: since,
	gender,
	nationality_id: nation,
	current_city_code: city,
	hometown_city_code: home,
}: Record<string, unknown>) => ({
	...(birthday !== undefined && { birthday: Math.floor(Number(birthday) / 1000) }),
	...(since !== undefined && { experience_years: Math.max(1, Math.floor((Date.now() - Number(since)) / 31_536_000_000)) }),
	...(gender !== undefined && { gender: Number(gender) }),
	...(typeof nation === 'string' && { nationality_code: nation }),
	...(typeof city === 'string' && { current_location_code: city }),
	...(typeof home === 'string' && { hometown_location_code: home }),
});

/** Entries of sections, of which reading has other keys: only how many there are is of interest here. */
const entriesOf = (sections: Record<string, unknown>) =>
	Object.fromEntries(
		['education_list', 'project_list', 'works_list', 'award_list', 'language_list', 'sns_list'].flatMap((key) => {
			const entries = sections[key];
			return Array.isArray(entries) ? [[key, entries.map(() => ({}))] as const] : [];
		}),
	);

const get = route<Client['hire']['v2']['talent']['get']>({
	endpoint: 'GET /open-apis/hire/v2/talents/:talent_id',
	scopes,
	fieldScopes: [...Object.keys(gated), FOLDERS].map((scope) => `${scope}:readonly`),
	limit: tier8,
	query: { user_id_type: userIdType },
	body: {},
	reject: hire,
	handle({ tenant: { store }, app, path: { talent_id: id } }) {
		const one = store.talents.get(id);
		if (!one) throw documented(404, 1002102, 'Talent not found');
		const { name, mobile_code, mobile_number, email, identification, is_onboarded, update_time, blocked, resumes, custom } = one;
		const { basics = {}, sections = {} } = one;
		const { 'hire:talent_blocklist': block, ...others } = gated;
		const may = (scope: string) => !app?.scopes || app.scopes.some((granted) => [scope, `${scope}:readonly`].includes(granted));
		const allowed = Object.entries({ ...others, ...(blocked && { 'hire:talent_blocklist': block }) }).filter(([scope]) => may(scope));
		return ok({
			talent_id: id,
			basic_info: {
				name,
				mobile_code,
				mobile_number,
				email,
				...(identification && { identification_type: identification.type, identification_number: identification.number }),
				update_time,
				...readAs(basics),
				...(custom && { customized_data_list: custom.map((value) => ({ ...value })) }),
			},
			is_onboarded,
			is_in_agency_period: false,
			top_degree: 6,
			education_list: [],
			career_list: [{ company_name: 'Sample Works', title: 'Engineer', start_time: '2020-01', end_time: '2025-12' }],
			internship_list: [{ company_name: 'Sample Labs', title: 'Intern', start_time: '2019-06', end_time: '2019-09' }],
			resume_source_list: [{ id: '7205128049346463020', zh_name: '内推', en_name: 'Referral' }],
			resume_attachment_id_list: resumes,
			resume_attachment_list: resumes
				.flatMap((file) => store.attachments.get(file) ?? [])
				.map(({ id: file, name: title, mime, create_time: time }) => ({ id: file, name: title, mime, create_time: String(time) })),
			talent_pool_id_list: [...store.talentPools.values()].filter(({ talents: inside }) => inside.includes(id)).map((pool) => pool.id),
			...entriesOf(sections),
			similar_info_v2: { is_similar_talent: false, similar_talent_id_list: [] },
			...Object.assign({}, ...allowed.map(([, part]) => part)),
			...(may(FOLDERS) && placesOf(store, id)),
		});
	},
});

export const talents = [list, batchGetId, get];
