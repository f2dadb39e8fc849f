import { recordsOf } from '../../api/records';
import { filterFields } from '../../fields/additionalFields';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { t } from '../../language/texts';
import { talentLocator } from '../talent/fields';
import { searchReferrals } from './endpoints';

/** Feishu returns no more, and has no further page. */
const MOST = 200;

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search referrals of a talent',
	description: 'Find all referrals of a talent, with or without a job',
	notice: 'The oldest come first.',
	endpoint: searchReferrals,
	recordKey: 'talentId',
	fields: [
		{ ...talentLocator, required: true },
		filterFields(
			[
				time({ displayName: 'Referred After', name: 'referredAfter', description: 'Only referrals made at this time or later' }),
				time({ displayName: 'Referred Before', name: 'referredBefore', description: 'Only referrals made at this time or earlier' }),
			],
			[withDefault('Open IDs', { ...hireUserIdType, description: 'ID type for referrers' })],
		),
	],
	check({ additionalFields: { referredAfter = 0, referredBefore = Infinity } }) {
		if (referredAfter > referredBefore) throw new InputError('Referred Before is before Referred After', 'Swap them.');
	},
	async execute({ lark, params: { talentId, additionalFields: by } }) {
		const { data } = await lark.hire.v1.referral.search({
			params: { user_id_type: by.userIdType },
			data: { talent_id: talentId, start_time: by.referredAfter?.toString(), end_time: by.referredBefore?.toString() },
		});
		const found = recordsOf(data?.items);
		if (found.length < MOST) return { data: found };
		throw new InputError(
			t`Feishu returns no more than ${MOST} referrals`,
			'There may be more, so none are returned. Search in shorter periods, with Referred After and Referred Before.',
		);
	},
});
