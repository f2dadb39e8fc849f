import { assessments, type Assessment } from '../../fields/assessments';
import { assessmentsJson, resend } from '../../fields/assessmentsJson';
import { id } from '../../fields/ids';
import { optionalFields } from '../../fields/optionalFields';
import { time } from '../../fields/time';
import { perSecond, type Endpoint } from '../../framework/endpoint';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../framework/lark';
import { operation } from '../../framework/operation';

const batchQuery: Endpoint = {
	endpoint: 'POST /open-apis/hire/v1/external_interviews/batch_query',
	limit: perSecond(10),
	scopes: ['hire:external_application', 'hire:external_application:readonly'],
	readOnly: true,
};

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an external interview',
	description: 'Change an interview that was imported from another system',
	endpoint: 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id',
	limit: perSecond(10),
	scopes: ['hire:external_application'],
	apps: 'custom',
	repeatable: true,
	target: 'externalInterviewId',
	uses: [batchQuery],
	fields: [
		id({ displayName: 'External Interview ID', name: 'externalInterviewId', placeholder: 'e.g. 6960663240925956660', description: 'ID that creating or querying external interviews gives' }),
		id({ displayName: 'External Application ID', name: 'externalApplicationId', placeholder: 'e.g. 6960663240925956437', description: 'The application that the interview belongs to. Feishu wants it with every update.' }),
		{
			displayName: 'Mode',
			name: 'mode',
			type: 'options',
			required: true,
			default: 'merge',
			options: [
				{ name: 'Merge', value: 'merge', description: 'Fields left unset keep their stored value: the node reads the interview first' },
				{ name: 'Replace', value: 'replace', description: 'Fields left unset are cleared, all assessments included: what the API does by itself' },
			],
			description: 'What happens to fields that are not set here',
		},
		{ displayName: 'Feishu writes the whole interview anew, also with Merge. Assessments that are sent again may get new IDs.', name: 'assessmentIdNotice', type: 'notice', default: '' },
		optionalFields([
			assessments,
			assessmentsJson,
			time({ displayName: 'Begin Time', name: 'beginTime', description: 'When the interview begins' }),
			time({ displayName: 'End Time', name: 'endTime', description: 'When the interview ends' }),
			{
				displayName: 'Participate Status',
				name: 'participateStatus',
				type: 'options',
				default: 2,
				options: [
					{ name: 'Attended', value: 2 },
					{ name: 'No-Show', value: 3 },
					{ name: 'Not Attended', value: 1 },
				],
				description: 'Whether the candidate took part',
			},
		]),
	],
	check({ additionalFields: { beginTime, endTime, assessments: rows, assessmentsJson: json } }) {
		inOrder(beginTime, endTime);
		if (rows && json) throw new InputError('Assessments and Assessments (JSON) are both set', 'Use one of them.');
	},
	async execute({ lark, params: { externalInterviewId, externalApplicationId, mode, additionalFields: set } }) {
		const stored = mode === 'merge' ? await read(lark, externalInterviewId, externalApplicationId) : undefined;
		const beginTime = set.beginTime ?? stored?.begin_time;
		const endTime = set.endTime ?? stored?.end_time;
		inOrder(beginTime, endTime);
		return await lark.hire.v1.externalInterview.update({
			path: { external_interview_id: externalInterviewId },
			data: {
				external_application_id: externalApplicationId,
				participate_status: set.participateStatus ?? stored?.participate_status,
				begin_time: beginTime,
				end_time: endTime,
				interview_assessments: mutable(set.assessments ?? set.assessmentsJson) ?? (stored?.interview_assessments && mutable(resend(stored.interview_assessments))),
			},
		});
	},
});

/** The interview as it is, since the PUT overwrites whatever it is not given. */
async function read(lark: Lark, externalInterviewId: string, externalApplicationId: string) {
	const { data } = await lark.hire.v1.externalInterview.batchQuery({ data: { external_interview_id_list: [externalInterviewId] } });
	const stored = data?.items?.find((interview) => interview.id === externalInterviewId);
	if (!stored) throw new InputError(`External Interview ID ${externalInterviewId} was not found`, 'Nothing was changed. With the mode Merge the interview has to exist.');
	if (stored.external_application_id === externalApplicationId) return stored;
	throw new InputError(
		`The interview belongs to another application than External Application ID ${externalApplicationId}`,
		`It belongs to ${stored.external_application_id}. Nothing was changed. To move it on purpose, use the mode Replace.`,
	);
}

function inOrder(beginTime?: number, endTime?: number): void {
	if (beginTime === undefined || endTime === undefined || endTime >= beginTime) return;
	throw new InputError('End Time is before Begin Time', 'Nothing was changed. A time left unset keeps its stored value with the mode Merge.');
}

/** The SDK's types ask for lists that may be written to. */
const mutable = (list?: readonly Assessment[]) => list && [...list];
