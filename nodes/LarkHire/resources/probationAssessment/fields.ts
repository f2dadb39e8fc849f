import type { Field } from '../../framework/field';
import { notChosen } from '../../fields/notChosen';
import { probationGrade } from './grade';

/** Stands for the stored value, which CoreHR requires with every update. */
export const KEEP = 'keep';
const keep = {
	name: 'Keep as It Is',
	value: KEEP,
	description: 'The node reads the stored value first. Requires the Employment ID.',
} as const;

const [completed, inProcess, notNeeded, notStarted] = [
	{ name: 'Completed', value: 'completed' },
	{ name: 'In Process', value: 'in_process' },
	{ name: 'Not Needed', value: 'no_need' },
	{ name: 'Not Started', value: 'not_started' },
] as const;
export const assessmentStatuses = [completed, inProcess, notNeeded, notStarted] as const;
const finality = [
	{ name: 'No', value: false },
	{ name: 'Yes', value: true },
] as const;

/** Of a new assessment. */
export const assessmentStatus = {
	displayName: 'Assessment Status',
	name: 'assessmentStatus',
	type: 'options',
	required: true,
	default: '',
	options: [...assessmentStatuses, notChosen],
	description: 'Progress of the assessment',
} as const satisfies Field;

export const isFinalAssessment = {
	displayName: 'Is Final Assessment',
	name: 'isFinalAssessment',
	type: 'options',
	required: true,
	default: '',
	options: [notChosen, ...finality],
	description: 'Whether this is the final assessment, whose result becomes the result of the probation',
} as const satisfies Field;

/** Of a stored assessment. */
export const storedStatus = {
	...assessmentStatus,
	default: KEEP,
	options: [completed, inProcess, keep, notNeeded, notStarted],
} as const satisfies Field;
export const storedFinality = { ...isFinalAssessment, default: KEEP, options: [keep, ...finality] } as const satisfies Field;

export const assessmentResult = {
	displayName: 'Assessment Result',
	name: 'assessmentResult',
	type: 'options',
	default: 'approved',
	options: [
		{ name: 'Approved', value: 'approved' },
		{ name: 'Rejected', value: 'rejected' },
	],
	description: 'Whether the employee passed',
} as const satisfies Field;

/** What an assessment can do without. Sorted by label. */
export const probationAssessmentDetails = [
	{
		displayName: 'Assessment Comment',
		name: 'assessmentComment',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: "The assessor's comment",
	},
	{
		displayName: 'Assessment Detail',
		name: 'assessmentDetail',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/assessment',
		description: 'URL of the page with the details',
	},
	probationGrade,
	assessmentResult,
	{
		displayName: 'Assessment Score',
		name: 'assessmentScore',
		type: 'number',
		default: 0,
		typeOptions: { numberPrecision: 2 },
		description: 'Score of the assessment. Once added, 0 is also sent.',
	},
] as const satisfies readonly Field[];
