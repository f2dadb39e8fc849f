import type { Field } from '../../framework/field';
import { labelsUnder, wordsOf, type Labels } from '../../framework/labels';
import { InputError } from '../../framework/inputError';
import { assessmentLabels, assessments, type GivenAssessment } from '../externalInterviewAssessment/rows';
import { assessmentsJson } from '../externalInterviewAssessment/json';
import { time } from '../../fields/time';

export const interviewTimes = [
	time({ displayName: 'Begin Time', name: 'beginTime', description: 'When the interview begins' }),
	time({ displayName: 'End Time', name: 'endTime', description: 'When the interview ends' }),
] as const satisfies readonly Field[];

export const interviewAssessments = [assessments, assessmentsJson] as const satisfies readonly Field[];

export const participateStatus = {
	displayName: 'Participate Status',
	name: 'participateStatus',
	type: 'options',
	default: 2,
	options: [
		{ name: 'Attended', value: 2 },
		{ name: 'No-Show', value: 3 },
		{ name: 'Not Attended', value: 1 },
	],
	description: 'Whether the candidate took part',
} as const satisfies Field;

/** Of an interview. */
export const interviewLabels: Labels = {
	participate_status: wordsOf(participateStatus.options),
	...labelsUnder('interview_assessments', assessmentLabels),
};

interface Given {
	readonly beginTime?: number | undefined;
	readonly endTime?: number | undefined;
	readonly assessments?: readonly GivenAssessment[] | undefined;
	readonly assessmentsJson?: readonly GivenAssessment[] | undefined;
}

/** Rules between what is set. `more` follows the sentence about the times. */
export function checkInterview({ beginTime, endTime, assessments: rows, assessmentsJson: json }: Given, more: string): void {
	if (beginTime !== undefined && endTime !== undefined && endTime < beginTime) throw new InputError('End Time is before Begin Time', more);
	if (rows && json) throw new InputError('Assessments and Assessments (JSON) are both set', 'Use one of them.');
}

/** The assessments that are set; undefined: none are. An empty list is set. */
export const assessmentsOf = ({ assessments: rows, assessmentsJson: json }: Given): readonly GivenAssessment[] | undefined => rows ?? json;
