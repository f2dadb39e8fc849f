import { operation } from '../../framework/operation';
import { ALREADY_SWITCHED } from './hints';
import { switchProbationAssessment } from './endpoints';

export const disableAssessment = operation({
	name: 'Disable Assessment',
	value: 'disableAssessment',
	action: 'Disable probation assessment',
	description:
		'Switch probation assessment off for the whole tenant: its fields disappear from the probation pages for everybody. If it is off already, the item says alreadyApplied.',
	endpoint: switchProbationAssessment,
	fields: [],
	alreadyApplied: ({ code }) => code === ALREADY_SWITCHED,
	async execute({ lark }) {
		return await lark.corehr.v2.probation.enableDisableAssessment({ data: { active: false } });
	},
});
