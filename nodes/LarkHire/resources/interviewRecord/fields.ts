import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import type { Labels } from '../../framework/labels';

/** Both by page and by ID. */
export const MOST_RECORDS = 100;

export const interviewRecordLabels: Labels = {
	commit_status: { 1: 'Submitted', 2: 'Not submitted' },
	'module_assessments.module_type': { 1: 'Conclusion', 2: 'Custom' },
	'module_assessments.dimension_assessments.dimension_type': {
		1: 'Single choice',
		2: 'Multiple choice',
		3: 'Text',
		5: 'Suggested job level',
		6: 'Score (choice)',
		7: 'Score (number)',
		10: 'Conclusion',
		11: 'Score',
		12: 'Notes',
	},
};

export const interviewerIdType = optionalFields([
	withDefault('Open ID', { ...hireUserIdType, description: "ID type of the interviewer's ID" }),
]);
