import { day } from '../../fields/day';
import { notChosen } from '../../fields/notChosen';
import { optionalFields } from '../../fields/additionalFields';
import { InputError } from '../../framework/inputError';
import { offerId } from './fields';
import { operation } from '../../framework/operation';
import { updateInternOfferStatus } from './endpoints';

const events = [
	{ name: 'Internship Begun', value: 'confirm_onboarding' },
	{ name: 'Internship Ended', value: 'offboard' },
	{ name: 'Will Not Begin', value: 'cancel_onboarding' },
] as const;

export const updateInternStatus = operation({
	name: 'Update Internship Status',
	value: 'updateInternStatus',
	action: 'Update the internship status of an offer',
	description: 'Report that an internship has begun, ended, or will not begin',
	endpoint: updateInternOfferStatus,
	recordKey: 'offerId',
	fields: [
		offerId,
		{
			displayName: 'Event',
			name: 'event',
			type: 'options',
			required: true,
			default: '',
			options: [notChosen, ...events],
			description: 'What has happened',
		},
		optionalFields([
			day({ displayName: 'Date', name: 'date', description: 'First or last day of the internship. Required unless it will not begin.' }),
			{
				displayName: 'Note',
				name: 'note',
				type: 'string',
				default: '',
				description: 'Why the internship ended. Only with Internship Ended.',
			},
		]),
	],
	check({ event, additionalFields: { date } }) {
		if (event !== 'cancel_onboarding' && date === undefined)
			throw new InputError('Date is required for this Event', 'Add it under Additional Fields.');
	},
	execute: async ({
		lark,
		params: {
			offerId: offer,
			event,
			additionalFields: { date = '', note },
		},
	}) =>
		await lark.hire.v1.offer.internOfferStatus({
			path: { offer_id: offer },
			data: {
				operation: event,
				...(event === 'confirm_onboarding' && { onboarding_info: { actual_onboarding_date: date } }),
				...(event === 'offboard' && { offboarding_info: { actual_offboarding_date: date, notes: note } }),
			},
		}),
});
