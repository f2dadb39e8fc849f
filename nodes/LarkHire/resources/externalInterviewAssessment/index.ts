import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const externalInterviewAssessment: Resource = {
	name: 'External Interview Assessment',
	value: 'externalInterviewAssessment',
	description: "Interviewers' individual assessments of imported interviews (外部面评)",
	operations: [create, update],
	zh,
};
