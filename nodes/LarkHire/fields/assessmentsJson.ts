import type { Field } from '../framework/field';
import { InputError } from '../framework/inputError';
import { readJson } from '../framework/json';
import { conclusions, dimensionTypes, type Assessment, type Dimension } from './assessments';

/** The same as JSON in the API's own form, e.g. from an earlier answer. */
export const assessmentsJson = {
	displayName: 'Assessments (JSON)',
	name: 'assessmentsJson',
	type: 'json',
	default: '',
	description: 'A list in the form of the API\'s interview_assessments, instead of Assessments. IDs inside are left out, because the API does not take them.',
	read: (raw: unknown): readonly Assessment[] => {
		const list = readJson(raw);
		if (!Array.isArray(list)) throw new InputError('must be a JSON list', 'For example: [{ "username": "Li Wei", "conclusion": 2, "content": "Good" }].');
		return list.map((entry, index) => check(entry, assessmentKeys, `[${index}]`) as Assessment);
	},
} as const satisfies Field;

type Check = (value: unknown, where: string) => unknown;

const isText: Check = (value, where) => (typeof value === 'string' ? value : wrong(where, 'text'));
const isInteger: Check = (value, where) => (Number.isInteger(value) ? value : wrong(where, 'a whole number'));
const isOneOf = (allowed: ReadonlyArray<{ readonly value: number }>): Check => (value, where) =>
	allowed.some((option) => option.value === value) ? value : wrong(where, `one of ${allowed.map((option) => option.value).sort().join(', ')}`);
const isListOf = (each: Check): Check => (value, where) =>
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

const assessmentKeys: Record<Exclude<keyof Assessment, 'external_id' | 'external_interview_id'>, Check> = {
	assessment_dimension_list: isListOf((entry, where) => check(entry, dimensionKeys, where)),
	conclusion: isOneOf(conclusions),
	content: isText,
	username: isText,
};

/** Read back but not taken by the update. */
const dropped = new Set(['id', 'external_id', 'external_interview_id']);

/** An object whose keys are all known; absent and null ones stay out. */
function check(entry: unknown, keys: Readonly<Record<string, Check>>, where: string): object {
	if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return wrong(where, 'an object');
	const kept = Object.entries(entry).filter(([key, value]) => !dropped.has(key) && value !== null && value !== undefined);
	const unknown: Check = (_, at) => wrong(at, `left out: it is not one of ${Object.keys(keys).join(', ')}`);
	// Every object has a "constructor".
	const checkOf = (key: string) => (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? unknown;
	return Object.fromEntries(kept.map(([key, value]) => [key, checkOf(key)(value, `${where}.${key}`)]));
}

/** Stored assessments in the form that the update takes. */
export const resend = (stored: readonly object[]): readonly Assessment[] => stored.map((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => !dropped.has(key))));
