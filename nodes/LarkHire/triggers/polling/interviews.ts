import { listInterviews } from '../../resources/interview/endpoints';
import { interviewLabels, INTERVIEWS_PER_PAGE, simpleInterview } from '../../resources/interview/fields';
import { HIRE_OVERLAP_MS } from './times';

/** Interviews are listed by the time at which they begin. */
export const interviewList = {
	endpoints: [listInterviews],
	pageSize: INTERVIEWS_PER_PAGE,
	overlapMs: HIRE_OVERLAP_MS,
	simplified: simpleInterview,
	labels: interviewLabels,
} as const;

/** An interview of invented people, as Interview: Get Many returns it. */
export const sampleInterview = {
	id: '6949805467799538001',
	application_id: '6949805467799537964',
	stage_id: '614218419274131',
	stage: { id: '614218419274131', name: '面试', name_en: 'Interview' },
	round: 0,
	interview_type: 3,
	begin_time: 1_772_413_200_000,
	begin_time_iso: '2026-03-02T01:00:00.000Z',
	end_time: 1_772_416_800_000,
	end_time_iso: '2026-03-02T02:00:00.000Z',
} as const;
