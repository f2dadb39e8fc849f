import { id } from '../../fields/ids';
import { optionalFields } from '../../fields/optionalFields';
import { probationGrade } from '../../fields/probationGrade';
import { perMinute } from '../../framework/endpoint';
import { operation } from '../../framework/operation';

/** CoreHR has carried out a request with this client token before. */
const REPEATED_TOKEN = 1160004;

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a probation assessment',
	description: 'Change the status and result of an assessment in an employee\'s probation',
	endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
	limit: perMinute(100),
	scopes: ['corehr:probation.assessment:write'],
	apps: 'custom and store',
	repeatable: true,
	target: 'assessmentId',
	fields: [
		id({ displayName: 'Assessment ID', name: 'assessmentId', placeholder: 'e.g. 7140964208476371331', description: 'ID that creating or searching probation assessments gives' }),
		{
			displayName: 'Assessment Status',
			name: 'assessmentStatus',
			type: 'options',
			required: true,
			default: 'completed',
			options: [
				{ name: 'Completed', value: 'completed' },
				{ name: 'In Process', value: 'in_process' },
				{ name: 'Not Needed', value: 'no_need' },
				{ name: 'Not Started', value: 'not_started' },
			],
			description: 'CoreHR wants it with every update',
		},
		{ displayName: 'Is Final Assessment', name: 'isFinalAssessment', type: 'boolean', required: true, default: false, description: 'Whether this is the last assessment of the probation. CoreHR wants it with every update.' },
		optionalFields([
			{ displayName: 'Assessment Comment', name: 'assessmentComment', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'What the assessor says' },
			{ displayName: 'Assessment Detail', name: 'assessmentDetail', type: 'string', default: '', placeholder: 'e.g. https://example.com/assessment', description: 'Link to the page with the details' },
			probationGrade,
			{
				displayName: 'Assessment Result',
				name: 'assessmentResult',
				type: 'options',
				default: 'approved',
				options: [
					{ name: 'Approved', value: 'approved' },
					{ name: 'Rejected', value: 'rejected' },
				],
				description: 'Whether the employee passed',
			},
			{ displayName: 'Assessment Score', name: 'assessmentScore', type: 'number', default: 0, typeOptions: { numberPrecision: 2 }, description: 'Score of the assessment. Once added, 0 is sent as well.' },
			{ displayName: 'Client Token', name: 'clientToken', type: 'string', typeOptions: { password: true }, default: '', description: 'Requests with the same token count as one. Left blank, each item of each execution has its own, and a retry within the execution uses it again.' },
		]),
	],
	// A token of the user's own may have been used for another change.
	alreadyApplied: (code, { additionalFields: { clientToken } }) => code === REPEATED_TOKEN && clientToken === undefined,
	async execute({ lark, idempotencyKey, params: { additionalFields, ...params } }) {
		return await lark.corehr.v2.probationAssessment.patch({
			path: { assessment_id: params.assessmentId },
			params: { client_token: additionalFields.clientToken ?? idempotencyKey },
			data: {
				assessment_status: params.assessmentStatus,
				// Three s: this is the name on the wire.
				is_final_asssessment: params.isFinalAssessment,
				assessment_result: additionalFields.assessmentResult,
				assessment_score: additionalFields.assessmentScore,
				assessment_grade: additionalFields.assessmentGrade,
				assessment_comment: additionalFields.assessmentComment,
				assessment_detail: additionalFields.assessmentDetail,
			},
		});
	},
});
