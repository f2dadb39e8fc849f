import { InputError } from '../../framework/inputError';
import { dimensionTypes, type Assessment, type Dimension, type GivenAssessment } from '../externalInterviewAssessment/rows';
import { withoutId } from '../externalInterviewAssessment/json';
import { externalConclusions } from '../externalInterviewAssessment/conclusions';
import { storedChoice, storedInteger, storedList, storedText } from '../../fields/stored';
import { t } from '../../language/texts';

const nameOf = ({ username }: { readonly username?: unknown }) => (typeof username === 'string' ? username.trim() : '');

/** Given assessments are found among the stored ones by ID or by interviewer, so each needs one of them, and none may come twice. */
export function checkKept(given: readonly GivenAssessment[]): void {
	const seen = new Map<string, number>();
	for (const [index, assessment] of given.entries()) {
		const key = assessment.id ? `id ${assessment.id}` : nameOf(assessment);
		const before = seen.get(key);
		if (!key)
			throw new InputError(
				t`Assessment ${index + 1} has no Interviewer`,
				"The node needs it to find the interviewer's stored assessment. Add it, or set Existing Assessments to Replace.",
			);
		if (before !== undefined)
			throw new InputError(
				t`Assessments ${before + 1} and ${index + 1} are by the same interviewer`,
				'Merge them into one, or set Existing Assessments to Replace.',
			);
		seen.set(key, index);
	}
}

/** The list to be sent so that stored assessments stay: given ones are put over the stored ones that they match, or added. */
export function mergeAssessments(list: unknown, given: readonly GivenAssessment[]): Assessment[] {
	const stored = storedList(list, (record) => ({ id: record.id, name: nameOf(record), assessment: resend(record) }), 'list of assessments');
	const matches = new Map(
		stored.flatMap((one) => given.filter(({ id }) => id && id === one.id).map((assessment) => [one, assessment] as const)),
	);
	const byId = new Set(matches.values());
	const added: Assessment[] = [];
	for (const assessment of given.filter((one) => !byId.has(one))) {
		const name = nameOf(assessment);
		const [match, another] = stored.filter((one) => name !== '' && one.name === name && !matches.has(one));
		if (another)
			throw new InputError(
				'The interview has several assessments by the same interviewer',
				'Nothing was changed. Use Assessments (JSON) with the id of the right one, or External Interview Assessment: Update.',
			);
		if (match) matches.set(match, assessment);
		else if (assessment.id) throw new InputError(t`The interview has no assessment with the ID ${assessment.id}`, NEW_IDS);
		else added.push(assessment);
	}
	return [...stored.map((one) => ({ ...one.assessment, ...withoutId(matches.get(one) ?? {}) })), ...added];
}

const NEW_IDS =
	'Nothing was changed. Assessments may get new IDs whenever their interview is updated: read the interview again, or omit the id to match by interviewer.';

/** A stored assessment in the form that the update accepts. */
const resend = (stored: Readonly<Record<string, unknown>>): Assessment => {
	const dimensions = storedList(stored.assessment_dimension_list, resendDimension, 'list of dimensions');
	return {
		username: storedText(stored.username, 'username of an assessment'),
		conclusion: storedChoice(stored.conclusion, externalConclusions, 'conclusion of an assessment'),
		content: storedText(stored.content, 'content of an assessment'),
		assessment_dimension_list: dimensions.length > 0 ? [...dimensions] : undefined,
	};
};

const SCORE = 1;

function resendDimension(stored: Readonly<Record<string, unknown>>): Dimension {
	const type = storedChoice(stored.assessment_type, dimensionTypes, 'type of a dimension');
	const score = storedInteger(stored.score, 'score of a dimension');
	const options = Array.isArray(stored.options)
		? stored.options.flatMap((option) => storedText(option, 'options of a dimension') ?? [])
		: [];
	return {
		title: storedText(stored.title, 'title of a dimension'),
		description: storedText(stored.description, 'description of a dimension'),
		assessment_type: type,
		content: storedText(stored.content, 'content of a dimension'),
		option: storedText(stored.option, 'option of a dimension'),
		options: options.length > 0 ? options : undefined,
		// Of another type, 0 stands for "not set".
		score: score === 0 && type !== SCORE ? undefined : score,
	};
}
