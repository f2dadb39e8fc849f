import { WEBSITE_ID } from '../../simulator/store';
import type { Store } from '../../simulator';
import type { ExampleOperation } from './example';

const post = (value: string) => ({ __rl: true, mode: 'id', value });
const general = '7095614894070434092';
const user = '6960663240925956634';
const items = [{ post: '6960663240925956636', id: user, city: 'CT_11', name: '林晓' }, { post: '6960663240925956637', id: user, city: 'CT_2', name: '林晓 (2)' }] as const;
const least = { websiteId: post(WEBSITE_ID), jobPostId: post('={{ $json.post }}'), siteUser: 'id', siteUserId: '={{ $json.id }}', externalId: 'candidate-1042' };
const path = `/open-apis/hire/v1/websites/${WEBSITE_ID}/deliveries`;
const delivered = ({ siteDeliveries }: Store, { post: wanted }: Readonly<Record<string, string>>) => siteDeliveries.filter(({ body }) => body.job_post_id === wanted).length;

export const websiteDelivery: readonly ExampleOperation[] = [
	{
		resource: 'websiteDelivery',
		operation: 'createByAttachment',
		id: 'siteUserId',
		parameters: {
			...least,
			resumeFrom: 'attachment',
			attachmentId: general,
			additionalFields: {
				channelId: post('6891560630172518671'),
				email: 'lin.xiao@example.com',
				identificationNumber: 'A1',
				identificationType: 2,
				mobile: '18900001111',
				countryOrRegion: post('+86'),
				preferredCityCodes: '={{ $json.city }}',
			},
		},
		least: { ...least, resumeFrom: 'attachment', attachmentId: general },
		items,
		wire: ({ post: job, id, city }) => ({
			path: `${path}/create_by_attachment`,
			body: {
				job_post_id: job,
				user_id: id,
				resume_file_id: general,
				channel_id: '6891560630172518671',
				application_preferred_city_code_list: [city],
				mobile: '18900001111',
				mobile_country_code: '+86',
				email: 'lin.xiao@example.com',
				identification: { identification_type: 2, identification_number: 'A1' },
			},
		}),
		effect: delivered,
		expected: [1, 1],
	},
	{
		resource: 'websiteDelivery',
		operation: 'createByResume',
		id: 'siteUserId',
		parameters: {
			...least,
			name: '={{ $json.name }}',
			additionalFields: {
				channelId: post('6891560630172518671'),
				customFields: { field: [{ fieldId: post('6934193211960330505'), value: '1' }] },
				education: { school: [{ school: 'Sample University', fieldOfStudy: 'Law', additionalFields: { degree: 7, start: '2020-09-01T00:00:00Z', end: '2023-06-30T00:00:00Z' } }] },
				email: 'lin.xiao@example.com',
				identificationNumber: 'A1',
				identificationType: 2,
				mobile: '18900001111',
				countryOrRegion: post('CN_1'),
				preferredCityCodes: '={{ [$json.city, "CT_12"] }}',
				resumeAttachmentId: general,
				resumeJson: '={{ { basic_info: { gender: 3, name: "not this", email: "not.this@example.com" }, career_list: [{ company: "Sample Ltd", start_time: 1609430400000, end_time: -1 }] } }}',
			},
		},
		least: { ...least, name: '={{ $json.name }}' },
		items,
		wire: ({ post: job, id, city, name }) => ({
			path: `${path}/create_by_resume`,
			body: {
				job_post_id: job,
				user_id: id,
				channel_id: '6891560630172518671',
				application_preferred_city_code_list: [city, 'CT_12'],
				resume: {
					career_list: [{ company: 'Sample Ltd', start_time: 1609430400000, end_time: -1 }],
					basic_info: { gender: 3, name, email: 'lin.xiao@example.com', mobile: '18900001111', mobile_country_code: 'CN_1', identification: { identification_type: 2, identification_number: 'A1' }, customized_data: [{ object_id: '6934193211960330505', value: '1' }] },
					education_list: [{ school: 'Sample University', field_of_study: 'Law', degree: 7, start_time: Date.parse('2020-09-01T00:00:00Z'), end_time_v2: Date.parse('2023-06-30T00:00:00Z') }],
					resume_attachment_id: general,
				},
			},
		}),
		effect: delivered,
		expected: [1, 1],
	},
];
