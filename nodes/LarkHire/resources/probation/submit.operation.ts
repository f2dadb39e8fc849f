import { clientToken, seenBefore } from '../../fields/clientToken';
import { employeeIdKind, employmentId, coreHrUserIdType } from '../../fields/coreHr';
import { customFields } from './customFields';
import { day } from '../../fields/day';
import { readId } from '../../fields/ids';
import { optionalFields } from '../../fields/additionalFields';
import { conversionHints } from './hints';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { submitProbation } from './endpoints';

const DIRECT = 1;

export const submit = operation({
	name: 'Submit Conversion',
	value: 'submit',
	action: 'Submit a conversion to permanent',
	description: "End an employee's probation, at once or through CoreHR's approval process (转正)",
	notice:
		'Notes, Self Review and Custom Fields are returned only with corehr:probation.notes:read, corehr:probation.self_review:read and corehr:probation.custom_field:read.',
	endpoint: submitProbation,
	wrapper: 'probation_info',
	recordKey: 'employmentId',
	fields: [
		employmentId,
		{
			displayName: 'Conversion Mode',
			name: 'conversionMode',
			type: 'options',
			required: true,
			default: 2,
			options: [
				{ name: 'Direct', value: DIRECT, description: 'Converts the employee without approval. Cannot be undone here. Requires Notes.' },
				{
					name: 'Through the Process',
					value: 2,
					description: 'Starts the approval process. Withdraw Conversion can cancel it until it ends.',
				},
			],
			description: 'Whether the conversion needs approval',
		},
		{
			displayName: 'Submission Type',
			name: 'submissionType',
			type: 'options',
			required: true,
			default: 'system',
			options: [
				{ name: 'Employee', value: 'self_submission' },
				{ name: 'HR', value: 'hr_submission', description: 'Requires Initiator ID' },
				{ name: 'System', value: 'system' },
			],
			description: 'Who starts the conversion',
		},
		optionalFields([
			day({
				displayName: 'Actual End Date',
				name: 'actualEndDate',
				description: 'Last day of the probation, between its start and its expected end. Default: the expected end.',
			}),
			clientToken,
			customFields,
			{
				displayName: 'Initiator ID',
				name: 'initiatorId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 7140964208476371112',
				description:
					'Who starts the conversion, with the same ID type as Employment ID. Required if Submission Type is HR; otherwise CoreHR determines it.',
				read: readId,
			},
			{
				displayName: 'Notes',
				name: 'notes',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				description: 'Remarks on the conversion. Required for direct conversion.',
			},
			{
				displayName: 'Self Review',
				name: 'selfReview',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				description: "The employee's own review of the probation",
			},
			coreHrUserIdType,
		]),
	],
	check({ employmentId, conversionMode, submissionType, additionalFields: { notes, initiatorId, userIdType } }) {
		if (conversionMode === DIRECT && notes === undefined)
			throw new InputError('Notes are required for direct conversion', 'Add Notes under Additional Fields.');
		if (submissionType === 'hr_submission' && initiatorId === undefined)
			throw new InputError(
				'Initiator ID is required when HR starts the conversion',
				'Add Initiator ID under Additional Fields, or choose another Submission Type.',
			);
		employeeIdKind(userIdType, { 'Employment ID': employmentId, 'Initiator ID': initiatorId });
	},
	hints: conversionHints,
	alreadyApplied: seenBefore,
	async execute({ lark, idempotencyKey, params: { additionalFields: set, ...params } }) {
		return await lark.corehr.v2.probation.submit({
			params: {
				client_token: set.clientToken ?? idempotencyKey,
				user_id_type: employeeIdKind(set.userIdType, { 'Employment ID': params.employmentId }),
			},
			data: {
				employment_id: params.employmentId,
				conversion_mode: params.conversionMode,
				submission_type: params.submissionType,
				actual_probation_end_date: set.actualEndDate,
				initiator_id: set.initiatorId,
				notes: set.notes,
				self_review: set.selfReview,
				custom_fields: set.customFields,
			},
		});
	},
});
