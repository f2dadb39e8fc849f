import { employeeIdKind, employmentId, coreHrUserIdType } from '../../fields/coreHr';
import { optionalFields } from '../../fields/additionalFields';
import { probationHints } from './hints';
import { operation } from '../../framework/operation';
import { editProbation } from './endpoints';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a probation',
	description: "Delete an employee's probation. Cannot be undone.",
	endpoint: editProbation,
	recordKey: 'employmentId',
	fields: [employmentId, optionalFields([coreHrUserIdType])],
	check: ({ employmentId, additionalFields: { userIdType } }) => void employeeIdKind(userIdType, { 'Employment ID': employmentId }),
	hints: probationHints,
	async execute({ lark, params: { employmentId, additionalFields: set } }) {
		return await lark.corehr.v2.probation.edit({
			params: { user_id_type: employeeIdKind(set.userIdType, { 'Employment ID': employmentId }) },
			// A probation without dates is none.
			data: { employment_id: employmentId, probation_start_date: '', probation_expected_end_date: '' },
		});
	},
});
