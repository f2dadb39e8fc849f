import type { Field } from '../framework/field';
import { probationGrade } from './probationGrade';

export const assessmentStatus = {
	displayName: 'Assessment Status',
	name: 'assessmentStatus',
	type: 'options',
	required: true,
	default: 'completed',
	options: [
		{ name: 'Completed', value: 'completed' },
		{ name: 'In Process', value: 'in_process' },
		{ name: 'Not Needed', value: 'no_need' },
		{ name: 'Not Started', value: 'not_started' },
	],
	description: 'CoreHR wants it with every request',
} as const satisfies Field;

export const isFinalAssessment = {
	displayName: 'Is Final Assessment',
	name: 'isFinalAssessment',
	type: 'boolean',
	required: true,
	default: false,
	description: 'Whether this is the last assessment of the probation. CoreHR wants it with every request.',
} as const satisfies Field;

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
export const assessmentDetails = [
	{ displayName: 'Assessment Comment', name: 'assessmentComment', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'What the assessor says' },
	{ displayName: 'Assessment Detail', name: 'assessmentDetail', type: 'string', default: '', placeholder: 'e.g. https://example.com/assessment', description: 'Link to the page with the details' },
	probationGrade,
	assessmentResult,
	{ displayName: 'Assessment Score', name: 'assessmentScore', type: 'number', default: 0, typeOptions: { numberPrecision: 2 }, description: 'Score of the assessment. Once added, 0 is sent as well.' },
] as const satisfies readonly Field[];
