import type { Lark } from '../../api/sdk';
import { isObject } from '../../api/object';
import { InputError } from '../../framework/inputError';
import { cannotResend, storedChoice, storedId, storedInteger, storedList, storedText } from '../../fields/stored';
import { dateText, type OfferBasics, type OfferPay } from './body';
import { contractUnits, YEARS } from './details';
import { t, translated } from '../../language/texts';
import { resendable, type OfferForm, type WrittenValue } from './form';

export type StoredOffer = NonNullable<NonNullable<Awaited<ReturnType<Lark['hire']['v1']['offer']['get']>>['data']>['offer']>;

const [IN_APPROVAL, APPROVED] = [2, 4];

/** Checks that no approval is lost by accident: which fields of a form withdraw one is not said in the names that the API has for them. */
export function checkApproval({ offer_status: status }: StoredOffer): void {
	if (typeof status === 'number' && status !== IN_APPROVAL && status !== APPROVED) return;
	const message =
		status === APPROVED
			? 'The offer is approved, and an update may withdraw the approval'
			: status === IN_APPROVAL
				? 'The offer is in an approval, and an update may withdraw it'
				: 'The status of the offer cannot be read, and an update may withdraw an approval';
	throw new InputError(message, 'Nothing was changed. Switch Withdraw Approval If Needed on if the approval may have to be started again.');
}

/** What no API returns, by the label of its field. */
const UNREADABLE = [
	['attachment_description', 'Attachment Description'],
	['employment_job_id', 'Employment Job ID'],
	['job_process_type_id', 'Process Type'],
	['recommended_words', 'Recommendation'],
] as const;

/** Checks that everything that cannot be read is given. Throws an InputError. */
export function checkUnreadable(given: OfferBasics): void {
	const lost = UNREADABLE.filter(([key]) => given[key] === undefined).map(([, label]) => translated(label));
	if (lost.length === 0) return;
	throw new InputError(
		t`${lost.join(', ')} cannot be read and might be lost`,
		'Nothing was changed. Set them under Additional Fields, or set Unreadable Fields to Clear if the offer has none.',
	);
}

/** What is stored about the offer itself, with what is given put over it. Throws an InputError where a stored value cannot be sent again. */
export const mergedOffer = (
	{ basic_info: stored = {}, job_requirement_id: requirement }: StoredOffer,
	given: OfferBasics,
): OfferBasics => ({
	...given,
	department_id: given.department_id ?? storedText(stored.department_id, 'Department ID'),
	leader_user_id: given.leader_user_id ?? storedText(stored.leader_user_id, 'Direct Manager ID'),
	owner_user_id: given.owner_user_id ?? storedText(stored.owner_user_id, 'Owner ID'),
	employee_type_id: given.employee_type_id ?? storedId(stored.employee_type, 'Employee Type ID'),
	job_family_id: given.job_family_id ?? storedId(stored.sequence, 'Job Family ID'),
	job_level_id: given.job_level_id ?? storedId(stored.level, 'Job Level ID'),
	probation_month: given.probation_month ?? storedInteger(stored.probation_month, 'Probation Months'),
	contract_period: given.contract_period ?? storedContract(stored.contract_period, stored.contract_year),
	expected_onboard_date: given.expected_onboard_date ?? storedDate(stored.onboard_date),
	onboard_address_id: given.onboard_address_id ?? storedId(stored.onboard_address, 'Onboarding Address ID'),
	work_address_id: given.work_address_id ?? storedId(stored.work_address, 'Work Address ID'),
	job_requirement_id: given.job_requirement_id ?? storedText(requirement, 'Job Requirement ID'),
	common_attachment_id_list: given.common_attachment_id_list ?? storedTexts(stored.common_attachment_id_list, 'Attachment IDs'),
	position_id: given.position_id ?? storedText(stored.position_id, 'Position ID'),
	job_offered: given.job_offered ?? storedText(stored.job_offered, 'Job Offered'),
	job_grade_id: given.job_grade_id ?? storedText(stored.job_grade_id, 'Job Grade ID'),
	pathway_id: given.pathway_id ?? storedText(stored.pathway_id, 'Pathway ID'),
});

function storedTexts(value: unknown, label: string): string[] | undefined {
	if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
	if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string' && one !== '')) return value;
	return cannotResend(label);
}

function storedContract(period: unknown, years: unknown): OfferBasics['contract_period'] {
	if (isObject(period)) {
		const [unit, length] = [
			storedChoice(period.period_type, contractUnits, 'Contract Length'),
			storedInteger(period.period, 'Contract Length'),
		];
		if (unit !== undefined && length !== undefined) return { period_type: unit, period: length };
	}
	const length = storedInteger(years, 'Contract Length');
	return length === undefined || length === 0 ? undefined : { period_type: YEARS, period: length };
}

function storedDate(value: unknown): string | undefined {
	const text = storedText(value, 'Expected Onboarding Date');
	if (text === undefined) return undefined;
	return /^\d{4}-\d\d-\d\d$/.test(text) ? dateText(text) : cannotResend('Expected Onboarding Date');
}

/** The same of the pay. */
export const mergedPay = ({ salary_plan: stored = {} }: StoredOffer, given: OfferPay): OfferPay => ({
	currency: given.currency ?? storedText(stored.currency, 'Currency'),
	basic_salary: given.basic_salary ?? storedSalary(stored.basic_salary),
	probation_salary_percentage:
		given.probation_salary_percentage ?? storedText(stored.probation_salary_percentage, 'Probation Salary Ratio'),
	award_salary_multiple: given.award_salary_multiple ?? storedText(stored.award_salary_multiple, 'Annual Bonus (Months)'),
	option_shares: given.option_shares ?? storedText(stored.option_shares, 'Option Shares'),
	quarterly_bonus: given.quarterly_bonus ?? storedText(stored.quarterly_bonus, 'Quarterly Bonus'),
	half_year_bonus: given.half_year_bonus ?? storedText(stored.half_year_bonus, 'Half-Year Bonus'),
});

/** A salary is returned as JSON with its period, and accepted as the amount of a month. One of a day cannot be sent again. */
function storedSalary(value: unknown): string | undefined {
	const text = storedText(value, 'Basic Salary');
	if (text === undefined || /^\d+(\.\d+)?$/.test(text)) return text;
	const amount = /^\{"amount":"(\d+(?:\.\d+)?)","period":2\}$/.exec(text.replace(/\s/g, ''))?.[1];
	return amount ?? cannotResend('Basic Salary');
}

/** The stored custom values with the given ones put over them. Throws an InputError for one that cannot be sent again. */
export function mergedValues(stored: StoredOffer, given: readonly WrittenValue[], form: OfferForm | undefined): WrittenValue[] {
	const modules = storedList(stored.customized_module_list, (module) => module.object_list, 'list of custom modules');
	const lists = [stored.basic_info?.customize_info_list, stored.salary_plan?.customize_info_list, ...modules];
	const kept = lists.flatMap((list) =>
		storedList(
			list,
			({ object_id: id, customize_value: value }) => {
				if (given.some(({ id: own }) => own === id)) return [];
				const text = storedText(value, 'custom field');
				if (text === undefined) return [];
				return [{ id: typeof id === 'string' ? id : cannotResend('custom field'), value: resent(String(id), text, form) }];
			},
			'list of custom fields',
		).flat(),
	);
	return [...kept, ...given];
}

function resent(id: string, value: string, form: OfferForm | undefined): string {
	if (form === undefined)
		throw new InputError(
			'Application Form is required, because the offer has custom fields',
			'Nothing was changed. The node needs the form to know how to send them again. Choose it, or use Replace mode.',
		);
	const field = form.fields.find(({ field: { id: own } }) => own === id);
	return (field && resendable(field, value)) ?? cannotResend(t`custom field ${id}`);
}
