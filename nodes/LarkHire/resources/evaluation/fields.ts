import { evaluationConclusionWords } from '../application/conclusions';

/** The API's own maximum. */
export const EVALUATIONS_PER_PAGE = 100;

export const SUBMITTED = 1;

export const evaluationLabels = { conclusion: evaluationConclusionWords, commit_status: { 1: 'Submitted', 2: 'Not submitted' } };
