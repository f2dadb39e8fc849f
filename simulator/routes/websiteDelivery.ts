import { randomUUID } from 'node:crypto';
import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { tier4 } from '../limits';
import { hire } from '../rejections';
import { route, type Body, type Rules, type Tenant } from '../route';
import { addDeliveryTask } from '../store';
import { integer, listOf, oneOf, optional, required, shape, text } from '../validate';
import { isPlace, postsOf } from './websitePublic';

type Calls = Client['hire']['v1']['websiteDelivery'];
type Resume = Body<Calls['createByResume']>['resume'];
type Row<K extends keyof Resume> = NonNullable<Resume[K]> extends ReadonlyArray<infer R> ? R : never;

const scopes = ['hire:site_application'];
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const [words, number] = [optional(text), optional(integer)];
const custom = optional(
	listOf(shape({ object_id: words, value: words } satisfies Rules<NonNullable<Row<'career_list'>['customized_data']>[number]>)),
);
const identification = { identification_type: optional(oneOf(1, 2, 3, 4, 5, 6, 9)), identification_number: words };

const career = { desc: words, end_time: number, start_time: number, title: words, company: words, customized_data: custom } satisfies Rules<
	Row<'career_list'>
> &
	Rules<Row<'internship_list'>>;
const education = {
	education_type: optional(oneOf(1, 2, 3, 4, 5)),
	end_time: number,
	end_time_v2: number,
	field_of_study: words,
	school: words,
	start_time: number,
	academic_ranking: optional(oneOf(5, 10, 20, 30, 50, 51)),
	customized_data: custom,
	degree: optional(oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9)),
} satisfies Rules<Row<'education_list'>>;
const basic = {
	nationality_id: words,
	start_work_time: number,
	current_home_address: words,
	hometown_city_code: words,
	mobile_country_code: words,
	identification: optional(shape(identification satisfies Rules<NonNullable<Resume['basic_info']['identification']>>)),
	marital_status: optional(oneOf(1, 2)),
	mobile: words,
	current_city_code: words,
	experience_years: number,
	gender: optional(oneOf(1, 2, 3)),
	birthday: number,
	name: required(text),
	preferred_city_code_list: optional(listOf(text)),
	resume_source_id: words,
	age: number,
	customized_data: custom,
	email: words,
} satisfies Rules<Resume['basic_info']>;
const resume = {
	internship_list: optional(listOf(shape(career))),
	basic_info: required(shape(basic)),
	education_list: optional(listOf(shape(education))),
	self_evaluation: optional(shape({ content: words, customized_data: custom } satisfies Rules<NonNullable<Resume['self_evaluation']>>)),
	career_list: optional(listOf(shape(career))),
	customized_data: optional(listOf(shape({ object_id: words, children: custom } satisfies Rules<Row<'customized_data'>>))),
	resume_attachment_id: words,
	sns_list: optional(
		listOf(shape({ sns_type: optional(oneOf(...upTo(11))), customized_data: custom, link: words } satisfies Rules<Row<'sns_list'>>)),
	),
	works_list: optional(
		listOf(
			shape({ desc: words, link: words, attachment: optional(shape({ file_id: words })), customized_data: custom } satisfies Rules<
				Row<'works_list'>
			>),
		),
	),
	award_list: optional(
		listOf(shape({ customized_data: custom, desc: words, title: words, award_time: number } satisfies Rules<Row<'award_list'>>)),
	),
	project_list: optional(
		listOf(
			shape({
				customized_data: custom,
				desc: words,
				end_time: number,
				link: words,
				name: words,
				role: words,
				start_time: number,
			} satisfies Rules<Row<'project_list'>>),
		),
	),
	language_list: optional(
		listOf(
			shape({ customized_data: custom, language: optional(oneOf(...upTo(25))), proficiency: optional(oneOf(...upTo(5))) } satisfies Rules<
				Row<'language_list'>
			>),
		),
	),
} satisfies Rules<Resume>;

interface Applied {
	readonly job_post_id: string;
	readonly user_id: string;
	readonly channel_id?: string;
}

/** What both ways have in common. @returns the delivery that comes of it */
function deliver(tenant: Tenant, websiteId: string, { job_post_id: postId, user_id: userId, channel_id: channelId }: Applied) {
	const { siteUsers, siteChannels } = tenant.store;
	if (!siteUsers.get(websiteId)?.some((user) => user.user_id === userId))
		throw documented(400, 1002007, `Website user not found: ${userId}`);
	const post = postsOf(tenant, websiteId).find(({ id }) => id === postId);
	if (!post) throw assumed(400, 1002509, `job post not found: ${postId}`, 'general code of Hire; this page does not list it');
	if (channelId && !siteChannels.get(websiteId)?.some(({ id }) => id === channelId))
		throw assumed(400, 1002002, `invalid value: ${channelId} (channel_id)`, 'the only code of the 4xx that fits');
	return {
		application_id: tenant.nextId(),
		id: tenant.nextId(),
		job_id: post.job_id,
		job_post_id: postId,
		portal_resume_id: tenant.nextId(),
		user_id: userId,
		talent_id: tenant.nextId(),
	};
}

/** The delivery of the same user for the same job post, if there is one. */
const deliveredBefore = ({ store }: Tenant, websiteId: string, { job_post_id: postId, user_id: userId }: Applied) =>
	store.siteDeliveries.find(
		(one) => one.deliveryId !== undefined && one.websiteId === websiteId && one.body.user_id === userId && one.body.job_post_id === postId,
	)?.deliveryId;

const inTheStore = ({ store }: Tenant, id: string, where: string): void => {
	if (store.attachments.get(id)?.type !== 3)
		throw assumed(400, 1002002, `invalid value: ${id} (${where})`, 'the only code of the 4xx that fits');
};

const createByAttachment = route<Calls['createByAttachment']>({
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment',
	scopes,
	limit: tier4,
	customOnly: true,
	query: {},
	body: {
		job_post_id: required(text),
		user_id: required(text),
		resume_file_id: required(text),
		channel_id: words,
		application_preferred_city_code_list: optional(listOf(text, 1)),
		mobile_country_code: words,
		mobile: words,
		email: words,
		identification: optional(shape(identification)),
	},
	reject: hire,
	handle({ tenant, path: { website_id: websiteId }, body }) {
		const delivery = deliver(tenant, websiteId, body);
		inTheStore(tenant, body.resume_file_id, 'resume_file_id');
		const [city] = body.application_preferred_city_code_list ?? [];
		if (city && !/^CT_\d+$/.test(city)) throw documented(400, 1002011, `City not found: ${city}`);
		if (body.mobile && !/^\d{5,15}$/.test(body.mobile)) throw documented(400, 1002009, `mobile is not correct: ${body.mobile}`);
		if (body.mobile_country_code && !/^\+\d+$/.test(body.mobile_country_code))
			throw assumed(
				400,
				1002009,
				`country is not correct: ${body.mobile_country_code}`,
				'the form is on the page, the code stands there for numbers',
			);
		const taskId = randomUUID().replaceAll('-', '');
		const before = deliveredBefore(tenant, websiteId, body);
		// That it fails, and names the earlier delivery, is documented; which of its IDs, and the words, are assumed.
		addDeliveryTask(tenant.store, taskId, ['empty', 'sample', before ? 3 : 2], {
			websiteId,
			delivery,
			...(before && { status_msg: '重复投递', extra_info: before }),
		});
		tenant.store.siteDeliveries.push({ websiteId, taskId, body, ...(!before && { deliveryId: delivery.id }) });
		return ok({ task_id: taskId }, 'ok');
	},
});

const createByResume = route<Calls['createByResume']>({
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume',
	scopes,
	limit: tier4,
	customOnly: true,
	query: { user_id_type: optional(oneOf('open_id', 'union_id', 'user_id')) },
	body: {
		job_post_id: required(text),
		resume: required(shape(resume)),
		user_id: required(text),
		application_preferred_city_code_list: optional(listOf(text)),
		channel_id: words,
	},
	reject: hire,
	handle({ tenant, path: { website_id: websiteId }, body }) {
		const delivery = deliver(tenant, websiteId, body);
		if (deliveredBefore(tenant, websiteId, body))
			throw assumed(400, 1002510, 'the candidate has applied for this job', 'general code of Hire; this page does not list it');
		const { mobile_country_code: country } = body.resume.basic_info;
		if (country && !isPlace(country))
			throw assumed(
				400,
				1002002,
				`invalid value: ${country} (mobile_country_code)`,
				'the form is on the page, the code is the only one of the 4xx',
			);
		if (body.resume.resume_attachment_id) inTheStore(tenant, body.resume.resume_attachment_id, 'resume_attachment_id');
		if (body.resume.education_list?.some(({ end_time_v2: end, end_time: older }) => older === -1 && end === undefined))
			throw documented(400, 1002513, 'graduation time is not exact');
		tenant.store.siteDeliveries.push({ websiteId, body, deliveryId: delivery.id });
		return ok({ delivery }, 'ok');
	},
});

export const websiteDelivery = [createByAttachment, createByResume];
