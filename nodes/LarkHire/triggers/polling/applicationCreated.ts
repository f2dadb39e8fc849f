import { newRecordsById } from '../../framework/polling/newRecords';
import { channel } from '../../resources/website/channels';
import { anyWebsite } from '../../resources/website/fields';
import { changedApplications, listChanged, type Application } from './applications';
import { filters, ofJob } from './filters';
import { sampleApplication } from './samples';
import { epochMs } from './times';

const REFERRAL = 10000;
const AGENCY = 10001;
const BY_HR = 1;

const sources = [
	{ name: 'Agency', value: 'agency', description: 'From a headhunter (猎头)' },
	{ name: 'Any', value: 'any' },
	{ name: 'Career Site', value: 'careerSite', description: 'Delivered through a recruitment website (招聘官网)' },
	{ name: 'HR', value: 'hr', description: 'Added by HR, whatever the source' },
	{ name: 'Referral', value: 'referral', description: 'Referred by an employee (内推)' },
] as const;

type Source = (typeof sources)[number]['value'];

const isFrom: Readonly<Record<Source, (own: NonNullable<Application['basic_info']>) => boolean>> = {
	any: () => true,
	careerSite: ({ website_resume_source: website }) => Boolean(website?.website_id),
	referral: ({ resume_source_info: source }) => source?.resume_source_type === REFERRAL,
	agency: ({ resume_source_info: source }) => source?.resume_source_type === AGENCY,
	hr: ({ delivery_type: type }) => type === BY_HR,
};

const onlySites = { show: { source: ['careerSite'] } } as const;

export const applicationCreated = newRecordsById({
	...changedApplications,
	name: 'Application Created',
	value: 'applicationCreated',
	description: 'A candidate has applied, or was put forward for a job',
	fields: [
		{
			displayName: 'Source',
			name: 'source',
			type: 'options',
			default: 'any',
			options: sources,
			description: 'Which applications start the workflow',
		},
		{
			...anyWebsite,
			description: 'Only applications from this recruitment website (招聘官网). Leave empty for all websites.',
			displayOptions: onlySites,
		},
		{
			...channel,
			description: 'Only applications that came through this channel of the website. Leave empty for all channels.',
			displayOptions: onlySites,
		},
		filters([ofJob]),
	],
	lists: [async ({ lark, params: { filters: by }, ...where }) => await listChanged(lark, where, { job_id: by.jobId })],
	occurrences({ record: { basic_info: own = {} }, params: { source, websiteId, channelId } }) {
		const { website_id: site, channel: through } = own.website_resume_source ?? {};
		const wanted =
			isFrom[source](own) &&
			(websiteId === undefined || websiteId === site) &&
			(channelId === undefined || channelId === through?.channel_id);
		return wanted ? [{ id: own.id ?? '', version: 'created', time: epochMs(own.create_time) }] : [];
	},
	sample: { ...sampleApplication, eventTime: '2026-03-02T01:00:00.000Z' },
});
