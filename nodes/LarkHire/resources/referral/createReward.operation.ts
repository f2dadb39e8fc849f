import type { Field } from '../../framework/field';
import { unexpectedResponse } from '../../api/errors';
import { optionalFields } from '../../fields/additionalFields';
import { id, readId } from '../../fields/ids';
import { hireUserIdKind, hireUserIdType } from '../../fields/idTypes';
import { notChosen } from '../../fields/notChosen';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { positive, wholeNumber } from '../../framework/readers/number';
import { readText } from '../../framework/readers/text';
import { operation } from '../../framework/operation';
import { applicationLocator } from '../application/fields';
import { jobLocator } from '../job/fields';
import { talentLocator } from '../talent/fields';
import { createReferralReward } from './endpoints';

const { required: _application, ...application } = applicationLocator;

const [POINTS, CASH] = [1, 2] as const;
const MOST_POINTS = 1_000_000_000;

const rules = [
	{ name: 'Campaign', value: 3, description: 'For a campaign' },
	{ name: 'Onboarding', value: 1, description: 'For being onboarded or converted' },
	{ name: 'Open Source', value: 4, description: 'For a new person in the talent pool who is hired later, for any job of the rule' },
	{ name: 'Other', value: 5 },
	{ name: 'Progress', value: 2, description: 'For reaching a stage' },
	notChosen,
] as const;

const statuses = [
	{ name: 'Confirmed', value: 2, description: 'The referrer sees it' },
	{ name: 'Paid', value: 3, description: 'The referrer sees it' },
	notChosen,
	{ name: 'To Be Confirmed', value: 1, description: 'An administrator has to confirm it in Lark Hire' },
] as const;

const person = <const F extends Pick<Field, 'displayName' | 'name' | 'description'>>(field: F) =>
	({ ...field, type: 'string', default: '', placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1', read: readId }) as const;

interface People {
	readonly confirmerId?: string | undefined;
	readonly creatorId?: string | undefined;
	readonly payerId?: string | undefined;
}

const peopleOf = (referrerId: string, set: People) => ({
	'Referrer ID': referrerId,
	'Confirmer ID': set.confirmerId,
	'Creator ID': set.creatorId,
	'Payer ID': set.payerId,
});

function readCurrency(raw: unknown): string {
	const code = readText(raw).trim().toUpperCase();
	if (/^[A-Z]{3}$/.test(code)) return code;
	throw new InputError('must be the code of a currency', 'It has three letters, such as CNY.');
}

export const createReward = operation({
	name: 'Create Reward',
	value: 'createReward',
	action: 'Create a referral reward',
	description: 'Import points or cash for a referrer from another system',
	endpoint: createReferralReward,
	recordKey: 'externalId',
	fields: [
		id({
			displayName: 'Referrer ID',
			name: 'referrerId',
			placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1',
			description: 'Employee who receives the reward',
		}),
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. reward-1042',
			description: 'Your own ID for the reward. Feishu creates one reward per ID.',
		},
		{
			displayName: 'Rule Type',
			name: 'ruleType',
			type: 'options',
			required: true,
			default: '',
			options: rules,
			description: 'What the reward is for',
		},
		{
			displayName: 'Status',
			name: 'rewardStatus',
			type: 'options',
			required: true,
			default: '',
			options: statuses,
			description: 'How far the reward is',
		},
		{
			displayName: 'Bonus',
			name: 'bonusType',
			type: 'options',
			required: true,
			default: POINTS,
			options: [
				{ name: 'Cash', value: CASH },
				{ name: 'Points', value: POINTS },
			],
			description: 'What the referrer receives',
		},
		{
			displayName: 'Points',
			name: 'points',
			type: 'number',
			default: 0,
			displayOptions: { show: { bonusType: [POINTS] } },
			description: 'Number of points',
			read: wholeNumber(1, MOST_POINTS),
		},
		{
			displayName: 'Amount',
			name: 'amount',
			type: 'number',
			typeOptions: { numberPrecision: 2 },
			default: 0,
			displayOptions: { show: { bonusType: [CASH] } },
			description: 'Amount in the Currency',
			read: positive,
		},
		{
			displayName: 'Currency',
			name: 'currency',
			type: 'string',
			default: 'CNY',
			required: true,
			displayOptions: { show: { bonusType: [CASH] } },
			description: 'Code of the currency',
			read: readCurrency,
		},
		optionalFields([
			{ ...application, description: 'The referred application. This or Talent is required; without it, the reward shows no job.' },
			{
				displayName: 'Comment',
				name: 'comment',
				type: 'string',
				default: '',
				description: 'For administrators and the referrer. Without it, they see the Reason.',
			},
			time({ displayName: 'Confirmed At', name: 'confirmedAt', description: 'When it was confirmed. Without this field: now.' }),
			person({
				displayName: 'Confirmer ID',
				name: 'confirmerId',
				description: 'Who confirmed it. Without this field: an external system.',
			}),
			time({ displayName: 'Converted At', name: 'convertedAt', description: 'When the candidate was converted' }),
			time({ displayName: 'Created At', name: 'createdAt', description: 'When the reward arose. Without this field: now.' }),
			person({ displayName: 'Creator ID', name: 'creatorId', description: 'Who created it. Without this field: an external system.' }),
			{ ...jobLocator, description: 'The job of the referral. With Application, Feishu takes the job of the application.' },
			time({ displayName: 'Onboarded At', name: 'onboardedAt', description: 'When the candidate was onboarded' }),
			time({ displayName: 'Paid At', name: 'paidAt', description: 'When it was paid. Without this field: now.' }),
			person({ displayName: 'Payer ID', name: 'payerId', description: 'Who paid it. Without this field: an external system.' }),
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				placeholder: 'e.g. 入职',
				description: 'Why there is a reward, for administrators and the referrer',
			},
			{ ...talentLocator, description: 'The referred talent. This or Application is required; Application goes first.' },
			{ ...hireUserIdType, description: 'ID type of the people. Without this field, the node detects it from their format.' },
		]),
	],
	check({ referrerId, additionalFields: set }) {
		hireUserIdKind(set.userIdType, peopleOf(referrerId, set));
		if (set.applicationId === undefined && set.talentId === undefined)
			throw new InputError('Application or Talent must be set', 'Add one of them under Additional Fields: who was referred.');
	},
	async execute({
		lark,
		params: { referrerId, externalId, ruleType, rewardStatus, bonusType, points, amount, currency, additionalFields: set },
	}) {
		const { data } = await lark.hire.v1.externalReferralReward.create({
			params: { user_id_type: hireUserIdKind(set.userIdType, peopleOf(referrerId, set)) },
			data: {
				referral_user_id: referrerId,
				create_user_id: set.creatorId,
				confirm_user_id: set.confirmerId,
				pay_user_id: set.payerId,
				external_id: externalId,
				application_id: set.applicationId,
				talent_id: set.talentId,
				job_id: set.jobId,
				reason: set.reason,
				rule_type: ruleType,
				bonus: {
					bonus_type: bonusType,
					point_bonus: points,
					cash: amount === undefined || currency === undefined ? undefined : { amount, currency_type: currency },
				},
				stage: rewardStatus,
				create_time: set.createdAt?.toString(),
				confirm_time: set.confirmedAt?.toString(),
				pay_time: set.paidAt?.toString(),
				onboard_time: set.onboardedAt?.toString(),
				conversion_time: set.convertedAt?.toString(),
				comment: set.comment,
			},
		});
		// Without the ID the reward could not be deleted.
		if (!data?.id) throw unexpectedResponse().inDoubt();
		return { data };
	},
});
