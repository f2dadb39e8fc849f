import { evaluationConclusionWords, interviewSummaryWords } from './conclusions';

/** The parts of an application with its details. */
export const simpleApplication = [
	'basic_info',
	'job',
	'talent',
	'evaluations',
	'interview_aggregation',
	'offer',
	'employee',
	'agency',
	'portal',
	'referral',
] as const;

export const applicationLabels = {
	'evaluations.conclusion': evaluationConclusionWords,
	'interview_aggregation.interviews.interview_round_summary': interviewSummaryWords,
};
