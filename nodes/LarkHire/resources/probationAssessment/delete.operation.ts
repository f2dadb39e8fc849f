import { probationHints } from '../probation/hints';
import { assessment, employeeOfAssessment } from '../probation/fields';
import { perMinute } from '../../api/endpoint';
import { operation } from '../../framework/operation';

export const remove = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a probation assessment',
	description: "Delete an assessment of an employee's probation. This cannot be undone.",
	endpoint: 'DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id',
	limit: perMinute(100),
	scopes: ['corehr:probation.assessment:write'],
	apps: 'custom and store',
	repeatable: true,
	target: 'assessmentId',
	fields: [employeeOfAssessment, assessment],
	hints: probationHints,
	async execute({ lark, params: { assessmentId } }) {
		return await lark.corehr.v2.probationAssessment.delete({ path: { assessment_id: assessmentId } });
	},
});
