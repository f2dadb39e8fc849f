import { resend } from '../../fields/assessmentsJson';
import { externalApplication, talentIdForList } from '../../fields/externalApplications';
import { assessmentsOf, checkInterview, interviewAssessments, interviewTimes, participateStatus } from '../../fields/externalInterviewDetails';
import { externalInterview, queryInterviews } from '../../fields/externalInterviews';
import { optionalFields } from '../../fields/optionalFields';
import { writeMode } from '../../fields/writeMode';
import { perSecond } from '../../framework/endpoint';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../framework/lark';
import { operation } from '../../framework/operation';
import { recordsOf } from '../../framework/page';

const KEPT = 'Nothing was changed. A time left unset keeps its stored value with the mode Merge.';

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
	uses: [queryInterviews],
	fields: [
		talentIdForList,
		{ ...externalApplication, description: 'The application that the interview belongs to. Feishu wants it with every update. The list shows those of the talent above.' },
		externalInterview,
		writeMode('interview', ', all assessments included'),
		{ displayName: 'Feishu writes the whole interview anew, also with Merge. Assessments that are sent again may get new IDs.', name: 'assessmentIdNotice', type: 'notice', default: '' },
		optionalFields([...interviewAssessments, ...interviewTimes, participateStatus]),
	],
	check({ additionalFields }) {
		checkInterview(additionalFields, KEPT);
	},
	async execute({ lark, params: { externalInterviewId, externalApplicationId, mode, additionalFields: set } }) {
		const stored = mode === 'merge' ? await read(lark, externalInterviewId, externalApplicationId) : undefined;
		const beginTime = set.beginTime ?? stored?.begin_time;
		const endTime = set.endTime ?? stored?.end_time;
		checkInterview({ beginTime, endTime }, KEPT);
		return await lark.hire.v1.externalInterview.update({
			path: { external_interview_id: externalInterviewId },
			data: {
				external_application_id: externalApplicationId,
				participate_status: set.participateStatus ?? stored?.participate_status,
				begin_time: beginTime,
				end_time: endTime,
				interview_assessments: assessmentsOf(set) ?? (stored?.interview_assessments && [...resend(recordsOf(stored.interview_assessments))]),
			},
		});
	},
});

/** The interview as it is, since the PUT overwrites whatever it is not given. */
async function read(lark: Lark, externalInterviewId: string, externalApplicationId: string) {
	const { data } = await lark.hire.v1.externalInterview.batchQuery({ data: { external_interview_id_list: [externalInterviewId] } });
	const stored = recordsOf(data?.items).find((interview) => interview.id === externalInterviewId);
	if (!stored) throw new InputError(`External Interview ID ${externalInterviewId} was not found`, 'Nothing was changed. With the mode Merge the interview has to exist.');
	const { external_application_id: owner } = stored;
	if (owner === externalApplicationId) return stored;
	throw new InputError(
		`The interview belongs to another application than External Application ID ${externalApplicationId}`,
		`${typeof owner === 'string' ? `It belongs to ${owner}. ` : ''}Nothing was changed. To move it on purpose, use the mode Replace.`,
	);
}
