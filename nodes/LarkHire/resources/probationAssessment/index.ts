import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const probationAssessment: Resource = {
	name: 'Probation Assessment',
	value: 'probationAssessment',
	description: "Assessments in an employee's probation, in CoreHR (试用期考核)",
	operations: [update, create, deleteOne],
	zh,
};
