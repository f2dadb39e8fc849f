import { clientToken, seenBefore } from '../../fields/clientToken';
import { employeeIdKind, employmentId, coreHrUserIdType } from '../../fields/coreHr';
import { newAssessments, newAssessmentsJson } from './newAssessments';
import { optionalFields } from '../../fields/additionalFields';
import { probationHints } from '../probation/hints';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { createProbationAssessment } from './endpoints';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create probation assessments',
	description: 'Add assessments to a probation. Returns their IDs in the same order.',
	endpoint: createProbationAssessment,
	recordKey: 'employmentId',
	fields: [employmentId, newAssessments, optionalFields([newAssessmentsJson, clientToken, coreHrUserIdType])],
	check({ employmentId, assessments, additionalFields: { assessmentsJson, userIdType } }) {
		if (assessments && assessmentsJson) throw new InputError('Assessments and Assessments (JSON) are both set', 'Use one of them.');
		if (!assessments && !assessmentsJson)
			throw new InputError('Assessments are empty', 'Add an assessment, or enter a list in Assessments (JSON) under Additional Fields.');
		employeeIdKind(userIdType, { 'Employment ID': employmentId });
	},
	hints: probationHints,
	alreadyApplied: seenBefore,
	async execute({ lark, idempotencyKey, params: { employmentId, assessments, additionalFields: set } }) {
		return await lark.corehr.v2.probationAssessment.create({
			params: {
				client_token: set.clientToken ?? idempotencyKey,
				user_id_type: employeeIdKind(set.userIdType, { 'Employment ID': employmentId }),
			},
			data: { employment_id: employmentId, assessments: [...(assessments ?? set.assessmentsJson ?? [])] },
		});
	},
});
