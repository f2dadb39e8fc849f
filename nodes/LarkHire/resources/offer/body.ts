import { InputError } from '../../framework/inputError';
import type { Params } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { hireDepartmentIdKind, hireUserIdKind, idTypesOnWire } from '../../fields/idTypes';
import { YEARS, type departmentId, type leaderId, type offerDetails, type operatorId, type ownerId } from './details';

type Request = NonNullable<Parameters<Lark['hire']['v1']['offer']['update']>[0]>;
export type OfferBasics = Partial<Request['data']['basic_info']>;
export type OfferPay = Partial<NonNullable<Request['data']['salary_info']>>;

type GivenOffer = Partial<
	Params<typeof offerDetails> & Params<readonly [typeof departmentId, typeof leaderId, typeof ownerId, typeof operatorId]>
>;

/** The types of all IDs. Throws an InputError where IDs do not fit. */
export const typesOf = (given: GivenOffer) => ({
	...idTypesOnWire(given),
	user_id_type: hireUserIdKind(given.userIdType, {
		'Direct Manager ID': given.leaderId,
		'Owner ID': given.ownerId,
		'Operator ID': given.operatorId,
	}),
	department_id_type: hireDepartmentIdKind(given.departmentIdType, { 'Department ID': given.departmentId }),
});

/** The date of a first day, as the API has it: JSON inside text. */
export const dateText = (date: string): string => JSON.stringify({ date });

/** What is set of the offer itself. */
export const basicsOf = (given: GivenOffer): OfferBasics => ({
	department_id: given.departmentId,
	leader_user_id: given.leaderId,
	owner_user_id: given.ownerId,
	operator_user_id: given.operatorId,
	employment_job_id: given.employmentJobId,
	employee_type_id: given.employeeTypeId,
	job_family_id: given.jobFamilyId,
	job_level_id: given.jobLevelId,
	probation_month: given.probationMonths,
	contract_period:
		given.contractLength === undefined ? undefined : { period_type: given.contractUnit ?? YEARS, period: given.contractLength },
	expected_onboard_date: given.onboardDate === undefined ? undefined : dateText(given.onboardDate),
	onboard_address_id: given.onboardAddressId,
	work_address_id: given.workAddressId,
	recommended_words: given.recommendation,
	job_requirement_id: given.jobRequirementId,
	job_process_type_id: given.processType,
	common_attachment_id_list: given.attachmentIds && [...given.attachmentIds],
	attachment_description: given.attachmentDescription,
	position_id: given.positionId,
	job_offered: given.jobOffered,
	job_grade_id: given.jobGradeId,
	pathway_id: given.pathwayId,
});

/** What is set of the pay. */
export const payOf = (given: GivenOffer): OfferPay => ({
	currency: given.currency,
	basic_salary: given.basicSalary,
	probation_salary_percentage: given.probationSalaryRatio,
	award_salary_multiple: given.annualBonusMonths,
	option_shares: given.optionShares,
	quarterly_bonus: given.quarterlyBonus,
	half_year_bonus: given.halfYearBonus,
});

/** Pay as Feishu accepts it: none, or with its currency. Throws an InputError. */
export function wholePay({ currency, ...pay }: OfferPay) {
	const given = Object.values(pay).some((one) => one !== undefined);
	if (currency !== undefined) return { ...pay, currency };
	if (given) throw new InputError('Currency is required', 'Nothing was changed. Amounts require it. Add it under Additional Fields.');
	return undefined;
}

/** Rules between the fields. Throws an InputError. */
export function checkOffer(given: GivenOffer): void {
	typesOf(given);
	if (given.contractUnit !== undefined && given.contractLength === undefined)
		throw new InputError('Contract Unit requires Contract Length', 'Add it under Additional Fields.');
}
