import { wholeNumber } from '../../framework/readers/number';
import { newRecords } from '../../framework/polling/newRecords';
import { interviewTypes } from '../../resources/interview/fields';
import { stageLocator } from '../../resources/jobProcess/fields';
import { among, filters } from './filters';
import { interviewList, sampleInterview } from './interviews';
import { epochMs } from './times';

const HOUR_MS = 3_600_000;
const MOST_HOURS = 30 * 24;

export const interviewStarting = newRecords({
	...interviewList,
	name: 'Interview Starting',
	value: 'interviewStarting',
	description: 'An interview begins in some hours, or was arranged for an earlier time',
	cost: 'Each poll sends 1 request for each 100 interviews within these hours',
	upcoming: true,
	reach: ({ hoursBefore }) => ({ forward: hoursBefore * HOUR_MS }),
	fields: [
		{
			displayName: 'Hours Before',
			name: 'hoursBefore',
			type: 'number',
			default: 24,
			typeOptions: { minValue: 1 },
			description: 'How many hours before the beginning of the interview the workflow starts',
			read: wholeNumber(1, MOST_HOURS),
		},
		filters([
			{
				displayName: 'Interview Type',
				name: 'interviewType',
				type: 'multiOptions',
				default: [],
				options: interviewTypes,
				description: 'Only interviews of these types',
			},
			{ ...stageLocator, description: 'Only interviews in this stage' },
		]),
	],
	lists: [
		async ({ lark, window: { from, to }, page }) =>
			await lark.hire.v1.interview.list({ params: { ...page, start_time: String(from), end_time: String(to) } }),
	],
	occurrences({
		record: { id = '', begin_time: begins, interview_type: type, stage_id: stage },
		params: { filters: by, hoursBefore },
		now,
	}) {
		const time = epochMs(begins);
		const wanted = among(by.interviewType, type) && (by.stageId === undefined || by.stageId === stage);
		return wanted && !(time > now + hoursBefore * HOUR_MS) ? [{ id, version: String(begins), time }] : [];
	},
	sample: { ...sampleInterview, eventTime: '2026-03-02T01:00:00.000Z' },
});
