import type { GivenAssessment } from '../externalInterviewAssessment/rows';
import { withoutId } from '../externalInterviewAssessment/json';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { ownedRecord } from '../externalApplication/imported';
import { assessmentsOf, checkInterview, interviewAssessments, interviewLabels, interviewTimes, participateStatus } from './details';
import { externalInterviewLocator } from './fields';
import { optionalFields } from '../../fields/additionalFields';
import { storedChoice, storedTime } from '../../fields/stored';
import { checkKept, mergeAssessments } from './storedAssessments';
import { writeMode } from '../../fields/writeMode';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../api/sdk';
import { operation } from '../../framework/operation';
import { queryExternalInterviews, updateExternalInterview } from './endpoints';
import { t } from '../../language/texts';

const KEPT = 'Nothing was changed. In Merge mode, a time that is not set keeps its stored value.';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an external interview',
	description: 'Change an interview imported from another system',
	endpoint: updateExternalInterview,
	recordKey: 'externalInterviewId',
	endpoints: [queryExternalInterviews],
	wrapper: 'external_interview',
	labels: interviewLabels,
	fields: [
		talentForList,
		{
			...externalApplicationLocator,
			description:
				'Application that the interview belongs to. Feishu requires it for every update. The list shows the applications of the talent above.',
		},
		externalInterviewLocator,
		writeMode('interview', ', including all assessments'),
		{
			displayName: 'Existing Assessments',
			name: 'existingAssessments',
			type: 'options',
			default: 'keep',
			displayOptions: { show: { mode: ['merge'] } },
			options: [
				{
					name: 'Keep',
					value: 'keep',
					description: 'Assessments below update the stored one with the same ID (JSON) or Interviewer, or are added',
				},
				{ name: 'Replace', value: 'replace', description: 'Assessments below replace all existing ones' },
			],
			description: 'What to do with existing assessments if assessments are set below',
		},
		{
			displayName:
				'Feishu replaces the whole interview, even in Merge mode. Existing assessments may get new IDs and lose their External IDs. To add or change a single assessment, use External Interview Assessment: Create or Update.',
			name: 'assessmentIdNotice',
			type: 'notice',
			default: '',
		},
		optionalFields([...interviewAssessments, ...interviewTimes, participateStatus]),
	],
	check({ mode, existingAssessments, additionalFields }) {
		checkInterview(additionalFields, KEPT);
		if (mode === 'merge' && existingAssessments === 'keep') checkKept(assessmentsOf(additionalFields) ?? []);
	},
	*conflicts(items) {
		const before = new Map<string, (typeof items)[number]>();
		for (const current of items) {
			const { externalInterviewId, mode, existingAssessments, additionalFields } = current.params;
			const sets = mode === 'replace' || assessmentsOf(additionalFields) !== undefined;
			const earlier = before.get(externalInterviewId);
			if (sets) before.set(externalInterviewId, current);
			if (!sets || !earlier || (mode === 'merge' && existingAssessments === 'keep')) continue;
			const why = new InputError(
				t`Item ${current.item} would replace the assessments that item ${earlier.item} sends for the same interview`,
				'Put all assessments of an interview into one item, or use Merge mode with Existing Assessments set to Keep.',
			);
			yield [earlier.item, why];
			yield [current.item, why];
		}
	},
	async execute({ lark, params: { externalInterviewId, externalApplicationId, mode, existingAssessments, additionalFields: set } }) {
		const given = assessmentsOf(set);
		const write = async (assessments: readonly GivenAssessment[] | undefined, stored: Stored = {}) => {
			const beginTime = set.beginTime ?? storedTime(stored.begin_time, 'Begin Time');
			const endTime = set.endTime ?? storedTime(stored.end_time, 'End Time');
			checkInterview({ beginTime, endTime }, KEPT);
			return await lark.hire.v1.externalInterview.update({
				path: { external_interview_id: externalInterviewId },
				data: {
					external_application_id: externalApplicationId,
					participate_status:
						set.participateStatus ?? storedChoice(stored.participate_status, participateStatus.options, 'Participate Status'),
					begin_time: beginTime,
					end_time: endTime,
					interview_assessments: assessments?.map(withoutId),
				},
			});
		};
		if (mode === 'replace') return await write(given);
		const stored = await read(lark, externalInterviewId, externalApplicationId);
		if (existingAssessments === 'replace' && given) return await write(given, stored);
		const all = mergeAssessments(stored.interview_assessments, given ?? []);
		return await write(all.length > 0 ? all : undefined, stored);
	},
});

type Stored = Awaited<ReturnType<typeof read>> | Record<string, never>;
/** The interview as it is, since the PUT overwrites whatever it is not given. */
async function read(lark: Lark, externalInterviewId: string, externalApplicationId: string) {
	const { data } = await lark.hire.v1.externalInterview.batchQuery({ data: { external_interview_id_list: [externalInterviewId] } });
	return ownedRecord(data?.items, {
		label: 'External Interview',
		id: externalInterviewId,
		applicationId: externalApplicationId,
	});
}
