import { optionalFields } from '../../fields/additionalFields';
import { notChosen } from '../../fields/notChosen';
import { readName } from '../../framework/readers/text';
import { unexpectedResponse } from '../../api/errors';
import { InputError } from '../../framework/inputError';
import { processLocator } from '../jobProcess/fields';
import { checkedCustomValues } from './customFields';
import { checkJob, jobBody, typesOf } from './body';
import { departmentId, hiringManagerIds, jobDetails, processTypes, recruiterId, title } from './details';
import { expiresAt, expiry } from './expiry';
import { jobLabels } from './record';
import { jobTypeLocator } from './pickers';
import { operation } from '../../framework/operation';
import { createJob, listJobSchemas } from './endpoints';
import { t } from '../../language/texts';

const employmentTypes = [
	{ name: 'Campus: Intern', value: '202' },
	{ name: 'Campus: Regular', value: '201' },
	{ name: 'Experienced: Consultant', value: '105' },
	{ name: 'Experienced: Contract Labor', value: '103' },
	{ name: 'Experienced: Full-Time', value: '101' },
	{ name: 'Experienced: Intern', value: '301' },
	{ name: 'Experienced: Outsourced', value: '102' },
] as const;

/** In UTF-8. */
const LONGEST_CODE = 16;

function readCode(raw: unknown): string {
	const code = readName(raw);
	if (new TextEncoder().encode(code).length <= LONGEST_CODE) return code;
	throw new InputError(t`is longer than ${LONGEST_CODE} bytes`, 'A Chinese character has three bytes.');
}

const form = <const N extends string>(displayName: string, name: N, description: string) =>
	({ displayName, name, type: 'string', default: '', placeholder: 'e.g. 6930815272790114324', description }) as const;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a job',
	description: 'Open a job, with a job post that can be published',
	endpoint: createJob,
	endpoints: [listJobSchemas],
	wrapper: 'job',
	labels: jobLabels,
	fields: [
		{ ...title, required: true },
		{ ...departmentId, required: true },
		{ ...processLocator, required: true },
		{
			displayName: 'Process Type',
			name: 'processType',
			type: 'options',
			required: true,
			default: '',
			options: [...processTypes, notChosen],
			description: 'Whom the hiring process is for',
		},
		{ ...jobTypeLocator, required: true },
		{
			displayName: 'Employment Type',
			name: 'recruitmentTypeId',
			type: 'options',
			required: true,
			default: '',
			options: [...employmentTypes, notChosen],
			description: 'How people are employed (雇佣类型)',
		},
		{ ...recruiterId, required: true },
		{ ...hiringManagerIds, required: true },
		...expiry('When the job closes'),
		optionalFields([
			...jobDetails,
			{
				displayName: 'Job Code',
				name: 'code',
				type: 'string',
				default: '',
				placeholder: 'e.g. R18',
				description: 'Your own number of the job, unique, at most 16 bytes. Default: Feishu makes one up.',
				read: readCode,
			},
			form('Interview Form ID', 'interviewFormId', 'Registration form for interviews (面试登记表)'),
			form('Onboarding Form ID', 'onboardingFormId', 'Registration form for onboarding (入职登记表)'),
			form('Website Form ID', 'websiteFormId', 'Application form of the recruitment website (官网申请表)'),
		]),
	],
	check({ additionalFields: given, ...own }) {
		checkJob({ ...given, ...own });
		expiresAt(own);
	},
	async execute({ lark, params: { additionalFields: given, ...own } }) {
		const custom = await checkedCustomValues(lark, given.customFields ?? []);
		const until = expiresAt(own);
		const { data } = await lark.hire.v1.job.combinedCreate({
			params: typesOf({ ...given, ...own }),
			data: {
				...jobBody(given, custom),
				title: own.title,
				code: given.code,
				department_id: own.departmentId,
				job_process_id: own.processId,
				process_type: own.processType,
				job_type_id: own.jobTypeId,
				recruitment_type_id: own.recruitmentTypeId,
				job_managers: {
					recruiter_id: own.recruiterId,
					hiring_manager_id_list: [...own.hiringManagerIds],
					assistant_id_list: given.assistantIds && [...given.assistantIds],
				},
				is_never_expired: until === undefined,
				expiry_timestamp: until?.toString(),
				interview_registration_schema_id: given.interviewFormId,
				onboard_registration_schema_id: given.onboardingFormId,
				portal_website_apply_form_schema_id: given.websiteFormId,
			},
		});
		// Without the ID a workflow could not go on, and would create the job again.
		if (!data?.job?.id) throw unexpectedResponse().inDoubt();
		return { data };
	},
});
