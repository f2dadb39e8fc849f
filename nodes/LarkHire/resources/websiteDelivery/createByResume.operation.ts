import { channel } from '../../fields/channels';
import { identification, preferredCities, siteUserId } from '../../fields/deliveries';
import { jobPost } from '../../fields/jobPosts';
import { optionalFields } from '../../fields/optionalFields';
import { educations, resumeAttachmentId, resumeJson } from '../../fields/resume';
import { website } from '../../fields/websites';
import { perMinuteAndSecond } from '../../framework/endpoint';
import { operation } from '../../framework/operation';
import { checkDelivery, identityOf } from './checkDelivery';

export const createByResume = operation({
	name: 'Create by Resume',
	value: 'createByResume',
	action: 'Create a website delivery by resume',
	description: 'Apply to a job post of a recruitment website with the candidate\'s data. The application form of the website decides what is mandatory. Cannot be undone; doing it twice applies twice.',
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:site_application'],
	apps: 'custom',
	repeatable: false,
	fields: [
		website,
		jobPost,
		siteUserId,
		{ displayName: 'Name', name: 'name', type: 'string', required: true, default: '', placeholder: 'e.g. 林晓', description: 'Name of the candidate' },
		optionalFields([
			channel,
			educations,
			{ displayName: 'Email', name: 'email', type: 'string', placeholder: 'name@email.com', default: '', description: 'Email address of the candidate' },
			...identification,
			{ displayName: 'Mobile', name: 'mobile', type: 'string', default: '', placeholder: 'e.g. 18900001111', description: 'Phone number without the country\'s prefix' },
			{ displayName: 'Mobile Country Code', name: 'mobileCountryCode', type: 'string', default: '', placeholder: 'e.g. CN_1', description: 'Feishu\'s code of the country, such as CN_1 for China. Create by Attachment wants another form.' },
			preferredCities,
			resumeJson,
			resumeAttachmentId,
		]),
	],
	check: ({ additionalFields }) => checkDelivery(additionalFields),
	async execute({ lark, params: { websiteId, jobPostId, siteUserId: userId, name, additionalFields: given } }) {
		const { basic_info: basic, ...rest } = given.resumeJson ?? {};
		return await lark.hire.v1.websiteDelivery.createByResume({
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
						email: given.email ?? basic?.email,
						mobile: given.mobile ?? basic?.mobile,
						mobile_country_code: given.mobileCountryCode ?? basic?.mobile_country_code,
						identification: identityOf(given) ?? basic?.identification,
					},
					education_list: given.education ?? rest.education_list,
					resume_attachment_id: given.resumeAttachmentId ?? rest.resume_attachment_id,
				},
			},
		});
	},
});
