import type { Words } from '../../framework/labels';

/** Of Lark Hire's own resume evaluations. */
export const evaluationConclusionWords: Words = { 1: 'Passed', 2: 'Failed' };

/** The state of an interview in Lark Hire, over all its interviewers. */
export const interviewSummaryWords: Words = {
	2: 'Not started',
	3: 'No feedback yet',
	4: 'All passed',
	5: 'All failed',
	6: 'Candidate absent',
	7: 'Some feedback: passed',
	8: 'Some feedback: passed and failed',
	9: 'Some feedback: failed',
	10: 'All feedback: passed and failed',
	11: 'Some feedback: passed and undecided',
	12: 'Some feedback: failed and undecided',
	13: 'Some feedback: undecided',
	14: 'Some feedback: passed, undecided and failed',
	15: 'All feedback: passed and undecided',
	16: 'All feedback: undecided and failed',
	17: 'All undecided',
	18: 'All feedback: passed, undecided and failed',
};
