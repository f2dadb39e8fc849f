import type { Field } from '../framework/field';
import type { Lark } from '../framework/lark';
import { resumeSource } from './resumeSource';
import { terminationReason } from './terminationReason';
import { time } from './time';

type Calls = Lark['hire']['v1']['externalApplication'];
/** An external application as the API takes it. */
type Details = Omit<NonNullable<Parameters<Calls['update']>[0]>['data'], 'external_id' | 'talent_id'>;

/** What both creating and updating take, in two parts: the external ID of a new one comes in between by its label. */
export const firstDetails = [
	time({ displayName: 'Create Time', name: 'createTime', description: 'When the candidate applied in the other system' }),
	{
		displayName: 'Delivery Type',
		name: 'deliveryType',
		type: 'options',
		default: 2,
		options: [
			{ name: 'Candidate Applied', value: 2 },
			{ name: 'Other', value: 4 },
			{ name: 'Recommended', value: 3 },
			{ name: 'Sourced by HR', value: 1 },
		],
		description: 'How the application came about',
	},
] as const satisfies readonly Field[];

export const furtherDetails = [
	{ displayName: 'Job Title', name: 'jobTitle', type: 'string', default: '', placeholder: 'e.g. 高级 Java', description: 'The job in the other system, as text' },
	{
		displayName: 'Recruitment Type',
		name: 'recruitmentType',
		type: 'options',
		default: 1,
		options: [
			{ name: 'Campus', value: 2 },
			{ name: 'Experienced', value: 1 },
		],
		description: 'Whether the job is for graduates or for people with experience',
	},
	resumeSource,
	{ displayName: 'Stage', name: 'stage', type: 'string', default: '', placeholder: 'e.g. 简历初筛', description: 'The stage that was reached in the other system, as text' },
	terminationReason,
	time({ displayName: 'Termination Time', name: 'terminationTime', description: 'When the application ended in the other system. The API calls it modify_time.' }),
	{ displayName: 'Termination Type', name: 'terminationType', type: 'string', default: '', placeholder: 'e.g. HR 主动终止', description: 'Who ended the application, as text' },
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

/** What is set, in the API's words; what is not, from the application as it is stored. */
export const detailsOf = (set: Given, stored: Details = {}): Details => ({
	create_time: set.createTime ?? stored.create_time,
	delivery_type: set.deliveryType ?? stored.delivery_type,
	job_recruitment_type: set.recruitmentType ?? stored.job_recruitment_type,
	job_title: set.jobTitle ?? stored.job_title,
	modify_time: set.terminationTime ?? stored.modify_time,
	resume_source: set.resumeSource ?? stored.resume_source,
	stage: set.stage ?? stored.stage,
	termination_reason: set.terminationReason ?? stored.termination_reason,
	termination_type: set.terminationType ?? stored.termination_type,
});
