import { readUrl } from '../../fields/url';
import { operation } from '../../framework/operation';
import { ALREADY_SWITCHED } from './hints';
import { switchProbationAssessment } from './endpoints';

export const enableAssessment = operation({
	name: 'Enable Assessment',
	value: 'enableAssessment',
	action: 'Enable probation assessment',
	description: 'Switch on probation assessment for the whole tenant',
	notice: 'If it is already on, the item contains alreadyApplied; to change the link, disable it first.',
	endpoint: switchProbationAssessment,
	fields: [
		{
			displayName: 'App URL',
			name: 'appUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://assessment.example.com',
			description: 'URL that opens the assessment system from CoreHR',
			read: readUrl,
		},
	],
	alreadyApplied: ({ code }) => code === ALREADY_SWITCHED,
	async execute({ lark, params: { appUrl } }) {
		return await lark.corehr.v2.probation.enableDisableAssessment({ data: { active: true, app_url: appUrl } });
	},
});
