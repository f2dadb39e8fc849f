import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import { readText } from '../../framework/readers/text';
import { wholeNumber } from '../../framework/readers/number';
import { day } from '../../fields/day';
import { writtenIdTypes } from '../../fields/idTypes';
import { optionalId, optionalIds, readUpTo } from '../../fields/ids';
import { processTypes } from '../job/details';
import { customFields } from './form';

/** The API's own maximum. */
const MOST_ATTACHMENTS = 20;
const LONGEST_CONTRACT = 100;
const LONGEST_PROBATION = 100;

const MONTHS = 1;
export const YEARS = 2;
export const contractUnits = [
	{ name: 'Months', value: MONTHS },
	{ name: 'Years', value: YEARS },
] as const;

const user = 'e.g. ou_ce613028fe74745421f5dc320bb9c709';
export const departmentId = optionalId({
	displayName: 'Department ID',
	name: 'departmentId',
	placeholder: 'e.g. od-6b394871807047c7023ebfc1ff37cd3a',
	description: 'Department of the new employee',
});
export const leaderId = optionalId({
	displayName: 'Direct Manager ID',
	name: 'leaderId',
	placeholder: user,
	description: 'Direct manager of the new employee (直属上级)',
});
export const ownerId = optionalId({
	displayName: 'Owner ID',
	name: 'ownerId',
	placeholder: user,
	description: 'Who is responsible for the offer',
});
export const operatorId = optionalId({
	displayName: 'Operator ID',
	name: 'operatorId',
	placeholder: user,
	description: 'Employee in whose name the change is made',
});

/** Text of a number, since Feishu takes amounts as text. */
const amount = <const F extends Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>>(field: F, decimals = true) =>
	({ ...field, type: 'string', default: '', read: decimals ? readDecimal : readWhole }) as const;

function readDecimal(raw: unknown): string {
	const text = readText(raw).trim();
	if (/^\d+(\.\d{1,2})?$/.test(text)) return text;
	throw new InputError('must be a number with at most two decimals', 'Without currency and thousands separators, for example 12000.50.');
}

function readWhole(raw: unknown): string {
	const text = readText(raw).trim();
	if (/^\d+$/.test(text)) return text;
	throw new InputError('must be a whole number');
}

function readCurrency(raw: unknown): string {
	const text = readText(raw).trim().toUpperCase();
	if (/^[A-Z]{3}$/.test(text)) return text;
	throw new InputError('must be a code of three letters', 'For example CNY or USD.');
}

/** What an operation can say about an offer. The application form may require some of it. */
export const offerDetails = [
	amount(
		{ displayName: 'Annual Bonus (Months)', name: 'annualBonusMonths', placeholder: 'e.g. 3', description: 'Annual bonus, in salaries' },
		false,
	),
	{
		displayName: 'Attachment Description',
		name: 'attachmentDescription',
		type: 'string',
		default: '',
		description: 'What the attachments are',
	},
	{
		...optionalIds({
			displayName: 'Attachment IDs',
			name: 'attachmentIds',
			placeholder: 'e.g. 7483412052430997804',
			description: 'IDs from Attachment: Upload, separated by commas',
		}),
		read: readUpTo(MOST_ATTACHMENTS),
	},
	amount({
		displayName: 'Basic Salary',
		name: 'basicSalary',
		placeholder: 'e.g. 12000.50',
		description: 'Requires Currency in a new offer',
	}),
	{
		displayName: 'Contract Length',
		name: 'contractLength',
		type: 'number',
		default: 3,
		description: 'In the Contract Unit',
		read: wholeNumber(0, LONGEST_CONTRACT),
	},
	{
		displayName: 'Contract Unit',
		name: 'contractUnit',
		type: 'options',
		default: YEARS,
		options: contractUnits,
		description: 'Unit of Contract Length. Default: years.',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		default: '',
		placeholder: 'e.g. CNY',
		description: 'Of all amounts',
		read: readCurrency,
	},
	customFields,
	optionalId({
		displayName: 'Employee Type ID',
		name: 'employeeTypeId',
		placeholder: 'e.g. 6807407987381831949',
		description: 'Type of employee (人员类型)',
	}),
	optionalId({
		displayName: 'Employment Job ID',
		name: 'employmentJobId',
		placeholder: 'e.g. 6807407987381831949',
		description: 'Job in CoreHR (职务). Only for tenants with CoreHR Enterprise.',
	}),
	day({ displayName: 'Expected Onboarding Date', name: 'onboardDate', description: 'First working day' }),
	amount({
		displayName: 'Half-Year Bonus',
		name: 'halfYearBonus',
		placeholder: 'e.g. 10000',
		description: 'Amount of the half-year bonus',
	}),
	optionalId({
		displayName: 'Job Family ID',
		name: 'jobFamilyId',
		placeholder: 'e.g. 6807407987381831949',
		description: 'Job family (序列)',
	}),
	optionalId({
		displayName: 'Job Grade ID',
		name: 'jobGradeId',
		placeholder: 'e.g. 6897079709306259720',
		description: 'Job grade in CoreHR (职等)',
	}),
	optionalId({ displayName: 'Job Level ID', name: 'jobLevelId', placeholder: 'e.g. 6807407987381881101', description: 'Job level (职级)' }),
	{ displayName: 'Job Offered', name: 'jobOffered', type: 'string', default: '', description: 'Name of the job in the offer (入职职位)' },
	optionalId({
		displayName: 'Job Requirement ID',
		name: 'jobRequirementId',
		placeholder: 'e.g. 6791698585114724616',
		description: 'Headcount that the offer uses (招聘需求)',
	}),
	optionalId({
		displayName: 'Onboarding Address ID',
		name: 'onboardAddressId',
		placeholder: 'e.g. 6897079709306259719',
		description: 'Where the first day is',
	}),
	amount({ displayName: 'Option Shares', name: 'optionShares', placeholder: 'e.g. 30', description: 'Number of option shares' }, false),
	optionalId({ displayName: 'Pathway ID', name: 'pathwayId', placeholder: 'e.g. 6897079709306259719', description: 'Career path (通道)' }),
	optionalId({
		displayName: 'Position ID',
		name: 'positionId',
		placeholder: 'e.g. 6897079709306259719',
		description: 'Position in CoreHR (岗位)',
	}),
	{
		displayName: 'Probation Months',
		name: 'probationMonths',
		type: 'number',
		default: 3,
		description: 'Length of the probation',
		read: wholeNumber(0, LONGEST_PROBATION),
	},
	amount({
		displayName: 'Probation Salary Ratio',
		name: 'probationSalaryRatio',
		placeholder: 'e.g. 0.8',
		description: 'Part of the salary that is paid during probation',
	}),
	{
		displayName: 'Process Type',
		name: 'processType',
		type: 'options',
		default: 1,
		options: processTypes,
		description: 'Whom the hiring process is for',
	},
	amount({
		displayName: 'Quarterly Bonus',
		name: 'quarterlyBonus',
		placeholder: 'e.g. 3000',
		description: 'Amount of the quarterly bonus',
	}),
	{
		displayName: 'Recommendation',
		name: 'recommendation',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'Why this person should be hired (推荐语)',
	},
	optionalId({
		displayName: 'Work Address ID',
		name: 'workAddressId',
		placeholder: 'e.g. 6897079709306259719',
		description: 'Where the office is',
	}),
	...writtenIdTypes,
] as const satisfies readonly Field[];
