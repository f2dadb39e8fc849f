import { operation } from '../../framework/operation';
import { ALREADY_SWITCHED } from './hints';
import { switchProbationAssessment } from './endpoints';

export const disableAssessment = operation({
	name: 'Disable Assessment',
	value: 'disableAssessment',
	action: 'Disable probation assessment',
	description: 'Switch off probation assessment for the whole tenant',
	notice: 'Its fields disappear from all probation pages. If it is already off, the item contains alreadyApplied.',
	endpoint: switchProbationAssessment,
	fields: [],
	alreadyApplied: ({ code }) => code === ALREADY_SWITCHED,
	async execute({ lark }) {
		return await lark.corehr.v2.probation.enableDisableAssessment({ data: { active: false } });
	},
});
