import { interviewSummaryWords } from '../application/conclusions';
import type { Labels } from '../../framework/labels';

/** The API's own maximum. */
export const INTERVIEWS_PER_PAGE = 100;

/** What an interviewer concludes. */
export const conclusions = [
	{ name: 'Failed', value: 2 },
	{ name: 'No Show', value: 5 },
	{ name: 'Passed', value: 1 },
	{ name: 'Undecided', value: 6 },
] as const;

export const interviewTypes = [
	{ name: 'On Site', value: 1 },
	{ name: 'Phone', value: 2 },
	{ name: 'Video', value: 3 },
] as const;

export const interviewLabels: Labels = {
	interview_round_summary: interviewSummaryWords,
	interview_type: { 1: 'On site', 2: 'Phone', 3: 'Video' },
	'interview_record_list.conclusion': { 1: 'Passed', 2: 'Failed', 3: 'Not started', 4: 'Not submitted', 5: 'No show', 6: 'Undecided' },
	'interview_record_list.commit_status': { 1: 'Submitted', 2: 'Not submitted' },
};

/** Of the more than twenty keys of an interview. */
export const simpleInterview = [
	'id',
	'application_id',
	'stage_id',
	'stage',
	'round',
	'interview_round_type',
	'interview_type',
	'begin_time',
	'end_time',
	'interview_round_summary',
	'feedback_submit_time',
	'interview_record_list',
	'contact_user',
	'biz_modify_time',
] as const;
