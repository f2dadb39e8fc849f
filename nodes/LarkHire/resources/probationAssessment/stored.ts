import { assessmentStatuses, KEEP, type storedFinality, type storedStatus } from './fields';
import { PROBATIONS_PER_PAGE, probationsOf } from '../probation/fields';
import { InputError } from '../../framework/inputError';
import type { ExecuteContext } from '../../framework/operation';
import { recordsOf } from '../../api/records';
import type { Params } from '../../framework/field';
import { t, translated } from '../../language/texts';

interface Wanted extends Params<readonly [typeof storedFinality, typeof storedStatus]> {
	readonly assessmentId: string;
	readonly employmentId?: string | undefined;
}

export const keepsSomething = ({ assessmentStatus, isFinalAssessment }: Pick<Wanted, 'assessmentStatus' | 'isFinalAssessment'>): boolean =>
	assessmentStatus === KEEP || isFinalAssessment === KEEP;

/** CoreHR requires status and finality with every update. What is to be kept is read first; throws an InputError where it cannot be. */
export async function statusAndFinality(
	{ lark, readAll }: Pick<ExecuteContext<unknown>, 'lark' | 'readAll'>,
	{ assessmentId, assessmentStatus, employmentId = '', isFinalAssessment }: Wanted,
) {
	const { data: probations } = keepsSomething({ assessmentStatus, isFinalAssessment })
		? await readAll(PROBATIONS_PER_PAGE, async (page) => await probationsOf(lark, employmentId, page))
		: { data: [] };
	const stored = probations.flatMap(({ assessments }) => recordsOf(assessments)).find(({ assessment_id: id }) => id === assessmentId);
	const { assessment_status: status, is_final_asssessment: final } = stored ?? {};
	return {
		assessment_status:
			assessmentStatus === KEEP
				? (assessmentStatuses.find(({ value }) => value === status?.enum_name)?.value ?? unknown('Assessment Status', stored))
				: assessmentStatus,
		// Three s: this is the name on the wire.
		is_final_asssessment:
			isFinalAssessment === KEEP ? (typeof final === 'boolean' ? final : unknown('Is Final Assessment', stored)) : isFinalAssessment,
	};
}

function unknown(label: string, stored: object | undefined): never {
	const field = translated(label);
	throw stored
		? new InputError(t`${field} cannot be kept: CoreHR does not return it`, t`Nothing was changed. Choose ${field}.`)
		: new InputError(
				t`${field} cannot be kept: the employee has no such assessment`,
				t`Nothing was changed. Choose ${field}, or check Assessment ID and Employment ID; a new assessment can be found after about 5 seconds.`,
			);
}
