import { wordsOf } from '../../framework/labels';

/** An interviewer's conclusion in another system. Lark Hire's own conclusions have the same numbers with other meanings. */
export const externalConclusions = [
	{ name: 'Failed', value: 1 },
	{ name: 'Passed', value: 2 },
	{ name: 'Undecided', value: 3 },
] as const;

export const externalConclusionWords = wordsOf(externalConclusions);
