import { wordsOf, type Words } from '../framework/labels';

/** An interviewer's conclusion in another system. Lark Hire's own conclusions, below, have the same numbers with other meanings. */
export const externalConclusions = [
	{ name: 'Failed', value: 1 },
	{ name: 'Passed', value: 2 },
	{ name: 'Undecided', value: 3 },
] as const;

export const externalConclusionWords = wordsOf(externalConclusions);

/** Of Lark Hire's own résumé evaluations. */
export const evaluationConclusionWords: Words = { 1: 'Passed', 2: 'Failed' };

/** Of Lark Hire's own interviews and their records. */
export const interviewConclusionWords: Words = { 1: 'Passed', 2: 'Failed', 3: 'Not Started', 4: 'Not Submitted', 5: 'No-Show', 6: 'Undecided' };
