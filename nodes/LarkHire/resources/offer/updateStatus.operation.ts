import { optionalFields } from '../../fields/additionalFields';
import { day } from '../../fields/day';
import { notChosen } from '../../fields/notChosen';
import { terminationDetails } from '../application/terminationReasons';
import { InputError } from '../../framework/inputError';
import { offerId } from './fields';
import { operation } from '../../framework/operation';
import { updateOfferStatus } from './endpoints';

const [SENT, DECLINED] = [6, 8];

const statuses = [
	{ name: 'Accepted', value: 7, description: 'By the candidate' },
	{ name: 'Approval Withdrawn', value: 3 },
	{ name: 'Approved', value: 4 },
	{ name: 'Created', value: 10 },
	{ name: 'Declined', value: 8, description: 'By the candidate. Requires Termination Reasons.' },
	{ name: 'Expired', value: 9, description: 'Only for offers that were sent or accepted' },
	{ name: 'In Approval', value: 2 },
	{ name: 'Rejected', value: 5, description: 'In the approval' },
	notChosen,
	{ name: 'Sent', value: 6, description: 'To the candidate. Requires Expiration Date.' },
] as const;

const [note, reasons] = terminationDetails;

export const updateStatus = operation({
	name: 'Update Status',
	value: 'updateStatus',
	action: 'Update the status of an offer',
	description: 'Report approval, sending or acceptance of an offer from another system',
	endpoint: updateOfferStatus,
	recordKey: 'offerId',
	fields: [
		offerId,
		{
			displayName: 'Status',
			name: 'offerStatus',
			type: 'options',
			required: true,
			default: '',
			options: statuses,
			description: 'What has become of the offer',
		},
		optionalFields([
			day({ displayName: 'Expiration Date', name: 'expirationDate', description: 'Until when the candidate can accept' }),
			note,
			{ ...reasons, description: 'Why the candidate declined: one from the list, or IDs separated by commas' },
		]),
	],
	check({ offerStatus, additionalFields: set }) {
		if (offerStatus === SENT && set.expirationDate === undefined)
			throw new InputError('Status Sent requires Expiration Date', 'Add it under Additional Fields.');
		if (offerStatus === DECLINED && set.terminationReasonIds === undefined)
			throw new InputError('Status Declined requires Termination Reasons', 'Add them under Additional Fields.');
	},
	hints: {
		1002069: { what: 'The offer cannot get this status from its present one', todo: 'Look at the status of the offer in Lark Hire.' },
		1002070: { what: 'The offer is in an approval of Lark Hire', todo: 'Its status can only be changed there.' },
		1002071: { what: 'The application is too far along', todo: 'Offers of candidates who are to be onboarded cannot get another status.' },
		1002072: { what: 'The offer cannot expire', todo: 'Only offers that were sent or accepted can.' },
		1002073: { what: 'The offer was sent by Lark Hire', todo: 'Its status can only be changed there.' },
		1002074: {
			what: 'Lark Hire does not accept offers from another system',
			todo: 'Switch it on in Lark Hire under Settings, Offer settings, Offer rules: approval, or sending, through an OA system.',
		},
	},
	execute: async ({ lark, params: { offerId: offer, offerStatus, additionalFields: set } }) =>
		await lark.hire.v1.offer.offerStatus({
			path: { offer_id: offer },
			data: {
				offer_status: offerStatus,
				expiration_date: set.expirationDate,
				termination_reason_id_list: set.terminationReasonIds && [...set.terminationReasonIds],
				termination_reason_note: set.note,
			},
		}),
});
