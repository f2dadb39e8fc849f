import type { Field } from '../../framework/field';
import { wordsOf, type Labels } from '../../framework/labels';
import type { Lark } from '../../api/sdk';
import { resumeSource } from './resumeSource';
import { storedChoice, storedText, storedTime } from '../../fields/stored';
import { terminationReason } from './terminationReason';
import { time } from '../../fields/time';

type Calls = Lark['hire']['v1']['externalApplication'];
/** An external application in the API's form. */
type Details = Omit<NonNullable<Parameters<Calls['update']>[0]>['data'], 'external_id' | 'talent_id'>;

export const deliveryTypes = [
	{ name: 'Candidate Applied', value: 2 },
	{ name: 'Other', value: 4 },
	{ name: 'Recommended', value: 3 },
	{ name: 'Sourced by HR', value: 1 },
] as const;

export const recruitmentTypes = [
	{ name: 'Campus', value: 2 },
	{ name: 'Experienced', value: 1 },
] as const;

export const externalApplicationLabels: Labels = { delivery_type: wordsOf(deliveryTypes), job_recruitment_type: wordsOf(recruitmentTypes) };

/** Fields of both Create and Update, in two parts: sorted by label, the external ID of Create lies between them. */
export const firstDetails = [
	time({ displayName: 'Create Time', name: 'createTime', description: 'When the candidate applied in the other system' }),
	{
		displayName: 'Delivery Type',
		name: 'deliveryType',
		type: 'options',
		default: 2,
		options: deliveryTypes,
		description: 'Origin of the application',
	},
] as const satisfies readonly Field[];

export const furtherDetails = [
	{
		displayName: 'Job Title',
		name: 'jobTitle',
		type: 'string',
		default: '',
		placeholder: 'e.g. 高级 Java',
		description: 'The job in the other system, as text',
	},
	{
		displayName: 'Recruitment Type',
		name: 'recruitmentType',
		type: 'options',
		default: 1,
		options: recruitmentTypes,
		description: 'Whether the job is for graduates or for people with experience',
	},
	resumeSource,
	{
		displayName: 'Stage',
		name: 'stage',
		type: 'string',
		default: '',
		placeholder: 'e.g. 简历初筛',
		description: 'Stage reached in the other system, as text',
	},
	terminationReason,
	time({
		displayName: 'Termination Time',
		name: 'terminationTime',
		description: 'When the application ended in the other system. The API calls it modify_time.',
	}),
	{
		displayName: 'Termination Type',
		name: 'terminationType',
		type: 'string',
		default: '',
		placeholder: 'e.g. HR 主动终止',
		description: 'Who ended the application, as text',
	},
] as const satisfies readonly Field[];

interface Given {
	readonly createTime?: number | undefined;
	readonly deliveryType?: number | undefined;
	readonly jobTitle?: string | undefined;
	readonly recruitmentType?: number | undefined;
	readonly resumeSource?: string | undefined;
	readonly stage?: string | undefined;
	readonly terminationReason?: string | undefined;
	readonly terminationTime?: number | undefined;
	readonly terminationType?: string | undefined;
}

/** The fields that are set, in the API's form; the others from the stored application. */
export const detailsOf = (set: Given, stored: Details = {}): Details => ({
	create_time: set.createTime ?? storedTime(stored.create_time, 'Create Time'),
	delivery_type: set.deliveryType ?? storedChoice(stored.delivery_type, deliveryTypes, 'Delivery Type'),
	job_recruitment_type: set.recruitmentType ?? storedChoice(stored.job_recruitment_type, recruitmentTypes, 'Recruitment Type'),
	job_title: set.jobTitle ?? storedText(stored.job_title, 'Job Title'),
	modify_time: set.terminationTime ?? storedTime(stored.modify_time, 'Termination Time'),
	resume_source: set.resumeSource ?? storedText(stored.resume_source, 'Resume Source'),
	stage: set.stage ?? storedText(stored.stage, 'Stage'),
	termination_reason: set.terminationReason ?? storedText(stored.termination_reason, 'Termination Reason'),
	termination_type: set.terminationType ?? storedText(stored.termination_type, 'Termination Type'),
});
