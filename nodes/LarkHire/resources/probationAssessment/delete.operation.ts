import { probationHints } from '../probation/hints';
import { assessmentLocator, employeeOfAssessment } from './assessmentLocator';
import { operation } from '../../framework/operation';
import { deleteProbationAssessment } from './endpoints';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a probation assessment',
	description: "Delete an assessment of an employee's probation. This cannot be undone.",
	endpoint: deleteProbationAssessment,
	recordKey: 'assessmentId',
	fields: [employeeOfAssessment, assessmentLocator],
	hints: probationHints,
	async execute({ lark, params: { assessmentId } }) {
		return await lark.corehr.v2.probationAssessment.delete({ path: { assessment_id: assessmentId } });
	},
});
