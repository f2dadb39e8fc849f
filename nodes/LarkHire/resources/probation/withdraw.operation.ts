import { clientToken, seenBefore } from '../../fields/clientToken';
import { employeeIdKind, employmentId, coreHrUserIdType } from '../../fields/coreHr';
import { optionalFields } from '../../fields/additionalFields';
import { probationHints } from './hints';
import { operation } from '../../framework/operation';
import { withdrawProbation } from './endpoints';

export const withdraw = operation({
	name: 'Withdraw Conversion',
	value: 'withdraw',
	action: 'Withdraw a conversion to permanent',
	description: 'Withdraw a submitted conversion. This cannot be undone.',
	notice: 'Afterwards the conversion must be submitted again.',
	endpoint: withdrawProbation,
	recordKey: 'employmentId',
	fields: [employmentId, optionalFields([clientToken, coreHrUserIdType])],
	check: ({ employmentId, additionalFields: { userIdType } }) => void employeeIdKind(userIdType, { 'Employment ID': employmentId }),
	hints: probationHints,
	alreadyApplied: seenBefore,
	async execute({ lark, idempotencyKey, params: { employmentId, additionalFields: set } }) {
		return await lark.corehr.v2.probation.withdraw({
			params: {
				client_token: set.clientToken ?? idempotencyKey,
				user_id_type: employeeIdKind(set.userIdType, { 'Employment ID': employmentId }),
			},
			data: { employment_id: employmentId },
		});
	},
});
