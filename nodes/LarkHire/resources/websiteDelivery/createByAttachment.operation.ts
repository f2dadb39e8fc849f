import { uploadFile } from '../attachment/fields';
import { channel } from '../website/channels';
import { identification, preferredCities } from './fields';
import { jobPost } from '../website/jobPosts';
import { country, mobile, phoneOf } from '../../fields/mobile';
import { optionalFields } from '../../fields/additionalFields';
import { siteUser } from '../website/siteUsers';
import { websiteLocator } from '../website/fields';
import { operation } from '../../framework/operation';
import { ownOptions } from '../../framework/options';
import { awaiting, longWait, sleeps, waitOptions } from '../websiteDeliveryTask/waiting';
import { applicant, registrable } from './applicant';
import { checkDelivery, identityOf } from './checkDelivery';
import { resumeFile } from './resumeFile';
import { settle } from './settle';
import { createAttachment } from '../attachment/endpoints';
import { createWebsiteSiteUser } from '../website/endpoints';
import { createDeliveryByAttachment } from './endpoints';
import { getDeliveryTask } from '../websiteDeliveryTask/endpoints';

export const createByAttachment = operation({
	name: 'Create by Attachment',
	value: 'createByAttachment',
	action: 'Create a website delivery by attachment',
	description: 'Apply to a job post with a resume file. Cannot be undone.',
	notice:
		'Feishu parses the file. A second delivery for the same job post may create a second application, or its task fails with the ID of the earlier delivery in extra_info.',
	endpoint: createDeliveryByAttachment,
	endpoints: [createAttachment, createWebsiteSiteUser, getDeliveryTask],
	fields: [
		websiteLocator,
		jobPost,
		...siteUser,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. 林晓',
			displayOptions: { show: { siteUser: ['register'] } },
			description: 'Name of the candidate, for the registration',
		},
		...resumeFile,
		optionalFields([
			channel,
			country,
			{
				displayName: 'Email',
				name: 'email',
				type: 'string',
				placeholder: 'name@email.com',
				default: '',
				description: 'Overrides the one in the resume',
			},
			...identification,
			mobile('Mobile number without country code. Overrides the one in the resume.'),
			preferredCities,
		]),
		ownOptions(waitOptions),
	],
	longWait,
	sleeps: ({ options }) => sleeps(options),
	check({ siteUser: who, additionalFields: given }) {
		checkDelivery(given, 1);
		phoneOf('prefix', given);
		if (who === 'register') registrable(given);
	},
	async execute({ lark, within, params: { websiteId, additionalFields: given, options, binaryPropertyName: file, ...params } }) {
		const { userId, registered } = await applicant(lark, websiteId, { ...params, email: given.email, phone: given });
		const uploaded = file && (await uploadFile(lark, file)).id;
		const { data } = await lark.hire.v1.websiteDelivery.createByAttachment({
			path: { website_id: websiteId },
			data: {
				job_post_id: params.jobPostId,
				user_id: userId,
				resume_file_id: uploaded ?? params.attachmentId ?? '',
				channel_id: given.channelId,
				application_preferred_city_code_list: given.preferredCityCodes && [...given.preferredCityCodes],
				...phoneOf('prefix', given),
				email: given.email,
				identification: identityOf(given),
			},
		});
		const made = { ...data, ...(uploaded && { resume_file_id: uploaded }), ...registered };
		const { task_id: taskId } = made;
		if (taskId && sleeps(options))
			return { data: { ...made, finished: false }, awaiting: { ...awaiting({ websiteId, taskId }, options), made: true } };
		return { data: options.waitForCompletion ? await settle(within, websiteId, made, options.waitTimeout) : made };
	},
});
