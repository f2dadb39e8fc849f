import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import { readJson } from '../../framework/readers/json';
import { dimensionTypes, type Assessment, type Dimension, type GivenAssessment } from './rows';
import { externalConclusions } from '../../fields/conclusions';

/** The same as JSON in the API's own form, e.g. from an earlier response. */
export const assessmentsJson = {
	displayName: 'Assessments (JSON)',
	name: 'assessmentsJson',
	type: 'json',
	default: '',
	description:
		"A list in the form of the API's interview_assessments, instead of Assessments. The conclusion is 1 for failed, 2 for passed, 3 for undecided. Lark Hire's own evaluations and interviews have 1 for passed and 2 for failed: translate them first. IDs inside are not sent, because the API does not accept them.",
	read: (raw: unknown): readonly GivenAssessment[] => {
		const list = readJson(raw);
		if (!Array.isArray(list))
			throw new InputError('must be a JSON list', 'For example: [{ "username": "Li Wei", "conclusion": 2, "content": "Good" }].');
		return list.map((entry, index) => check(entry, assessmentKeys, `[${index}]`) as GivenAssessment);
	},
} as const satisfies Field;

type Check = (value: unknown, where: string) => unknown;

const isText: Check = (value, where) => (typeof value === 'string' ? value : wrong(where, 'text'));
const isInteger: Check = (value, where) => (Number.isInteger(value) ? value : wrong(where, 'a whole number'));
const isOneOf =
	(allowed: ReadonlyArray<{ readonly value: number }>): Check =>
	(value, where) =>
		allowed.some((option) => option.value === value)
			? value
			: wrong(
					where,
					`one of ${allowed
						.map((option) => option.value)
						.sort()
						.join(', ')}`,
				);
const isListOf =
	(each: Check): Check =>
	(value, where) =>
		Array.isArray(value) ? value.map((entry, index) => each(entry, `${where}[${index}]`)) : wrong(where, 'a list');

function wrong(where: string, expected: string): never {
	throw new InputError(`is invalid: ${where} must be ${expected}`);
}

const dimensionKeys: Record<keyof Dimension, Check> = {
	assessment_type: isOneOf(dimensionTypes),
	content: isText,
	description: isText,
	option: isText,
	options: isListOf(isText),
	score: isInteger,
	title: isText,
};

const assessmentKeys: Record<Exclude<keyof GivenAssessment, 'external_id' | 'external_interview_id'>, Check> = {
	assessment_dimension_list: isListOf((entry, where) => check(entry, dimensionKeys, where)),
	conclusion: isOneOf(externalConclusions),
	content: isText,
	id: isText,
	username: isText,
};

/** In what this package or Feishu returns, but not accepted by the API. */
const dropped = new Set(['conclusion_label', 'external_id', 'external_interview_id']);

/** An object whose keys are all known; absent and null ones stay out. */
function check(entry: unknown, keys: Readonly<Record<string, Check>>, where: string): object {
	if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return wrong(where, 'an object');
	const kept = Object.entries(entry).filter(([key, value]) => !dropped.has(key) && value !== null && value !== undefined);
	const unknown: Check = (_, at) => wrong(at, `left out: it is not one of ${Object.keys(keys).join(', ')}`);
	// Every object has a "constructor".
	const checkOf = (key: string) => (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? unknown;
	return Object.fromEntries(kept.map(([key, value]) => [key, checkOf(key)(value, `${where}.${key}`)]));
}

/** As the API takes it. */
export const withoutId = ({ id: _id, ...assessment }: GivenAssessment): Assessment => assessment;
