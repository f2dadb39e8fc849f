import { probationHints } from '../probation/hints';
import { assessment, employeeOfAssessment } from '../probation/fields';
import { operation } from '../../framework/operation';
import { deleteProbationAssessment } from './endpoints';

export const remove = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a probation assessment',
	description: "Delete an assessment of an employee's probation. This cannot be undone.",
	endpoint: deleteProbationAssessment,
	recordKey: 'assessmentId',
	fields: [employeeOfAssessment, assessment],
	hints: probationHints,
	async execute({ lark, params: { assessmentId } }) {
		return await lark.corehr.v2.probationAssessment.delete({ path: { assessment_id: assessmentId } });
	},
});
