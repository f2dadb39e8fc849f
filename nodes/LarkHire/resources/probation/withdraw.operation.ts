import { clientToken, seenBefore } from '../../fields/clientToken';
import { employeeIdKind, employmentId, userIdType } from '../../fields/coreHr';
import { optionalFields } from '../../fields/additionalFields';
import { probationHints } from './hints';
import { perMinute } from '../../api/endpoint';
import { operation } from '../../framework/operation';

export const withdraw = operation({
	name: 'Withdraw Conversion',
	value: 'withdraw',
	action: 'Withdraw a conversion to permanent',
	description: 'Take back a conversion that was submitted for an employee. This cannot be undone: the conversion has to be submitted anew.',
	endpoint: 'POST /open-apis/corehr/v2/probation/withdraw',
	limit: perMinute(100),
	scopes: ['corehr:probation:write'],
	apps: 'custom and store',
	repeatable: true,
	target: 'employmentId',
	fields: [employmentId, optionalFields([clientToken, userIdType])],
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
