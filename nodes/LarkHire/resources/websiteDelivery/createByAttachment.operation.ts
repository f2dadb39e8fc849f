import { createAttachment, uploadFile } from '../../fields/attachments';
import { channel } from '../../fields/channels';
import { identification, preferredCities, siteUserId } from '../../fields/deliveries';
import { jobPost } from '../../fields/jobPosts';
import { optionalFields } from '../../fields/optionalFields';
import { website } from '../../fields/websites';
import { perMinuteAndSecond } from '../../framework/endpoint';
import { operation } from '../../framework/operation';
import { ownOptions } from '../../framework/options';
import { readTask, waitOptions } from '../websiteDeliveryTask/waiting';
import { checkDelivery, identityOf } from './checkDelivery';
import { resumeFile } from './resumeFile';
import { settle } from './settle';

export const createByAttachment = operation({
	name: 'Create by Attachment',
	value: 'createByAttachment',
	action: 'Create a website delivery by attachment',
	description: 'Apply to a job post of a recruitment website with a résumé file, which Feishu parses. Cannot be undone; doing it twice applies twice.',
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:site_application'],
	apps: 'custom',
	repeatable: false,
	uses: [createAttachment, readTask],
	fields: [
		website,
		jobPost,
		siteUserId,
		...resumeFile,
		optionalFields([
			channel,
			{ displayName: 'Email', name: 'email', type: 'string', placeholder: 'name@email.com', default: '', description: 'Counts instead of the one in the résumé' },
			...identification,
			{ displayName: 'Mobile', name: 'mobile', type: 'string', default: '', placeholder: 'e.g. 18900001111', description: 'Counts instead of the one in the résumé' },
			{ displayName: 'Mobile Country Code', name: 'mobileCountryCode', type: 'string', default: '', placeholder: 'e.g. +86', description: 'The country\'s telephone prefix, such as +86. Create by Resume wants another form.' },
			preferredCities,
		]),
		ownOptions(waitOptions),
	],
	check: ({ additionalFields }) => checkDelivery(additionalFields, 1),
	async execute({ lark, within, params: { websiteId, additionalFields: given, options, binaryPropertyName: file, ...params } }) {
		const uploaded = file && (await uploadFile(lark, file)).id;
		const { data } = await lark.hire.v1.websiteDelivery.createByAttachment({
			path: { website_id: websiteId },
			data: {
				job_post_id: params.jobPostId,
				user_id: params.siteUserId,
				resume_file_id: uploaded ?? params.attachmentId ?? '',
				channel_id: given.channelId,
				application_preferred_city_code_list: given.preferredCityCodes && [...given.preferredCityCodes],
				mobile: given.mobile,
				mobile_country_code: given.mobileCountryCode,
				email: given.email,
				identification: identityOf(given),
			},
		});
		const made = { ...data, ...(uploaded && { resume_file_id: uploaded }) };
		return { data: options.waitForCompletion ? await settle(within, websiteId, made, options.timeout) : made };
	},
});
