import { newRecords } from '../../framework/polling/newRecords';
import { conclusions } from '../../resources/interview/fields';
import { stageLocator } from '../../resources/jobProcess/fields';
import { filters } from './filters';
import { interviewList, sampleInterview } from './interviews';
import { DAY_MS, epochMs } from './times';

/** Feedback comes so long after the beginning of an interview, at the most. */
const DAYS = 14;

export const interviewFeedbackSubmitted = newRecords({
	...interviewList,
	name: 'Interview Feedback Submitted',
	value: 'interviewFeedbackSubmitted',
	description: `An interviewer has submitted feedback, within ${DAYS} days after the interview`,
	cost: `Each poll sends 1 request for each 100 interviews of the last ${DAYS} days and the next one`,
	reach: () => ({ back: DAYS * DAY_MS, forward: DAY_MS }),
	fields: [
		filters([
			{
				displayName: 'Conclusion',
				name: 'conclusion',
				type: 'multiOptions',
				default: [],
				options: conclusions,
				description: 'Only interviews of which an interviewer has drawn one of these conclusions',
			},
			{ ...stageLocator, description: 'Only interviews in this stage' },
		]),
	],
	lists: [
		async ({ lark, window: { from, to }, page }) =>
			await lark.hire.v1.interview.list({ params: { ...page, start_time: String(from), end_time: String(to) } }),
	],
	occurrences({ record, params: { filters: by } }) {
		const { id = '', stage_id: stage, feedback_submit_time: submitted } = record;
		if (!submitted || (by.stageId !== undefined && by.stageId !== stage)) return [];
		const drawn = (record.interview_record_list ?? []).map(({ conclusion }) => conclusion);
		if (by.conclusion?.every((wanted) => !drawn.includes(wanted))) return [];
		return [{ id, version: String(submitted), time: epochMs(submitted) }];
	},
	sample: {
		...sampleInterview,
		feedback_submit_time: 1_772_416_800_000,
		feedback_submit_time_iso: '2026-03-02T02:00:00.000Z',
		interview_record_list: [{ id: '7171693733661327361', commit_status: 1, conclusion: 1 }],
		eventTime: '2026-03-02T02:00:00.000Z',
	},
});
