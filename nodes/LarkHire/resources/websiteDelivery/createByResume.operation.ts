import { channel } from '../website/channels';
import { identification, preferredCities } from './fields';
import { jobPost } from '../website/jobPosts';
import { country, mobile, phoneOf } from '../../fields/mobile';
import { optionalFields } from '../../fields/additionalFields';
import { educations, resumeAttachmentId, resumeJson } from './resume';
import { siteUser } from '../website/siteUsers';
import { websiteLocator } from '../website/fields';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { applicant } from './applicant';
import { checkDelivery, identityOf } from './checkDelivery';
import { createWebsiteSiteUser } from '../website/endpoints';
import { createDeliveryByResume } from './endpoints';
import { checkedCustomValues, customFields } from '../talent/customFields';
import { queryTalentObjects } from '../talent/endpoints';

export const createByResume = operation({
	name: 'Create by Resume',
	value: 'createByResume',
	action: 'Create a website delivery by resume',
	description: "Apply to a job post with the candidate's data. Cannot be undone.",
	notice:
		"The website's application form determines the required fields. A second delivery for the same job post may create a second application, or is rejected as a duplicate.",
	endpoint: createDeliveryByResume,
	endpoints: [createWebsiteSiteUser, queryTalentObjects],
	wrapper: 'delivery',
	fields: [
		websiteLocator,
		jobPost,
		...siteUser,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 林晓',
			description: 'Name of the candidate',
		},
		optionalFields([
			channel,
			country,
			customFields,
			educations,
			{
				displayName: 'Email',
				name: 'email',
				type: 'string',
				placeholder: 'name@email.com',
				default: '',
				description: 'Email address of the candidate',
			},
			...identification,
			mobile('Mobile number without country code'),
			preferredCities,
			resumeJson,
			resumeAttachmentId,
		]),
	],
	check({ additionalFields: given }) {
		checkDelivery(given);
		phoneOf('code', given);
		if (given.customFields && given.resumeJson?.basic_info?.customized_data !== undefined)
			throw new InputError('Custom Fields and Resume (JSON) both set custom fields of the candidate', 'Use one of them.');
	},
	async execute({ lark, params: { websiteId, jobPostId, name, additionalFields: given, ...user } }) {
		const { basic_info: basic, ...rest } = given.resumeJson ?? {};
		const email = given.email ?? basic?.email;
		const custom = await checkedCustomValues(lark, given.customFields ?? []);
		const { userId, registered } = await applicant(lark, websiteId, { ...user, name, email, phone: given });
		const { data } = await lark.hire.v1.websiteDelivery.createByResume({
			path: { website_id: websiteId },
			data: {
				job_post_id: jobPostId,
				user_id: userId,
				channel_id: given.channelId,
				application_preferred_city_code_list: given.preferredCityCodes && [...given.preferredCityCodes],
				resume: {
					...rest,
					basic_info: {
						...basic,
						name,
						email,
						...phoneOf('code', given),
						identification: identityOf(given) ?? basic?.identification,
						...(custom.length > 0 && { customized_data: custom }),
					},
					education_list: given.education ?? rest.education_list,
					resume_attachment_id: given.resumeAttachmentId ?? rest.resume_attachment_id,
				},
			},
		});
		return { data: { ...data, ...registered } };
	},
});
